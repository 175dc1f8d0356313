import { type ComponentType, lazy } from 'react';

/** Whoever opens a workshop writes on the sheets: they belong to the first paint. */
export { SheetView } from './sheet/index.tsx';

/** What comes after the first paint, each in a file of its own: nobody fetches what they do not see. */
function later<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return lazy(async () => ({ default: (await load())[name] }));
}

const timerBar = () => import('./lead/timer-bar.tsx');
const peopleMenu = () => import('./lead/people-menu.tsx');
const notices = () => import('./lead/notices.tsx');

export const TimerBar = later(timerBar, 'TimerBar');
export const PeopleMenu = later(peopleMenu, 'PeopleMenu');
export const LeadNotices = later(notices, 'Notices');
export const LeadView = later(() => import('./lead/lead-view.tsx'), 'LeadView');
export const PlenaryView = later(() => import('./lead/plenary-view.tsx'), 'PlenaryView');
export const PresenterView = later(() => import('./lead/presenter-view.tsx'), 'PresenterView');
export const AfterView = later(() => import('./lead/after-view.tsx'), 'AfterView');

/** Fetches what everybody sees round the sheet while the line is being opened. */
export function fetchAhead(): void {
  for (const load of [timerBar, peopleMenu, notices])
    load().catch(() => {
      // Asked for again when it is shown.
    });
}
