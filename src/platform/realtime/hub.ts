import type { z } from 'zod';
import { Connection, type ConnectionLimits, type Seat } from './connection.ts';
import { Hall } from './hall.ts';
import { noHooks, type RealtimeHooks } from './hooks.ts';
import type { Projection } from './projection.ts';
import type { NoRoom, RoomRegistry } from './registry.ts';
import type { Socket } from './socket.ts';

export const defaultConnectionLimits: ConnectionLimits = {
  messageBytes: 64 * 1024,
  pending: 200,
  bufferedBytes: 256 * 1024,
  mostBufferedBytes: 4 * 1024 * 1024,
  silentMs: 75_000,
};

export interface HubOptions<State, Entry, Op, Viewer> {
  registry: RoomRegistry<State, Entry, Op, Viewer>;
  projection: Projection<State, Viewer>;
  /** What clients may send; anything else is refused before the model sees it. */
  operation: z.ZodType<Op>;
  clock: () => Date;
  hooks?: Partial<RealtimeHooks>;
  limits?: Partial<ConnectionLimits>;
}

/** Connects sockets, of whatever kind, to the rooms of a node. Who the viewer is was settled before. */
export class ConnectionHub<State, Entry, Op, Viewer> {
  readonly #options: HubOptions<State, Entry, Op, Viewer>;
  readonly #hooks: RealtimeHooks;
  readonly #limits: ConnectionLimits;
  readonly #halls = new Map<string, Hall<State, Entry, Op, Viewer>>();
  readonly #connections = new Set<Connection<State, Entry, Op, Viewer>>();
  readonly #ticking: NodeJS.Timeout;

  constructor(options: HubOptions<State, Entry, Op, Viewer>) {
    this.#options = options;
    this.#hooks = { ...noHooks, ...options.hooks };
    this.#limits = { ...defaultConnectionLimits, ...options.limits };
    this.#ticking = setInterval(() => this.tick(), 1000);
    this.#ticking.unref();
  }

  get size(): number {
    return this.#connections.size;
  }

  /** Give the client's messages to `receive`, and call `closed` when it is gone. */
  connect(
    socket: Socket,
    room: string,
    viewer: Viewer,
  ): Pick<Connection<State, Entry, Op, Viewer>, 'receive' | 'closed'> {
    const connection: Connection<State, Entry, Op, Viewer> = new Connection({
      ...this.#options,
      socket,
      viewer,
      hooks: this.#hooks,
      limits: this.#limits,
      enter: () => this.#enter(room),
      onEnd: () => this.#connections.delete(connection),
    });
    this.#connections.add(connection);
    return connection;
  }

  /** Each second: brings slow readers up to date and lets go of those who are silent. */
  tick(): void {
    const now = this.#options.clock();
    for (const connection of this.#connections) connection.check(now);
    for (const hall of this.#halls.values()) hall.resync();
  }

  /** Sends everybody away; close the registry first, so that what they sent is stored and acknowledged. */
  close(): void {
    clearInterval(this.#ticking);
    for (const connection of this.#connections) connection.dismiss('closing');
  }

  async #enter(id: string): Promise<Seat<State, Entry, Op, Viewer> | NoRoom> {
    const held = await this.#options.registry.hold(id);
    if (!held.ok) return held.code;
    const { room, release } = held;
    if (room.ended) return 'unavailable';
    const hall = this.#halls.get(id) ?? this.#open(id, room);
    return { room, hall, leave: release };
  }

  #open(
    id: string,
    room: Seat<State, Entry, Op, Viewer>['room'],
  ): Seat<State, Entry, Op, Viewer>['hall'] {
    const hall: Hall<State, Entry, Op, Viewer> = new Hall(
      room,
      this.#options.projection,
      this.#hooks,
      () => {
        if (this.#halls.get(id) === hall) this.#halls.delete(id);
      },
    );
    this.#halls.set(id, hall);
    return hall;
  }
}
