import type { Workshop } from '#parts/workshop/model';
import type { Returned, Waiting } from './waiting.ts';

/** What the server said last to one who holds the pen. */
export interface Confirmed {
  seq: number;
  state: Workshop;
}

/**
 * What a device keeps of one participant of one workshop, for when the tab is gone. Never throws:
 * where the browser keeps nothing (private window, full disk) `durable` turns false, and the page
 * goes on from memory and says so.
 */
export interface Device {
  readonly durable: boolean;
  onChange: (listener: () => void) => void;
  /** In the order they were written. */
  outbox: () => Promise<Waiting[]>;
  /** Resolves when it is on the device, or will not get there. */
  keep: (waiting: Waiting) => Promise<void>;
  drop: (id: string) => Promise<void>;
  /** By who held the pen. Only whole documents that were loaded are ever saved. */
  confirmed: () => Promise<Map<string, Confirmed>>;
  saveConfirmed: (writer: string, confirmed: Confirmed) => Promise<void>;
  /** One may not see it any longer. The outbox and what was returned stay. */
  forgetConfirmed: () => Promise<void>;
  returned: () => Promise<Returned[]>;
  giveBack: (returned: Returned) => Promise<void>;
  dismiss: (id: string) => Promise<void>;
  close: () => void;
}

/** A device that forgets: big screens, which only show. */
export function forgetfulDevice(): Device {
  const nothing = async (): Promise<void> => undefined;
  return {
    durable: true,
    onChange: () => undefined,
    outbox: async () => [],
    keep: nothing,
    drop: nothing,
    confirmed: async () => new Map(),
    saveConfirmed: nothing,
    forgetConfirmed: nothing,
    returned: async () => [],
    giveBack: nothing,
    dismiss: nothing,
    close: () => undefined,
  };
}
