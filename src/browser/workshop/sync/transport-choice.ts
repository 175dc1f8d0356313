export type Transport = 'socket' | 'events';

/** How long an event stream is good enough before WebSocket is tried again, ms; doubles each time. */
const firstRest = 5 * 60_000;
const longestRest = 60 * 60_000;

/**
 * Which way to try next. WebSocket until it has failed twice without ever having worked here (four
 * times if it has: perhaps the laptop came to another net), then by turns with the event stream until
 * one answers: when nothing answers, it is the net and not the way.
 */
export class TransportChoice {
  #socketFailures = 0;
  #everSocket = false;
  #last: { transport: Transport; worked: boolean } | undefined;
  #rest = firstRest;
  #againAt = 0;

  next(now: number): Transport {
    if (this.#socketFailures < (this.#everSocket ? 4 : 2)) return 'socket';
    if (this.#last?.transport === 'socket') return 'events';
    return this.#last?.worked && now < this.#againAt ? 'events' : 'socket';
  }

  /** An event stream has run long enough to see whether WebSocket works by now. */
  shouldTrySocket(now: number): boolean {
    return this.#last?.transport === 'events' && this.#last.worked && now >= this.#againAt;
  }

  worked(transport: Transport, now: number): void {
    this.#last = { transport, worked: true };
    if (transport === 'socket') {
      this.#everSocket = true;
      this.#socketFailures = 0;
      this.#rest = firstRest;
    } else {
      this.#againAt = now + this.#rest;
      this.#rest = Math.min(2 * this.#rest, longestRest);
    }
  }

  failed(transport: Transport): void {
    this.#last = { transport, worked: false };
    if (transport === 'socket') this.#socketFailures += 1;
  }
}
