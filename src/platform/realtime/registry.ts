import { setTimeout as delay } from 'node:timers/promises';
import { CatchUp } from './catch-up.ts';
import { CommitLoop } from './commit-loop.ts';
import { noHooks, type RealtimeHooks } from './hooks.ts';
import { loadRoom } from './load-room.ts';
import type { RoomModel } from './model.ts';
import type { Room, RoomLimits } from './room.ts';
import type { LogStorage } from './storage.ts';

export interface RegistryLimits extends RoomLimits {
  /** Rooms in memory. */
  rooms: number;
  /** How long a room that nobody holds stays in memory. */
  idleMs: number;
}

export const defaultLimits: RegistryLimits = {
  pending: 1000,
  batch: 500,
  conflicts: 50,
  snapshotEvery: 500,
  page: 5000,
  knownOperations: 512,
  history: 64,
  rooms: 5000,
  idleMs: 5 * 60_000,
};

export interface RegistryOptions<State, Entry, Op, Actor> {
  model: RoomModel<State, Entry, Op, Actor>;
  /** The registry's from now on: closed with it. */
  storage: LogStorage;
  clock: () => Date;
  hooks?: Partial<RealtimeHooks>;
  limits?: Partial<RegistryLimits>;
}

/** All three are worth trying again: later, or on another node. */
export type NoRoom = 'full' | 'closing' | 'unavailable';

export type Hold<State, Entry, Op, Actor> =
  | { ok: true; room: Room<State, Entry, Op, Actor>; release: () => void }
  | { ok: false; code: NoRoom };

interface Kept<State, Entry, Op, Actor> {
  ready: Promise<Room<State, Entry, Op, Actor>>;
  loaded?: Room<State, Entry, Op, Actor>;
  holds: number;
  usedAt: number;
  /** The newest number heard of, perhaps while it was being read. */
  woken: number;
}

/** The rooms of one node. They share one connection for writing and one for listening. */
export class RoomRegistry<State, Entry, Op, Actor> {
  readonly #options: RegistryOptions<State, Entry, Op, Actor>;
  readonly #limits: RegistryLimits;
  readonly #hooks: RealtimeHooks;
  readonly #loop: CommitLoop;
  readonly #rooms = new Map<string, Kept<State, Entry, Op, Actor>>();
  readonly #refresh: CatchUp;
  #listening: { close: () => Promise<void> } | undefined;
  #sweeping: NodeJS.Timeout | undefined;
  #closing = false;

  constructor(options: RegistryOptions<State, Entry, Op, Actor>) {
    this.#options = options;
    this.#limits = { ...defaultLimits, ...options.limits };
    this.#hooks = { ...noHooks, ...options.hooks };
    this.#loop = new CommitLoop(options.storage, this.#hooks);
    this.#refresh = new CatchUp(
      () => this.#readHeads(),
      () => this.#closing,
      (error) => this.#hooks.storageError(error, 'read heads'),
    );
  }

  get size(): number {
    return this.#rooms.size;
  }

  /** Resolves when this node hears what others append. */
  async start(): Promise<void> {
    await new Promise<void>((listening) => {
      this.#listening = this.#options.storage.listen({
        appended: (room, seq) => this.#woken(room, seq),
        deleted: (room) => this.#rooms.get(room)?.loaded?.end('gone'),
        connected: () => this.#refresh.run().then(listening),
      });
    });
    this.#sweeping = setInterval(() => this.sweep(), 10_000);
    this.#sweeping.unref();
  }

  /** The room, read once however many ask, and kept in memory until it is released. */
  async hold(id: string): Promise<Hold<State, Entry, Op, Actor>> {
    if (this.#closing) return { ok: false, code: 'closing' };
    const kept = this.#rooms.get(id) ?? this.#load(id);
    if (!kept) return { ok: false, code: 'full' };
    kept.holds += 1;
    try {
      const room = await kept.ready;
      if (room.ended) return { ok: false, code: 'unavailable' };
      return { ok: true, room, release: this.#releaseOnce(kept) };
    } catch {
      return { ok: false, code: 'unavailable' };
    }
  }

  /** Deletes log and snapshots for good, and tells everybody who is in the room. */
  async deleteRoom(id: string): Promise<void> {
    await this.#options.storage.deleteRoom(id);
    this.#rooms.get(id)?.loaded?.end('gone');
  }

  /** Lets go of rooms that nobody used for a while. */
  sweep(): void {
    const since = this.#options.clock().getTime() - this.#limits.idleMs;
    for (const [id, kept] of this.#rooms) if (kept.usedAt <= since) this.#unload(id, kept);
  }

  /**
   * Takes no more operations, stores those that wait, then ends the rooms. What is not stored after
   * `graceMs` is refused as `closing`; its sender may send it again elsewhere.
   */
  async close({ graceMs = 5000 } = {}): Promise<void> {
    this.#closing = true;
    clearInterval(this.#sweeping);
    const loaded = [...this.#rooms.values()].flatMap(({ loaded: room }) => room ?? []);
    const flushed = Promise.all(loaded.map((room) => room.flush()));
    await Promise.race([flushed, delay(graceMs, undefined, { ref: false })]);
    for (const room of loaded) room.end('closing');
    await this.#listening?.close();
    await this.#options.storage.close();
  }

  #load(id: string): Kept<State, Entry, Op, Actor> | undefined {
    if (this.#rooms.size >= this.#limits.rooms && !this.#makePlace()) return undefined;
    const ready = loadRoom(id, {
      ...this.#options,
      hooks: this.#hooks,
      limits: this.#limits,
      loop: this.#loop,
      onEnd: () => this.#forget(id, kept),
    });
    const usedAt = this.#options.clock().getTime();
    const kept: Kept<State, Entry, Op, Actor> = { ready, holds: 0, usedAt, woken: 0 };
    this.#rooms.set(id, kept);
    ready.then(
      (room) => {
        kept.loaded = room;
        if (this.#closing) room.end('closing');
        else room.wake(kept.woken);
      },
      (error) => {
        // The next who asks has it read again.
        this.#forget(id, kept);
        this.#hooks.storageError(error, 'load');
      },
    );
    return kept;
  }

  #releaseOnce(kept: Kept<State, Entry, Op, Actor>): () => void {
    let released = false;
    return () => {
      if (released) return;
      released = true;
      kept.holds -= 1;
      kept.usedAt = this.#options.clock().getTime();
    };
  }

  #makePlace(): boolean {
    const longestUnused = [...this.#rooms].sort(([, a], [, b]) => a.usedAt - b.usedAt);
    return longestUnused.some(([id, kept]) => this.#unload(id, kept));
  }

  #unload(id: string, kept: Kept<State, Entry, Op, Actor>): boolean {
    if (!kept.loaded || kept.holds > 0 || kept.loaded.busy) return false;
    kept.loaded.end('closing');
    this.#forget(id, kept);
    this.#hooks.unloaded();
    return true;
  }

  #forget(id: string, kept: Kept<State, Entry, Op, Actor>): void {
    if (this.#rooms.get(id) === kept) this.#rooms.delete(id);
  }

  #woken(id: string, seq: number): void {
    const kept = this.#rooms.get(id);
    if (!kept) return;
    kept.woken = Math.max(kept.woken, seq);
    kept.loaded?.wake(seq);
  }

  /** After the listening connection was away: what was not heard is read. */
  async #readHeads(): Promise<void> {
    if (this.#rooms.size === 0) return;
    const asked = [...this.#rooms].map(([id, { loaded }]) => ({ id, had: loaded?.seq ?? 0 }));
    const heads = await this.#options.storage.heads(asked.map(({ id }) => id));
    for (const { id, had } of asked) {
      const seq = heads.get(id);
      if (seq !== undefined) this.#woken(id, seq);
      else if (had > 0) this.#rooms.get(id)?.loaded?.end('gone');
    }
  }
}
