import { type Answer, refusal } from './model.ts';

/** An operation on its way, from submission to answer. */
export interface Pending<Op, Actor> {
  id: string;
  actor: Actor;
  op: Op;
  /** Times that another node was first. */
  conflicts: number;
  /** The log has been read since it came, so that a refusal is no answer from the past. */
  readSince: boolean;
  since: number;
  answer: (answer: Answer) => void;
}

/** The operations of a room that have no answer yet, and in which order they are to be decided. */
export class Submissions<Op, Actor> {
  readonly #most: number;
  readonly #unanswered = new Map<string, { answered: Promise<Answer>; one: Pending<Op, Actor> }>();
  readonly #whenEmpty = new Set<() => void>();
  #queue: Pending<Op, Actor>[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** Operations without an answer, waiting or being stored. */
  get size(): number {
    return this.#unanswered.size;
  }

  get waiting(): number {
    return this.#queue.length;
  }

  /** The same id twice at a time has one answer. */
  add(actor: Actor, id: string, op: Op, now: number): Promise<Answer> {
    const same = this.#unanswered.get(id);
    if (same) return same.answered;
    if (this.#unanswered.size >= this.#most) return Promise.resolve(refusal('busy'));
    const { promise, resolve } = Promise.withResolvers<Answer>();
    const answer = (given: Answer): void => {
      this.#unanswered.delete(id);
      resolve(given);
      if (this.#unanswered.size === 0) for (const done of this.#whenEmpty) done();
    };
    const one = { id, actor, op, conflicts: 0, readSince: false, since: now, answer };
    this.#unanswered.set(id, { answered: promise, one });
    this.#queue.push(one);
    return promise;
  }

  /** The oldest, to be decided now. */
  take(most: number): Pending<Op, Actor>[] {
    return this.#queue.splice(0, most);
  }

  /** To be decided again, before all that came later. */
  putBack(taken: readonly Pending<Op, Actor>[]): void {
    this.#queue = [...taken, ...this.#queue];
  }

  answerAll(answer: Answer): void {
    this.#queue = [];
    for (const { one } of [...this.#unanswered.values()]) one.answer(answer);
  }

  /** Resolves when everything submitted so far and meanwhile has its answer. */
  async empty(): Promise<void> {
    if (this.#unanswered.size === 0) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#whenEmpty.add(resolve);
    await promise;
    this.#whenEmpty.delete(resolve);
  }
}
