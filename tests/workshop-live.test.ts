import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Loose, tablesInOrder } from '#parts/workshop/model';
import { aContext } from './support/context.ts';
import { Visitor } from './support/workshop.ts';

let context: Awaited<ReturnType<typeof aContext>>;
let base: string;
beforeAll(async () => {
  context = await aContext({ rateLimit: 100_000 });
  await new Promise<void>((done) => context.server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(context.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await context.closeLive();
  context.server.closeAllConnections();
  context.server.close();
  await context.end();
});

const aNote = (table: string, text: string, note: string = randomUUID()): Loose => ({
  type: 'note.add',
  table,
  sheet: 'hensikt',
  field: 'roller',
  note,
  text,
});

async function logOf(id: string): Promise<string> {
  const { rows } = await sql<{ payload: unknown }>`
    select payload from workshop_log where room = ${id}::uuid order by seq`.execute(
    context.services.db,
  );
  return JSON.stringify(rows);
}

describe('a workshop over real sockets', () => {
  it('is made, joined, written in, and what is acknowledged is in the log', async () => {
    const guri = new Visitor(base);
    const id = await guri.makes();
    const boot = await guri.boot(id);
    expect(boot.code).toMatch(/^[A-Z0-9]{6}$/);
    const kari = new Visitor(base);
    expect(await kari.joins(boot.joinUrl, { navn: 'Kari' })).toBe(id);
    const line = kari.opens(id);
    const state = await line.state();
    const [table] = tablesInOrder(state);
    expect(state.participants[(await kari.boot(id)).viewer]?.name).toBe('Kari');
    expect(
      (
        await line.submit({
          type: 'participant.seat',
          participant: (await kari.boot(id)).viewer,
          table: table?.id ?? '',
        })
      ).t,
    ).toBe('ack');
    const ack = await line.submit(aNote(table?.id ?? '', 'Et sted å møtes'));
    expect(ack.t).toBe('ack');
    expect(await logOf(id)).toContain('Et sted å møtes');
    line.close();
  });
});
