export { procurementEndpoints } from './api.ts';
export { type GuidePage, procurementGuidePages } from './guide-pages.ts';
export { loadProcurementGuides, type ProcurementGuides } from './guides-content.ts';
export { procurementGuideRoutes } from './guides-routes.tsx';
export {
  type Confidence,
  confidenceSchema,
  type Threshold,
  type ThresholdFile,
  thresholdOn,
} from './model/parameters.ts';
export type { Ruleset } from './model/ruleset.ts';
export { procurementPages } from './pages.ts';
export { procurementRoutes } from './routes.tsx';
export { loadProcurementRules, loadRuleset } from './rules.ts';
