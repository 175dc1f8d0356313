import { randomUUID } from 'node:crypto';
import WebSocket from 'ws';
import type { Figures } from './person.ts';

/** As `Person`, in a room that only passes on: one's own message coming back is the acknowledgement. */
export class BarePerson {
  readonly #figures: Figures;
  readonly #url: string;
  readonly #sent = new Map<string, number>();
  #socket: WebSocket | undefined;
  static readonly sentAt = new Map<string, number>();

  constructor(url: string, figures: Figures) {
    this.#url = url;
    this.#figures = figures;
  }

  async connect(): Promise<void> {
    const socket = new WebSocket(this.#url, { perMessageDeflate: false });
    this.#socket = socket;
    socket.on('message', (data: Buffer) => this.#receive(data.toString()));
    await new Promise((done, fail) => {
      socket.on('open', done);
      socket.on('error', fail);
    });
  }

  act(): void {
    const id = randomUUID();
    const now = performance.now();
    this.#sent.set(id, now);
    BarePerson.sentAt.set(id, now);
    const text = 'Innbyggerne spør oftere etter noen å snakke med enn etter et skjema.';
    const op = {
      v: 1,
      id,
      type: 'note.add',
      table: randomUUID(),
      sheet: 'hvorfor',
      note: id,
      text,
    };
    this.#socket?.send(JSON.stringify({ v: 1, t: 'submit', id, op }));
  }

  get waiting(): number {
    return this.#sent.size;
  }

  #receive(text: string): void {
    const now = performance.now();
    const { id } = JSON.parse(text) as { id: string };
    const own = this.#sent.get(id);
    this.#sent.delete(id);
    if (!this.#figures.measuring) return;
    if (own !== undefined) this.#figures.acks.push(now - own);
    else this.#figures.seen.push(now - (BarePerson.sentAt.get(id) ?? now));
  }
}
