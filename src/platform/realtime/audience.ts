import type { Point } from './projection.ts';
import type { Bye } from './protocol.ts';

/** Somebody in the hall, as the hall knows them. */
export interface Member<Viewer> {
  readonly viewer: Viewer;
  /** Whether it takes more at the moment. */
  readonly ready: boolean;
  send: (frame: Uint8Array) => void;
  dismiss: (why: Bye) => void;
}

/** What an audience costs at most, as a share of a core: after a costly change it rests accordingly. */
const share = 0.01;
const longestRest = 200;
/** Not worth a rest, ms. */
const cheap = 0.2;

/** Those who see much the same, and what they were told last. */
export class Audience<State, Viewer> {
  readonly name: string;
  readonly members = new Set<Member<Viewer>>();
  #at: Point<State>;
  #restsUntil = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(name: string, at: Point<State>) {
    this.name = name;
    this.#at = at;
  }

  get at(): Point<State> {
    return this.#at;
  }

  /** Something is kept back for a moment. */
  get waits(): boolean {
    return this.#timer !== undefined;
  }

  /** At once, or together with what comes until the rest is over: a facilitator of hundreds of tables. */
  whenRested(flush: () => void): void {
    if (this.#timer) return;
    const left = this.#restsUntil - performance.now();
    if (left <= 0) flush();
    else
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        flush();
      }, left);
  }

  /** They have all up to here, made and sent in so many ms. */
  moved(to: Point<State>, cost: number): void {
    this.stop();
    this.#at = to;
    if (cost > cheap) this.#restsUntil = performance.now() + Math.min(cost / share, longestRest);
  }

  /** There is nothing for them on the way there. */
  skipTo(to: Point<State>): void {
    if (!this.waits) this.#at = to;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
