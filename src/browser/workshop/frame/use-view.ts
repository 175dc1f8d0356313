import { useEffect, useRef, useSyncExternalStore } from 'react';
import { sameShallow } from '../same-shallow.ts';
import { useBoot, useSelect } from '../use-workshop.tsx';
import { type View, viewIn, viewsFor } from './views.ts';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
let asked = '';
/** The skip link's address is no view: one stays where one is. */
function hash(): string {
  if (location.hash !== '#innhold') asked = location.hash;
  return asked;
}

/** The view of the address, and those one can go to. */
export function useView(): { view: View; all: View[] } {
  const { viewer, mode } = useBoot();
  const here = useSyncExternalStore(subscribe, hash);
  // The demo is seen as its facilitator sees it, but one comes to look at what was written.
  const address = here === '' && mode === 'demo' ? '#bord' : here;
  const all = useSelect(
    ({ workshop }) => (workshop ? viewsFor(workshop, workshop.participants[viewer]) : []),
    sameShallow,
  );
  const view = useSelect(({ workshop }) =>
    workshop ? viewIn(address, workshop, workshop.participants[viewer]) : 'bord',
  );
  return { view, all };
}

/** After going to another view, keyboard and screen reader begin at its top. Not at the first one. */
export function useFocusOnChange(view: View) {
  const main = useRef<HTMLElement>(null);
  const last = useRef(view);
  useEffect(() => {
    if (last.current === view) return;
    last.current = view;
    main.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [view]);
  return main;
}
