export {
  type Confidence,
  confidenceSchema,
  type Threshold,
  type ThresholdFile,
  thresholdOn,
} from './model/parameters.ts';
export { loadProcurementRules } from './rules.ts';
