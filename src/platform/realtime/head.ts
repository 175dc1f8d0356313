import { History, type Past } from './history.ts';
import { KnownOperations } from './known-operations.ts';
import type { RoomModel, Step } from './model.ts';
import type { LogEntry } from './storage.ts';

export interface HeadLimits {
  /** Operation ids remembered per room. */
  knownOperations: number;
  /** Entries kept for those who reconnect (up to twice as many). */
  history: number;
}

/** A log that jumps: damaged, or read while it was deleted. Nothing may be built on it. */
export class BrokenLog extends Error {
  override readonly name = 'BrokenLog';
}

/** What a node has of a room: the state after the newest entry it read. Only committed entries get here. */
export class Head<State, Entry, Op, Actor> {
  readonly known: KnownOperations;
  readonly #model: RoomModel<State, Entry, Op, Actor>;
  readonly #history: History<State, Entry>;
  #state: State;
  #seq: number;

  constructor(
    model: RoomModel<State, Entry, Op, Actor>,
    from: { seq: number; state: State },
    limits: HeadLimits,
  ) {
    this.#model = model;
    this.#state = from.state;
    this.#seq = from.seq;
    this.known = new KnownOperations(limits.knownOperations, from.seq === 0);
    this.#history = new History(model.apply, limits.history, from);
  }

  get state(): State {
    return this.#state;
  }

  get seq(): number {
    return this.#seq;
  }

  /** Takes in what was read from the log, passing over what is here already. Returns what was new. */
  read(entries: readonly LogEntry[]): Step<State, Entry>[] {
    const { apply, readEntry } = this.#model;
    let { state, seq } = { state: this.#state, seq: this.#seq };
    const steps: Step<State, Entry>[] = [];
    for (const { payload, ...rest } of entries) {
      if (rest.seq <= seq) continue;
      if (rest.seq !== seq + 1) throw new BrokenLog(`Entry ${rest.seq} follows ${seq}`);
      const entry = readEntry ? readEntry(payload, rest) : (payload as Entry);
      state = apply(state, entry);
      seq = rest.seq;
      steps.push({ ...rest, entry, state });
    }
    return this.adopt(steps);
  }

  /** Takes in steps made here and now committed. Returns those that had not been read meanwhile. */
  adopt(steps: readonly Step<State, Entry>[]): Step<State, Entry>[] {
    const fresh = steps.filter(({ seq }) => seq > this.#seq);
    for (const step of fresh) {
      this.known.add(step.operation, step.seq);
      this.#history.push(step);
      this.#state = step.state;
      this.#seq = step.seq;
    }
    return fresh;
  }

  after(seq: number): Past<State, Entry> | undefined {
    return this.#history.after(seq);
  }
}
