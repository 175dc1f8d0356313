/** What a node wants to know of its rooms, for metrics and logs. Never texts, names or ids of people. */
export interface RealtimeHooks {
  committed: (figures: { rooms: number; operations: number; milliseconds: number }) => void;
  /** From submission to acknowledgement. */
  acknowledged: (milliseconds: number) => void;
  /** Another node was first; the batch is decided again. */
  conflict: () => void;
  refused: (code: string) => void;
  loaded: (figures: { entries: number; milliseconds: number }) => void;
  unloaded: () => void;
  snapshot: (figures: { milliseconds: number }) => void;
  /** A reader was too slow and gets the newest state instead of what it missed. */
  slowReader: () => void;
  /** The storage is away or refused; what is waiting is tried again. */
  storageError: (error: unknown, doing: string) => void;
  /** A model, projection or subscriber threw. */
  bug: (error: unknown, doing: string) => void;
}

const nothing = (): void => undefined;

export const noHooks: RealtimeHooks = {
  committed: nothing,
  acknowledged: nothing,
  conflict: nothing,
  refused: nothing,
  loaded: nothing,
  unloaded: nothing,
  snapshot: nothing,
  slowReader: nothing,
  storageError: nothing,
  bug: nothing,
};
