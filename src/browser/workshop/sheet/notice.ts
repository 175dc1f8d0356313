import { useSyncExternalStore } from 'react';

/** The one thing that went wrong last; told beside the toolbar until the next thing goes well. */
let notice: string | null = null;
const listeners = new Set<() => void>();

export function tellNotice(text: string | null): void {
  if (text === notice) return;
  notice = text;
  for (const listener of listeners) listener();
}

const read = (): string | null => notice;
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function useNotice(): string | null {
  return useSyncExternalStore(subscribe, read, read);
}
