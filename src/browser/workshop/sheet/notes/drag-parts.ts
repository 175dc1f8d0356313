import { useSyncExternalStore } from 'react';
import { later, useLater } from '../later.ts';

/**
 * Dragging weighs more than the rest of the sheet together, and everything can be done without it:
 * it comes after the first paint.
 */
const parts = later(() => import('./drag.tsx'));

/** Null until fetched, or where nothing may be moved. */
export function useDragParts(wanted: boolean): typeof import('./drag.tsx') | null {
  return useLater(parts, wanted);
}

let dragged: string | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
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
  for (const listener of listeners) listener();
}
