export { planningEndpoints } from './api.ts';
export type { Role } from './model/advice.ts';
export type { OwnStarts } from './model/starts.ts';
export { type Timing, timingFor } from './model/timing.ts';
export type { PlanningYear, Verdict } from './model/year.ts';
export { type PlanningPage, planningPages } from './pages.ts';
export { type PlanningDeps, planningRoutes } from './routes.tsx';
export { loadPlanning, type PlanningRules } from './rules.ts';
