export type {
  NoWorkshop,
  OpenWorkshop,
  Submitted,
  WorkshopAccess,
  WorkshopRecord,
} from './access.ts';
export { createWorkshopAccess } from './access-to-workshops.ts';
export { type DemoDeps, demoRoutes } from './demo/demo-routes.tsx';
export { loadDemo } from './demo/load-demo.ts';
export { GuessLimiter } from './guess-limits.ts';
export { acceptWorkshopSockets } from './live.ts';
export { WindowLimiter } from './making-limits.ts';
export { workshopMigrations } from './migrations.ts';
export type { Workshop } from './model/index.ts';
export type { PaperDeps } from './paper/deps.ts';
export { paperRoutes } from './paper/paper-routes.tsx';
export { resultEndpoint } from './results/results-api.ts';
export { resultRoutes } from './results/results-routes.tsx';
export { keepRetention } from './retention.ts';
export { openWorkshopRooms, type WorkshopRooms } from './rooms.ts';
export { workshopRoutes } from './routes.ts';
export type { WorkshopServices } from './services.ts';
export { loadTemplate } from './sheets.ts';
