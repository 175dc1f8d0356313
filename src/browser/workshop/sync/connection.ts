import { backoff } from './backoff.ts';
import type { ServerClock } from './clock.ts';
import type { ClientFrame, ServerFrame } from './frames.ts';
import type { Line, LineRequest, OpenLine } from './line.ts';
import { type Transport, TransportChoice } from './transport-choice.ts';

/** The reasons that end it for good; all others mean: come back. */
export type FinalWhy = 'removed' | 'gone' | 'not-admitted' | 'old-app';
const finalByes: ReadonlySet<string> = new Set(['removed', 'gone', 'not-admitted']);

const greetingWithin = 10_000;
const pingEach = 20_000;
const answerWithin = 10_000;
/** After sleep or another net: is anybody there? */
const quickAnswerWithin = 4_000;
/** A line that held so long was a good one: the next attempt comes soon. */
const goodAfter = 5_000;

export interface ConnectionEvents {
  /** Everything without an answer is to be sent (again) now. */
  up: () => void;
  /** `failures` in a row; 0 when a line that worked was lost. */
  down: (failures: number) => void;
  frame: (frame: ServerFrame) => void;
  ended: (why: FinalWhy) => void;
}

export interface ConnectionOptions {
  lines: Record<Transport, OpenLine>;
  clock: ServerClock;
  random: () => number;
  /** What is known and who holds the pen, when a line is opened. */
  request: () => LineRequest;
  events: ConnectionEvents;
}

/**
 * Keeps one line to the server open: opens it, notices that it is dead, opens another after a wait
 * with jitter, over WebSocket or – where that is refused – an event stream with posts.
 */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #choice = new TransportChoice();
  #line: Line | undefined;
  /** Tells the events of the line that counts from those of lines before it. */
  #attempt = 0;
  #transport: Transport = 'socket';
  #upSince: number | undefined;
  #failures = 0;
  #over = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #deadline: ReturnType<typeof setTimeout> | undefined;
  #pinging: ReturnType<typeof setInterval> | undefined;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  get up(): boolean {
    return this.#upSince !== undefined;
  }

  get transport(): Transport {
    return this.#transport;
  }

  start(): void {
    if (this.#over || this.#line) return;
    clearTimeout(this.#waiting);
    const { clock, lines, request, events } = this.#options;
    this.#attempt += 1;
    const attempt = this.#attempt;
    const counts = (): boolean => attempt === this.#attempt && !this.#over;
    this.#transport = this.#choice.next(clock.device());
    const asked = clock.device();
    this.#expect(greetingWithin);
    this.#line = lines[this.#transport](request(), {
      frame: (frame) => {
        if (!counts()) return;
        if (frame.t === 'welcome') this.#greeted(asked, frame.now);
        this.#heard();
        if (frame.t === 'pong' && frame.at !== undefined) clock.heard(frame.at, frame.now);
        if (frame.t === 'bye') this.#dismissed(frame.why);
        else events.frame(frame);
        if (frame.t === 'welcome' && counts()) events.up();
      },
      tooOld: () => {
        if (counts()) this.#end('old-app');
      },
      lost: () => {
        if (counts()) this.#lost();
      },
    });
  }

  send(frames: readonly ClientFrame[]): void {
    if (this.up) this.#line?.send(frames);
  }

  /** The net or the person is back: no waiting, and a line that seems to hold must prove it. */
  wake(): void {
    if (this.#over) return;
    if (this.up) this.#ping(quickAnswerWithin);
    else if (!this.#line) this.start();
  }

  /** Leaves the line for a new one, with what `request` says by now. */
  reopen(): void {
    if (this.#over) return;
    this.#drop();
    this.start();
  }

  close(): void {
    this.#over = true;
    this.#drop();
    clearTimeout(this.#waiting);
  }

  #greeted(asked: number, now: number): void {
    const { clock } = this.#options;
    clock.heard(asked, now);
    this.#upSince = clock.device();
    this.#choice.worked(this.#transport, this.#upSince);
    this.#pinging = setInterval(() => this.#tick(), pingEach);
  }

  #tick(): void {
    if (this.#choice.shouldTrySocket(this.#options.clock.device())) this.reopen();
    else this.#ping(answerWithin);
  }

  #ping(within: number): void {
    this.send([{ t: 'ping', at: this.#options.clock.device() }]);
    this.#expect(within);
  }

  #expect(within: number): void {
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => this.#lost(), within);
  }

  #heard(): void {
    clearTimeout(this.#deadline);
  }

  #dismissed(why: string): void {
    if (finalByes.has(why)) this.#end(why as FinalWhy);
    else this.#lost(why === 'closing' || why === 'slow' || why === 'silent');
  }

  #lost(soon = false): void {
    const { clock, random, events } = this.#options;
    const held = this.#upSince !== undefined && clock.device() - this.#upSince >= goodAfter;
    if (this.#upSince === undefined) this.#choice.failed(this.#transport);
    this.#drop();
    this.#failures = soon || held ? 0 : this.#failures + 1;
    this.#waiting = setTimeout(() => this.start(), backoff(this.#failures, random));
    events.down(this.#failures);
  }

  #end(why: FinalWhy): void {
    this.close();
    this.#options.events.ended(why);
  }

  #drop(): void {
    this.#attempt += 1;
    clearTimeout(this.#deadline);
    clearInterval(this.#pinging);
    this.#upSince = undefined;
    this.#line?.close();
    this.#line = undefined;
  }
}
