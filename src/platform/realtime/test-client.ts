import { randomUUID } from 'node:crypto';
import type { ConnectionHub } from './hub.ts';
import {
  applyDifference,
  type Board,
  type BoardEntry,
  type BoardOp,
  boardModel,
  type Person,
} from './test-model.ts';
import { type TestSocket, testSocket } from './test-socket.ts';

export type BoardHub = ConnectionHub<Board, BoardEntry, BoardOp, Person>;

type Received =
  | { t: 'welcome'; seq: number; now: number }
  | { t: 'state'; seq: number; state: Board }
  | { t: 'changes'; after: number; to: number; changes: { shared: Board } }
  | { t: 'ack'; id: string; seq: number }
  | { t: 'refused'; id?: string; code: string; retry: boolean }
  | { t: 'pong'; at?: number; now: number }
  | { t: 'bye'; why: string };

/** A client as a browser would be: a replica, an outbox, and complaints when the server's order is wrong. */
export class TestClient {
  readonly viewer: Person;
  readonly room: string;
  readonly outbox = new Map<string, BoardOp>();
  readonly acked = new Map<string, number>();
  readonly refused = new Map<string, string>();
  readonly received: Received[] = [];
  readonly complaints: string[] = [];
  board: Board = boardModel.initial;
  seq: number | undefined;
  socket: TestSocket | undefined;
  welcome = false;
  onChange: () => void = () => undefined;
  #connection: { receive: (text: string) => void; closed: () => void } | undefined;

  constructor(room: string, viewer: Person) {
    this.room = room;
    this.viewer = viewer;
  }

  get connected(): boolean {
    return this.socket !== undefined;
  }

  connect(hub: BoardHub): void {
    this.disconnect();
    const socket = testSocket();
    this.socket = socket;
    socket.onMessage = (message) => this.#receive(message as Received);
    socket.onClose = () => {
      if (this.socket === socket) this.disconnect();
    };
    this.#connection = hub.connect(socket, this.room, this.viewer);
    this.say({ t: 'hello', ...(this.seq === undefined ? {} : { seq: this.seq }) });
  }

  /** The line breaks; the outbox stays. */
  disconnect(): void {
    const [socket, connection] = [this.socket, this.#connection];
    this.socket = undefined;
    this.#connection = undefined;
    this.welcome = false;
    socket?.cut();
    connection?.closed();
    this.onChange();
  }

  submit(op: BoardOp, id: string = randomUUID()): string {
    this.outbox.set(id, op);
    if (this.welcome) this.say({ t: 'submit', id, op });
    return id;
  }

  say(message: object): void {
    this.raw(JSON.stringify({ v: 1, ...message }));
  }

  raw(text: string): void {
    this.#connection?.receive(text);
  }

  /** Resolves when the condition holds; it is looked at after each message. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition())
      await new Promise<void>((next) => {
        this.onChange = next;
      });
  }

  #receive(message: Received): void {
    this.received.push(message);
    switch (message.t) {
      case 'welcome':
        this.welcome = true;
        for (const [id, op] of this.outbox) this.say({ t: 'submit', id, op });
        break;
      case 'state':
        this.board = message.state;
        this.seq = message.seq;
        break;
      case 'changes':
        this.#apply(message);
        break;
      case 'ack':
        if ((this.seq ?? 0) < message.seq) this.complaints.push(`${message.seq} acked before seen`);
        this.acked.set(message.id, message.seq);
        this.outbox.delete(message.id);
        break;
      case 'refused':
        if (message.id === undefined) break;
        this.refused.set(message.id, message.code);
        if (!message.retry) this.outbox.delete(message.id);
        break;
    }
    this.onChange();
  }

  #apply({ after, to, changes }: Extract<Received, { t: 'changes' }>): void {
    if (after < (this.seq ?? 0)) this.complaints.push(`had ${this.seq}, got what follows ${after}`);
    this.board = applyDifference(this.board, changes.shared);
    this.seq = to;
  }
}
