import { useEffect, useSyncExternalStore } from 'react';

type Parts = typeof import('./drag.tsx');

/**
 * Dragging weighs more than the rest of the sheet together, and everything can be done without:
 * it is fetched after the first paint.
 */
let parts: Parts | null = null;
let loading = false;
let dragged: string | null = null;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Null until fetched, or where nothing may be moved. */
export function useDragParts(wanted: boolean): Parts | null {
  useEffect(() => {
    if (!wanted || loading) return;
    loading = true;
    const timer = setTimeout(() => {
      import('./drag.tsx').then(
        (loaded) => {
          parts = loaded;
          tell();
        },
        () => {
          // Without net: another try the next time a list asks for it.
          loading = false;
        },
      );
    }, 300);
    return () => {
      clearTimeout(timer);
      if (!parts) loading = false;
    };
  }, [wanted]);
  const ready = useSyncExternalStore(subscribe, () => parts);
  return wanted ? ready : null;
}

/** The note on its way now. */
export function useDragging(): string | null {
  return useSyncExternalStore(subscribe, () => dragged);
}

export function getDragged(): string | null {
  return dragged;
}

export function setDragged(id: string | null): void {
  if (id === dragged) return;
  dragged = id;
  tell();
}
