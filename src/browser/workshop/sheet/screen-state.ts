import { useCallback, useSyncExternalStore } from 'react';
import { useBoot } from '../use-workshop.tsx';

/** What one person has set on this screen: nothing of it is the workshop's. */
export interface ScreenState {
  /** The table a facilitator or observer looks at. */
  table: string | null;
  /** A sheet looked at beside the table's; null: follows the table. */
  sheet: string | null;
  view: 'board' | 'outline';
}

const listeners = new Set<() => void>();
const states = new Map<string, ScreenState>();
/** The view is remembered for all workshops, the rest for this one in this tab. */
const viewKey = 'verksted-visning';
const placeKey = (workshop: string): string => `verksted-sted ${workshop}`;

/** The state of the screen and a way to change some of it; shared by everything on the page. */
export function useScreen(): [ScreenState, (change: Partial<ScreenState>) => void] {
  const { workshop } = useBoot();
  const read = useCallback(() => stateOf(workshop), [workshop]);
  const change = useCallback(
    (some: Partial<ScreenState>) => changeScreen(workshop, some),
    [workshop],
  );
  return [useSyncExternalStore(subscribe, read, read), change];
}

/** The table a facilitator or observer has chosen to look at; null: none chosen. */
export function useTable(): { table: string | null; choose: (table: string | null) => void } {
  const [{ table }, change] = useScreen();
  const choose = useCallback(
    (next: string | null) => change({ table: next, sheet: null }),
    [change],
  );
  return { table, choose };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function stateOf(workshop: string): ScreenState {
  const known = states.get(workshop);
  if (known) return known;
  const made = remembered(workshop);
  states.set(workshop, made);
  return made;
}

function changeScreen(workshop: string, some: Partial<ScreenState>): void {
  const state = { ...stateOf(workshop), ...some };
  states.set(workshop, state);
  try {
    if (some.view) localStorage.setItem(viewKey, some.view);
    const { table, sheet } = state;
    sessionStorage.setItem(placeKey(workshop), JSON.stringify({ table, sheet }));
  } catch {
    // A browser that keeps nothing: it holds as long as the page is open.
  }
  for (const listener of listeners) listener();
}

function remembered(workshop: string): ScreenState {
  const state: ScreenState = { table: null, sheet: null, view: defaultView() };
  try {
    const view = localStorage.getItem(viewKey);
    if (view === 'board' || view === 'outline') state.view = view;
    const place: unknown = JSON.parse(sessionStorage.getItem(placeKey(workshop)) ?? '{}');
    if (typeof place !== 'object' || place === null) return state;
    if ('table' in place && typeof place.table === 'string') state.table = place.table;
    if ('sheet' in place && typeof place.sheet === 'string') state.sheet = place.sheet;
  } catch {
    // As above, or something else wrote there.
  }
  return state;
}

/** A board needs room; where there is little, the list is easier to read. */
function defaultView(): ScreenState['view'] {
  return globalThis.matchMedia?.('(min-width: 48rem)').matches ? 'board' : 'outline';
}
