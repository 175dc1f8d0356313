import type { Workshop } from '#parts/workshop/model';
import type { Snapshot } from '../store.ts';
import type { AppStore } from './workshop-store.ts';

/** A filled workshop to look at: everything is there, and writing is refused in a friendly way. */
export function demoStore(workshop: Workshop | null, viewer: string): AppStore {
  const snapshot: Snapshot = {
    workshop,
    connection: { is: 'online' },
    waiting: 0,
    writer: viewer,
  };
  const none: readonly never[] = [];
  // Its clock stands where its last entry left it, so that time is left on the sheet.
  const began = Date.now();
  const start = workshop?.run.current
    ? (workshop.run.current.startedAt + workshop.run.current.endsAt) / 2
    : began;
  return {
    get: () => snapshot,
    subscribe: () => () => undefined,
    send: async () => ({ ok: false, refused: 'demo' }),
    takePen: () => undefined,
    now: () => Math.round(start + Date.now() - began),
    onRefused: () => () => undefined,
    close: () => undefined,
    durable: () => true,
    waitingNotes: () => 0,
    unsent: () => none,
    returned: () => none,
    dismiss: () => undefined,
    wake: () => undefined,
    save: () => undefined,
  };
}
