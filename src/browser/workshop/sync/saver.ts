import type { Confirmed, Device } from './device.ts';

const soonest = 3_000;
/** Saving takes at most this share of the time: a facilitator of hundreds of tables has much to save. */
const share = 0.01;

/** Saves the newest confirmed document now and then, and when the tab may be about to go. */
export class Saver {
  readonly #device: Device;
  #newest: { writer: string; confirmed: Confirmed } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #cost = 0;
  #stopped = false;

  constructor(device: Device) {
    this.#device = device;
  }

  later(writer: string, confirmed: Confirmed): void {
    if (this.#stopped) return;
    this.#newest = { writer, confirmed };
    this.#timer ??= setTimeout(() => this.flush(), Math.max(soonest, this.#cost / share));
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const newest = this.#newest;
    this.#newest = undefined;
    if (newest) void this.#save(newest.writer, newest.confirmed);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#newest = undefined;
  }

  async #save(writer: string, confirmed: Confirmed): Promise<void> {
    const began = performance.now();
    await this.#device.saveConfirmed(writer, confirmed);
    this.#cost = performance.now() - began;
  }
}
