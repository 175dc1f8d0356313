import type { Loose } from '#parts/workshop/model';

/** Who holds the pen, remembered for the tab: a reload must not write in somebody else's name. */
export interface Pen {
  get: () => string | null;
  set: (writer: string) => void;
}

export function penOf(room: string): Pen {
  const key = `verksted-penn ${room}`;
  let held: string | null = null;
  return {
    get: () => {
      try {
        return sessionStorage.getItem(key) ?? held;
      } catch {
        return held;
      }
    },
    set: (writer) => {
      held = writer;
      try {
        sessionStorage.setItem(key, writer);
      } catch {
        // Storage is closed in some private windows: the pen is held until the next reload.
      }
    },
  };
}

/**
 * What a writer does in their own name. The rest – steering, seating, adding a writer, leaving – is
 * done by whose device it is. An operation that says `as` itself is left as it is.
 */
const byTheWriter =
  /^(?:note|cluster|vote|text|choice|pick|stroke|statement|commitment)\.|^(?:parking\.add|hand\.raise|participant\.change)$/;

export function authorIn(operation: Loose, viewer: string, writer: string): { as?: string } {
  if (writer === viewer || 'as' in operation) return {};
  const lowersOwn = operation.type === 'hand.lower' && operation.participant === writer;
  return lowersOwn || byTheWriter.test(operation.type) ? { as: writer } : {};
}
