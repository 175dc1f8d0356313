export type { OpenWorkshop, WorkshopAccess, WorkshopRecord } from './access.ts';
export { loadTemplate } from './sheets.ts';
