import { useEffect, useSyncExternalStore } from 'react';

export interface Later<T> {
  /** What was fetched, or null until then. */
  get: () => T | null;
  subscribe: (listener: () => void) => () => void;
  /** Fetches it, unless it is there or under way; what failed is fetched again. */
  fetch: () => void;
}

/** Tried again after so long while somebody waits for it, ms. */
const again = 3_000;

/**
 * A part of the screen that is fetched after the first paint. Unlike React's `lazy`, a fetch that
 * failed for want of net is no error of the screen: it is tried again, and the rest stays.
 */
export function later<T>(load: () => Promise<T>): Later<T> {
  let value: T | null = null;
  let pending = false;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fetch: () => {
      if (value !== null || pending) return;
      pending = true;
      load().then(
        (loaded) => {
          value = loaded;
          for (const listener of listeners) listener();
        },
        () => {
          pending = false;
        },
      );
    },
  };
}

/** The part when it is wanted and there; fetched when it is wanted and not. */
export function useLater<T>({ get, subscribe, fetch }: Later<T>, wanted = true): T | null {
  const ready = useSyncExternalStore(subscribe, get);
  const waits = wanted && ready === null;
  useEffect(() => {
    if (!waits) return undefined;
    fetch();
    const timer = setInterval(fetch, again);
    return () => clearInterval(timer);
  }, [waits, fetch]);
  return wanted ? ready : null;
}
