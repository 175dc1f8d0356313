import type { Head } from './head.ts';
import type { RealtimeHooks } from './hooks.ts';
import type { RoomModel } from './model.ts';
import type { LogStorage } from './storage.ts';
import { stringifyInTurns } from './stringify-in-turns.ts';

interface SnapshotDeps<State> {
  model: Pick<RoomModel<State, never, never, never>, 'version' | 'serialise'>;
  storage: LogStorage;
  clock: () => Date;
  hooks: RealtimeHooks;
  limits: { snapshotEvery: number };
}

/** A snapshot that costs more ms than this is followed by a rest, so that they take a thousandth of the time. */
const cheap = 5;

/**
 * Writes the state now and then, so that loading does not replay everything. The node whose commit
 * passes a multiple of `snapshotEvery` does it, after the acknowledgements; if it fails nothing is
 * lost but time at the next loading.
 */
export class Snapshots<State> {
  readonly #room: string;
  readonly #deps: SnapshotDeps<State>;
  #saving = false;
  #restsUntil = 0;

  constructor(room: string, deps: SnapshotDeps<State>) {
    this.#room = room;
    this.#deps = deps;
  }

  get saving(): boolean {
    return this.#saving;
  }

  afterCommit(before: number, head: Pick<Head<State, never, never, never>, 'seq' | 'state'>): void {
    const every = this.#deps.limits.snapshotEvery;
    if (Math.floor(before / every) === Math.floor(head.seq / every) || this.#saving) return;
    if (this.#deps.clock().getTime() < this.#restsUntil) return;
    this.#saving = true;
    const { seq, state } = head;
    setImmediate(() => this.#save(seq, state));
  }

  async #save(seq: number, state: State): Promise<void> {
    const { model, storage, clock, hooks } = this.#deps;
    const began = performance.now();
    try {
      let cost = 0;
      const stored = await stringifyInTurns(model.serialise(state), {
        turn: (ms) => {
          cost += ms;
        },
      });
      if (cost > cheap) this.#restsUntil = clock().getTime() + 1000 * cost;
      await storage.saveSnapshot(this.#room, model.version, { seq, state: stored });
      hooks.snapshot({ milliseconds: performance.now() - began });
    } catch (error) {
      hooks.storageError(error, 'snapshot');
    } finally {
      this.#saving = false;
    }
  }
}
