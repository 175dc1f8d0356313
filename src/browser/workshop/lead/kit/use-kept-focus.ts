import { type FocusEvent, useEffect, useRef } from 'react';

/**
 * When what had focus goes away (somebody was let in, a row was removed), focus goes to the
 * container instead of being lost. Spread the result on an element with `tabIndex={-1}`.
 */
export function useKeptFocus<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  const inside = useRef<Element | null>(null);
  useEffect(() => {
    const lost = inside.current !== null && !inside.current.isConnected;
    if (!lost) return;
    inside.current = null;
    if (document.activeElement === document.body) ref.current?.focus();
  });
  const onFocus = ({ target }: FocusEvent): void => {
    inside.current = target;
  };
  return { ref, onFocus, tabIndex: -1 };
}
