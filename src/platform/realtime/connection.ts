import type { z } from 'zod';
import type { Hall, Member } from './hall.ts';
import type { RealtimeHooks } from './hooks.ts';
import type { Answer } from './model.ts';
import {
  type Bye,
  bearsId,
  type ClientMessage,
  type ConnectionRefusal,
  frame,
  parseMessage,
  type ServerMessage,
} from './protocol.ts';
import type { NoRoom } from './registry.ts';
import type { Room } from './room.ts';
import type { Socket } from './socket.ts';

export interface ConnectionLimits {
  /** Bytes of one message from a client. */
  messageBytes: number;
  /** Operations of one connection without an answer. */
  pending: number;
  /** Bytes not yet taken by a reader; beyond that it is brought up to date later. */
  bufferedBytes: number;
  /** Beyond that it is let go. */
  mostBufferedBytes: number;
  /** How long a client may say nothing; it pings three times in that time. */
  silentMs: number;
}

export interface Seat<State, Entry, Op, Viewer> {
  room: Room<State, Entry, Op, Viewer>;
  hall: Hall<State, Entry, Op, Viewer>;
  leave: () => void;
}

export interface ConnectionDeps<State, Entry, Op, Viewer> {
  socket: Socket;
  viewer: Viewer;
  operation: z.ZodType<Op>;
  clock: () => Date;
  hooks: RealtimeHooks;
  limits: ConnectionLimits;
  enter: () => Promise<Seat<State, Entry, Op, Viewer> | NoRoom>;
  onEnd: () => void;
}

/** One client's way into a room: reads its messages, answers each, and never throws. */
export class Connection<State, Entry, Op, Viewer> implements Member<Viewer> {
  readonly viewer: Viewer;
  readonly #deps: ConnectionDeps<State, Entry, Op, Viewer>;
  #seat: Seat<State, Entry, Op, Viewer> | undefined;
  #greeted = false;
  #ended = false;
  #pending = 0;
  #heardAt: number;

  constructor(deps: ConnectionDeps<State, Entry, Op, Viewer>) {
    this.#deps = deps;
    this.viewer = deps.viewer;
    this.#heardAt = deps.clock().getTime();
  }

  get ready(): boolean {
    return this.#deps.socket.bufferedAmount <= this.#deps.limits.bufferedBytes;
  }

  /** A message from the client. */
  receive(text: string): void {
    if (this.#ended) return;
    this.#heardAt = this.#deps.clock().getTime();
    const parsed = parseMessage(text, this.#deps.limits.messageBytes);
    if (parsed.ok) this.#handle(parsed.message);
    else this.#refuse(parsed.code, parsed.id);
  }

  /** The client is gone. Safe to call twice. */
  closed(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#seat?.hall.leave(this);
    this.#seat?.leave();
    this.#deps.onEnd();
  }

  send(made: Uint8Array): void {
    if (this.#ended) return;
    try {
      this.#deps.socket.send(made);
    } catch {
      // A socket that throws is broken; its client comes back with another.
      this.closed();
    }
  }

  dismiss(why: Bye): void {
    if (this.#ended) return;
    this.send(frame({ t: 'bye', why }));
    this.closed();
    this.#deps.socket.close();
  }

  /** Now and then: lets go of those who are silent or do not read. */
  check(now: Date): void {
    const { socket, limits } = this.#deps;
    if (now.getTime() - this.#heardAt > limits.silentMs) this.dismiss('silent');
    else if (socket.bufferedAmount > limits.mostBufferedBytes) this.dismiss('slow');
  }

  #handle(message: ClientMessage): void {
    switch (message.t) {
      case 'ping': {
        const { at } = message;
        const now = this.#deps.clock().getTime();
        this.#say({ t: 'pong', ...(at === undefined ? {} : { at }), now });
        return;
      }
      case 'hello':
        if (this.#greeted) this.#refuse('invalid');
        else this.#enter(message.seq);
        this.#greeted = true;
        return;
      case 'submit':
        this.#submit(message.id, message.op);
        return;
    }
  }

  async #enter(seen: number | undefined): Promise<void> {
    const { enter, clock, hooks } = this.#deps;
    const seat = await enter();
    if (typeof seat === 'string') return this.dismiss(seat);
    const { room, hall } = seat;
    try {
      // They have more than this node: it was written on another one a moment ago.
      if (seen !== undefined) await room.wake(seen);
      // So may it be that they joined.
      if (!hall.admits(this.viewer)) await room.wake(room.seq + 1);
      if (this.#ended) {
        seat.leave();
        return;
      }
      if (room.ended) {
        this.dismiss('closing');
        return;
      }
      this.#seat = seat;
      if (!hall.join(this, seen, clock())) this.dismiss('not-admitted');
    } catch (error) {
      this.#seat = seat;
      hooks.bug(error, 'join');
      this.dismiss('failed');
    }
  }

  async #submit(id: string, raw: unknown): Promise<void> {
    const { operation, limits } = this.#deps;
    if (!this.#seat) return this.#refuse('hello-first', id);
    if (this.#pending >= limits.pending || !this.ready) return this.#refuse('busy', id);
    const op = operation.safeParse(raw);
    if (!op.success || !bearsId(raw, id)) return this.#refuse('invalid', id);
    this.#pending += 1;
    this.#answer(id, await this.#seat.room.submit(this.viewer, id, op.data));
    this.#pending -= 1;
  }

  #answer(id: string, answer: Answer): void {
    if (answer.ok) {
      this.#seat?.hall.catchUp(this);
      this.#say({ t: 'ack', id, seq: answer.seq });
    } else {
      const { ok: _, ...refused } = answer;
      this.#say({ t: 'refused', id, ...refused });
    }
  }

  #refuse(code: ConnectionRefusal, id?: string): void {
    this.#deps.hooks.refused(code);
    const retry = code === 'busy' || code === 'hello-first';
    this.#say({ t: 'refused', ...(id === undefined ? {} : { id }), code, retry });
  }

  #say(message: ServerMessage): void {
    this.send(frame(message));
  }
}
