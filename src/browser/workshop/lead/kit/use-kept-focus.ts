import { type FocusEvent, useEffect, useRef } from 'react';

/**
 * When what had focus goes away (somebody was let in, a row was removed), focus goes to the first
 * heading of the container instead of being lost, and to the page's content when the container is
 * gone too. Spread the result on the container.
 */
export function useKeptFocus<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  const inside = useRef<Element | null>(null);
  useEffect(() => {
    const active = document.activeElement;
    // React is deaf while it changes the page, also to a dialog giving focus back.
    if (active && active !== document.body) {
      inside.current = ref.current?.contains(active) ? active : null;
      return;
    }
    if (inside.current === null || inside.current.isConnected) return;
    inside.current = null;
    const heading = ref.current?.querySelector<HTMLElement>('h2, h3, h4');
    const place = heading ?? ref.current ?? document.getElementById('innhold');
    // Headings are not in the order of tabs: reachable by script alone.
    if (place) place.tabIndex = -1;
    place?.focus();
  });
  const onFocus = ({ target }: FocusEvent): void => {
    inside.current = target;
  };
  // Left by the person: nothing to give back.
  const onBlur = (): void => {
    inside.current = null;
  };
  return { ref, onFocus, onBlur };
}
