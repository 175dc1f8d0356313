import { type FocusEvent, useEffect, useRef } from 'react';

/**
 * When what had focus goes away (somebody was let in, a row was removed), focus goes to the first
 * heading of the container instead of being lost. Spread the result on the container.
 */
export function useKeptFocus<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  const inside = useRef<Element | null>(null);
  useEffect(() => {
    const lost = inside.current !== null && !inside.current.isConnected;
    if (!lost) return;
    inside.current = null;
    if (document.activeElement !== document.body) return;
    const heading = ref.current?.querySelector<HTMLElement>('h2, h3, h4') ?? ref.current;
    // Headings are not in the order of tabs: reachable by script alone.
    if (heading) heading.tabIndex = -1;
    heading?.focus();
  });
  const onFocus = ({ target }: FocusEvent): void => {
    inside.current = target;
  };
  return { ref, onFocus };
}
