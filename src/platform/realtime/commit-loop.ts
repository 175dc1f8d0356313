import { setTimeout as delay } from 'node:timers/promises';
import type { RealtimeHooks } from './hooks.ts';
import { type AppendOutcome, type LogStorage, type RoomBatch, StorageRejects } from './storage.ts';

export type Outcome =
  | AppendOutcome
  /** Nobody knows whether it was stored. */
  | { done: 'unknown' }
  /** It was not stored and never will be: something in it cannot be. */
  | { done: 'rejected' };

export interface Committer {
  readonly id: string;
  /** What is to be stored now; the room gives nothing more until `settle`. */
  take: () => RoomBatch | undefined;
  settle: (outcome: Outcome) => void;
}

/**
 * Stores what the rooms of a node have, one commit at a time. While one is in flight the next is
 * collected, so it grows with the load by itself. A commit costs the same for one operation as for
 * ten, so under load there are a few milliseconds from one to the next.
 */
export class CommitLoop {
  readonly #storage: LogStorage;
  readonly #hooks: RealtimeHooks;
  readonly #waiting = new Map<string, Committer>();
  /** Operations in one commit; bounds the memory and time of a statement. */
  readonly #most: number;
  /** From one commit to the next, ms. Whoever is alone never waits for it. */
  readonly #pace: number;
  #began = Number.NEGATIVE_INFINITY;
  #running: Promise<void> | undefined;

  constructor(storage: LogStorage, hooks: RealtimeHooks, most = 2000, pace = 4) {
    this.#storage = storage;
    this.#hooks = hooks;
    this.#most = most;
    this.#pace = pace;
  }

  request(room: Committer): void {
    this.#waiting.set(room.id, room);
    this.#running ??= this.#run();
  }

  /** Resolves when no commit is in flight and none is asked for. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    // Everything that the sockets have delivered by now comes along.
    await new Promise((turn) => setImmediate(turn));
    while (this.#waiting.size > 0) {
      const early = this.#pace - (performance.now() - this.#began);
      if (early > 0.5) await delay(early);
      this.#began = performance.now();
      const taken = this.#collect();
      if (taken.size > 0) await this.#commit(taken);
    }
    this.#running = undefined;
  }

  #collect(): Map<Committer, RoomBatch> {
    const taken = new Map<Committer, RoomBatch>();
    let operations = 0;
    for (const [id, room] of this.#waiting) {
      if (operations >= this.#most) break;
      this.#waiting.delete(id);
      const batch = room.take();
      if (!batch) continue;
      taken.set(room, batch);
      operations += batch.entries.length;
    }
    return new Map([...taken].sort(([a], [b]) => (a.id < b.id ? -1 : 1)));
  }

  async #commit(taken: Map<Committer, RoomBatch>): Promise<void> {
    const began = performance.now();
    const batches = [...taken.values()];
    try {
      const outcomes = await this.#storage.append(batches);
      this.#hooks.committed({
        rooms: batches.length,
        operations: batches.reduce((sum, { entries }) => sum + entries.length, 0),
        milliseconds: performance.now() - began,
      });
      for (const room of taken.keys()) room.settle(outcomes.get(room.id) ?? { done: 'unknown' });
    } catch (error) {
      this.#hooks.storageError(error, 'append');
      if (!(error instanceof StorageRejects))
        for (const room of taken.keys()) room.settle({ done: 'unknown' });
      else if (taken.size === 1) for (const room of taken.keys()) room.settle({ done: 'rejected' });
      // One room has something that cannot be stored; the others must not suffer.
      else for (const [room, batch] of taken) await this.#commit(new Map([[room, batch]]));
    }
  }
}
