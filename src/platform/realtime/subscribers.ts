import type { Step } from './model.ts';

/** `gone`: deleted. `failed`: an entry could not be applied. `closing`: come back, here or elsewhere. */
export type RoomEnd = 'closing' | 'gone' | 'failed';

export interface Subscriber<State, Entry> {
  /** What came after the state there was when they subscribed: in order, each once, without a gap. */
  steps: (steps: readonly Step<State, Entry>[]) => void;
  closed: (why: RoomEnd) => void;
}

/** Those who follow a room. One that throws does not keep the others from hearing. */
export class Subscribers<State, Entry> {
  readonly #all = new Set<Subscriber<State, Entry>>();
  readonly #bug: (error: unknown, doing: string) => void;

  constructor(bug: (error: unknown, doing: string) => void) {
    this.#bug = bug;
  }

  add(subscriber: Subscriber<State, Entry>): () => void {
    this.#all.add(subscriber);
    return () => this.#all.delete(subscriber);
  }

  publish(steps: readonly Step<State, Entry>[]): void {
    if (steps.length > 0) this.#each((subscriber) => subscriber.steps(steps));
  }

  close(why: RoomEnd): void {
    this.#each((subscriber) => subscriber.closed(why));
    this.#all.clear();
  }

  #each(tell: (subscriber: Subscriber<State, Entry>) => void): void {
    for (const subscriber of this.#all) {
      try {
        tell(subscriber);
      } catch (error) {
        this.#bug(error, 'subscriber');
      }
    }
  }
}
