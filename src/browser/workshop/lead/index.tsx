/** Views are also loaded one by one from their own files, so that nobody fetches what they do not see. */
export { AfterView } from './after-view.tsx';
export { LeadView } from './lead-view.tsx';
export { Notices } from './notices.tsx';
export { PeopleMenu } from './people-menu.tsx';
export { PlenaryView } from './plenary-view.tsx';
export { PresenterView } from './presenter-view.tsx';
export { TimerBar } from './timer-bar.tsx';
