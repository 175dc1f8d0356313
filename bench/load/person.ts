import { randomUUID } from 'node:crypto';
import WebSocket from 'ws';

/** Where a person is let in: the address of the socket and the headers that show who they are. */
export interface Seat {
  url: string;
  headers: Record<string, string>;
  table: string;
}

interface ServerMessage {
  t: string;
  id?: string;
  seq?: number;
  code?: string;
  retry?: boolean;
  changes?: { shared?: [string[], unknown?][]; own?: [string[], unknown?][] };
  state?: { boards: Record<string, Record<string, { notes: Record<string, unknown> }>> };
}

/** What all people of one process count together; times in ms. */
export class Figures {
  readonly acks: number[] = [];
  readonly seen: number[] = [];
  /** When a note was last touched, and by whom. */
  readonly touched = new Map<string, { at: number; by: Person }>();
  readonly refused: string[] = [];
  measuring = false;
}

/** Somebody at a table with a device: sends operations, keeps them until acknowledged, follows. */
export class Person {
  readonly seat: Seat;
  readonly outbox = new Map<string, { text: string; at: number }>();
  readonly notes: string[] = [];
  readonly have = new Set<string>();
  seq: number | undefined;
  welcomed: () => void = () => undefined;
  #socket: WebSocket | undefined;
  readonly #figures: Figures;
  readonly #sheet: string;
  readonly #field: string;

  constructor(seat: Seat, figures: Figures, sheet = 'hvorfor', field = 'grunner') {
    this.seat = seat;
    this.#figures = figures;
    this.#sheet = sheet;
    this.#field = field;
  }

  /** Resolves when this person has the workshop. */
  async connect(): Promise<void> {
    const { url, headers } = this.seat;
    const socket = new WebSocket(url, { headers, perMessageDeflate: false });
    this.#socket = socket;
    const there = new Promise<void>((done) => {
      this.welcomed = done;
    });
    const failed = new Promise<never>((_, fail) => {
      socket.on('error', fail);
      socket.on('close', (code) => fail(new Error(`closed with ${code}`)));
    });
    failed.catch(() => undefined);
    socket.on('message', (data: Buffer) => this.#receive(data.toString()));
    socket.on('open', () => {
      socket.send(JSON.stringify({ v: 1, t: 'hello', ...(this.seq ? { seq: this.seq } : {}) }));
    });
    await Promise.race([there, failed]);
  }

  cut(): void {
    this.#socket?.removeAllListeners();
    this.#socket?.on('error', () => undefined);
    this.#socket?.terminate();
    this.#socket = undefined;
  }

  write(): void {
    const note = randomUUID();
    this.notes.push(note);
    this.#submit(note, {
      type: 'note.add',
      table: this.seat.table,
      sheet: this.#sheet,
      note,
      field: this.#field,
      text: 'Innbyggerne spør oftere etter noen å snakke med enn etter et skjema.',
    });
  }

  /** One operation as people make them: mostly new notes, some rewriting, some moving. */
  act(): void {
    const dice = Math.random();
    const own = this.notes[Math.floor(Math.random() * this.notes.length)];
    const place = { table: this.seat.table, sheet: this.#sheet };
    if (own === undefined || dice < 0.7) {
      this.write();
    } else if (dice < 0.9) {
      const text = `Vi kjenner folk i nabolaget, og de kjenner oss. ${Math.random()}`;
      this.#submit(own, { type: 'note.edit', ...place, note: own, text });
    } else {
      this.#submit(own, { type: 'note.move', ...place, note: own, order: Math.random() * 1e6 });
    }
  }

  #submit(note: string, operation: object): void {
    const id = randomUUID();
    const text = JSON.stringify({ v: 1, t: 'submit', id, op: { v: 1, id, ...operation } });
    const at = performance.now();
    this.outbox.set(id, { text, at });
    this.#figures.touched.set(note, { at, by: this });
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(text);
  }

  #receive(text: string): void {
    const now = performance.now();
    const message = JSON.parse(text) as ServerMessage & { to?: number };
    switch (message.t) {
      case 'welcome':
        for (const { text: waiting } of this.outbox.values()) this.#socket?.send(waiting);
        // What they missed follows at once, unless nothing of it concerns them.
        if (this.seq !== undefined) this.welcomed();
        break;
      case 'state':
        this.seq = message.seq;
        this.have.clear();
        for (const id of Object.keys(
          message.state?.boards[this.seat.table]?.[this.#sheet]?.notes ?? {},
        ))
          this.have.add(id);
        this.welcomed();
        break;
      case 'changes':
        this.seq = message.to;
        this.#see(message.changes?.shared ?? [], now);
        this.#see(message.changes?.own ?? [], now);
        this.welcomed();
        break;
      case 'ack':
        if (message.id) this.#acknowledged(message.id, now);
        break;
      case 'refused':
        this.#figures.refused.push(message.code ?? '');
        if (!message.retry && message.id) this.outbox.delete(message.id);
        break;
    }
  }

  #acknowledged(id: string, now: number): void {
    const sent = this.outbox.get(id);
    this.outbox.delete(id);
    if (sent && this.#figures.measuring) this.#figures.acks.push(now - sent.at);
  }

  #see(patch: [string[], unknown?][], now: number): void {
    const notes = new Set(patch.flatMap((change) => this.#notesIn(change)));
    for (const note of notes) {
      this.have.add(note);
      const touched = this.#figures.touched.get(note);
      if (!touched || touched.by === this || !this.#figures.measuring) continue;
      this.#figures.seen.push(now - touched.at);
    }
  }

  /** A change may set one note or part of it, or a whole board that was not there before. */
  #notesIn([path, value]: [string[], unknown?]): string[] {
    const [part, table, sheet, kind, note] = path;
    if (part !== 'boards' || table !== this.seat.table) return [];
    if (note !== undefined) return kind === 'notes' ? [note] : [];
    if (kind !== undefined) return kind === 'notes' ? Object.keys(value ?? {}) : [];
    const boards = (sheet === undefined ? Object.values(value ?? {}) : [value]) as {
      notes: object;
    }[];
    return boards.flatMap(({ notes }) => Object.keys(notes));
  }
}
