import { setTimeout as delay } from 'node:timers/promises';

const firstWait = 50;
const longestWait = 1000;

/** Repeats a reading until it succeeds; callers share one, unless it may have begun before they called. */
export class CatchUp {
  readonly #read: () => Promise<void>;
  readonly #stopped: () => boolean;
  readonly #onError: (error: unknown) => void;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(
    read: () => Promise<void>,
    stopped: () => boolean,
    onError: (error: unknown) => void,
  ) {
    this.#read = read;
    this.#stopped = stopped;
    this.#onError = onError;
  }

  /** Resolves when a reading that began after this call has succeeded, or when stopped. Never rejects. */
  run(): Promise<void> {
    if (this.#running) {
      this.#next ??= this.#running.then(() => {
        this.#next = undefined;
        return this.run();
      });
      return this.#next;
    }
    this.#running = this.#untilRead().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #untilRead(): Promise<void> {
    for (let wait = firstWait; !this.#stopped(); wait = Math.min(2 * wait, longestWait)) {
      try {
        return await this.#read();
      } catch (error) {
        this.#onError(error);
        await delay(wait, undefined, { ref: false });
      }
    }
  }
}
