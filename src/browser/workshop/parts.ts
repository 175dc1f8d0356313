import { type ComponentType, lazy } from 'react';

export { default as SheetView } from './sheet/index.tsx';

/**
 * What a participant does not need in the first paint comes in a file of its own, fetched once. The
 * sheets do not: whoever opens a workshop writes on them.
 */
type Lead = typeof import('./lead/index.tsx');
type Part = 'LeadView' | 'PlenaryView' | 'PresenterView' | 'AfterView' | 'TimerBar' | 'PeopleMenu';

export const loadLead = (): Promise<Lead> => import('./lead/index.tsx');
const fromLead = (part: Part) =>
  lazy(async (): Promise<{ default: ComponentType }> => ({ default: (await loadLead())[part] }));

export const LeadView = fromLead('LeadView');
export const PlenaryView = fromLead('PlenaryView');
export const PresenterView = fromLead('PresenterView');
export const AfterView = fromLead('AfterView');
export const TimerBar = fromLead('TimerBar');
export const PeopleMenu = fromLead('PeopleMenu');
