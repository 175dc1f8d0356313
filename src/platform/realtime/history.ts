import type { Step } from './model.ts';

interface Stretch<State, Entry> {
  from: { seq: number; state: State };
  entries: Omit<Step<State, Entry>, 'state'>[];
}

export interface Past<State, Entry> {
  /** The state they had last. */
  state: State;
  steps: Step<State, Entry>[];
}

/**
 * The newest entries of a room, for those who come back after a moment. Between `size` and twice
 * that many are kept with two old states; states in between are made again when somebody asks, since
 * keeping each would cost more memory than all else together.
 */
export class History<State, Entry> {
  readonly #apply: (state: State, entry: Entry) => State;
  readonly #size: number;
  #older: Stretch<State, Entry> | undefined;
  #newer: Stretch<State, Entry>;
  /** Made for the first who asks; eighty may come back at once. */
  #replayed: Past<State, Entry> | undefined;

  constructor(
    apply: (state: State, entry: Entry) => State,
    size: number,
    from: { seq: number; state: State },
  ) {
    this.#apply = apply;
    this.#size = size;
    this.#newer = { from, entries: [] };
  }

  push({ state, ...entry }: Step<State, Entry>): void {
    this.#replayed = undefined;
    this.#newer.entries.push(entry);
    if (this.#newer.entries.length < this.#size) return;
    this.#older = this.#newer;
    this.#newer = { from: { seq: entry.seq, state }, entries: [] };
  }

  /** What came after `seq`; undefined when that is too long ago, or in the future. */
  after(seq: number): Past<State, Entry> | undefined {
    const { from } = this.#older ?? this.#newer;
    this.#replayed ??= this.#replay();
    const { steps } = this.#replayed;
    const skipped = seq - from.seq;
    if (skipped < 0 || skipped > steps.length) return undefined;
    return { state: steps[skipped - 1]?.state ?? from.state, steps: steps.slice(skipped) };
  }

  #replay(): Past<State, Entry> {
    const { from } = this.#older ?? this.#newer;
    let { state } = from;
    const steps = [...(this.#older?.entries ?? []), ...this.#newer.entries].map((entry) => {
      state = this.#apply(state, entry.entry);
      return { ...entry, state };
    });
    return { state: from.state, steps };
  }
}
