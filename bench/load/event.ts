import { randomUUID } from 'node:crypto';
import WebSocket from 'ws';
import type { Loose } from '../../src/parts/workshop/model/index.ts';
import { inTurns } from './pace.ts';
import type { Seat } from './person.ts';

const mostAtStart = 200;

/** As many workshops as it takes: one facilitator leads up to 80 people at 10 tables. */
export const tablesOfOne = 10;

/** Workshops beside each other on one server, `tables` together. */
export async function openEvents(base: string, tables: number, perTable: number): Promise<Seat[]> {
  const seats: Seat[] = [];
  for (let left = tables; left > 0; left -= tablesOfOne)
    seats.push(...(await openEvent(base, Math.min(left, tablesOfOne), perTable)));
  return seats;
}

/**
 * A workshop as people would make it, through the product's own pages: created, joined by its code,
 * everybody at a table, all tables talking on the sheet «hvorfor».
 */
export async function openEvent(base: string, tables: number, perTable: number): Promise<Seat[]> {
  houses += 1;
  const made = await post(`${base}/verksted/ny`, {
    tittel: 'En stor dag',
    navn: 'Gro',
    side: 'annet',
    bord: String(Math.min(tables, mostAtStart)),
    maneder: '12',
    plasser: 'on',
  });
  const id = made.location.split('/').at(-1) ?? '';
  const cookie = made.cookie;
  const url = `${base.replace('http', 'ws')}/verksted/${id}/live`;
  const facilitator = await Facilitator.connect(url, cookie, base);
  for (let n = mostAtStart; n < tables; n += 1)
    await facilitator.do({ type: 'table.add', table: `b${n + 1}`, name: `Bord ${n + 1}` });
  const page = await (await fetch(`${base}/verksted/${id}`, { headers: { cookie } })).text();
  const code = /"code":"([A-Z0-9]+)"/.exec(page)?.[1] ?? '';
  const places = (await facilitator.tables()).flatMap((table) =>
    Array.from({ length: perTable }, () => table),
  );
  // Joins first: who is connected is told of each that comes.
  facilitator.leave();
  const seats: Seat[] = [];
  await inTurns(places, 16, async (table) => {
    const joined = await post(`${base}/verksted/delta/${code}`, {
      navn: `Deltaker ${seats.length}`,
      side: seats.length % 2 === 0 ? 'kommune' : 'entreprenor',
      bord: table,
    });
    seats.push({ url, headers: { cookie: joined.cookie, origin: base }, table });
  });
  const again = await Facilitator.connect(url, cookie, base);
  const everywhere = { tables: 'all' as const, sheet: 'hvorfor' };
  await again.do({ type: 'phase.move', ...everywhere, phase: 'write' });
  await again.do({ type: 'sheet.reveal', ...everywhere });
  await again.do({ type: 'phase.move', ...everywhere, phase: 'talk' });
  again.leave();
  return seats;
}

let houses = 0;

/** From an address of its own for each workshop, as they come from: one address makes so many an hour. */
async function post(
  url: string,
  fields: Record<string, string>,
): Promise<{ location: string; cookie: string }> {
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      origin: new URL(url).origin,
      'x-forwarded-for': `10.0.${Math.floor(houses / 250)}.${houses % 250}`,
    },
    body: new URLSearchParams(fields),
  });
  const location = answer.headers.get('location');
  if (answer.status !== 303 || !location)
    throw new Error(`${url}: ${answer.status} ${(await answer.text()).slice(0, 400)}`);
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
  return { location, cookie: cookie.join('; ') };
}

interface Told {
  t: string;
  id?: string;
  code?: string;
  state?: { tables: Record<string, { id: string; order: number }> };
}

class Facilitator {
  readonly #socket: WebSocket;
  readonly #answers = new Map<string, (told: Told) => void>();
  readonly #state: Promise<NonNullable<Told['state']>>;
  #added: string[] = [];

  static async connect(url: string, cookie: string, origin: string): Promise<Facilitator> {
    const socket = new WebSocket(url, { headers: { cookie, origin }, perMessageDeflate: false });
    await new Promise((done, fail) => {
      socket.on('open', done);
      socket.on('error', fail);
    });
    return new Facilitator(socket);
  }

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    this.#state = new Promise((done, fail) => {
      socket.on('message', (data: Buffer) => {
        const told = JSON.parse(data.toString()) as Told;
        if (told.t === 'state' && told.state) done(told.state);
        if (told.t === 'bye') fail(new Error(JSON.stringify(told)));
        if (told.id) this.#answers.get(told.id)?.(told);
      });
    });
    socket.send(JSON.stringify({ v: 1, t: 'hello' }));
  }

  async do(operation: Loose): Promise<void> {
    await this.#state;
    const id = randomUUID();
    const told = await new Promise<Told>((done) => {
      this.#answers.set(id, done);
      this.#socket.send(JSON.stringify({ v: 1, t: 'submit', id, op: { v: 1, id, ...operation } }));
    });
    if (told.t !== 'ack') throw new Error(`${operation.type}: ${JSON.stringify(told)}`);
    if (operation.type === 'table.add') this.#added.push(operation.table);
  }

  async tables(): Promise<string[]> {
    return [...Object.keys((await this.#state).tables), ...this.#added];
  }

  leave(): void {
    this.#socket.terminate();
  }
}
