import type { Loose, Refusal, Workshop } from '#parts/workshop/model';

/**
 * - `connecting`: not yet heard from the server in this tab (the last known state may be shown)
 * - `online`, `offline`: everything works on; what is written waits in the outbox
 * - `ended`: for good; `why` says the reason
 */
export type Connection =
  | { is: 'connecting' | 'online' | 'offline' }
  | { is: 'ended'; why: 'removed' | 'gone' | 'not-admitted' | 'old-app' };

export interface Snapshot {
  /** What the server confirmed with what waits in the outbox on top; null before the first load. */
  workshop: Workshop | null;
  connection: Connection;
  /** Operations written here and not yet stored by the server. */
  waiting: number;
  /** Who holds the pen on this device in table mode; the viewer when nobody else does. */
  writer: string;
}

export type Outcome =
  | { ok: true }
  /** `offline`: kept in the outbox, will be sent. */
  | { ok: true; kept: true }
  | { ok: false; refused: Refusal | string };

export interface WorkshopStore {
  /** The same object until something changes (useSyncExternalStore). */
  get: () => Snapshot;
  subscribe: (listener: () => void) => () => void;
  /**
   * Shows the change at once, keeps it in the outbox (IndexedDB) and sends it. What the model
   * refuses here is refused at once and never sent. Resolves when stored, refused, or kept offline.
   */
  send: (operation: Loose) => Promise<Outcome>;
  /** Another writer takes over this device (table mode). */
  takePen: (writer: string) => void;
  /** The server's time as well as this device can know it, ms. */
  now: () => number;
  /** Refusals that came after the change was shown, so that the screen can tell and give the words back. */
  onRefused: (listener: (operation: Loose, refusal: Refusal | string) => void) => () => void;
  close: () => void;
}
