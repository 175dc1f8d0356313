import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import type { Loose } from '#parts/workshop/model';
import { aContext } from './support/context.ts';
import { eventually } from './support/eventually.ts';
import { ownPostgres } from './support/own-postgres.ts';
import type { SteadfastClient } from './support/steadfast-client.ts';
import { uniqueWord } from './support/workshop-chance.ts';
import { aCompany, type Company } from './support/workshop-company.ts';
import { readLog } from './support/workshop-log.ts';
import { aStarterDatabase, Nodes } from './support/workshop-nodes.ts';
import { allIn, settle } from './support/workshop-settle.ts';
import { faultsOf } from './support/workshop-truth.ts';

let words = 0;
/** On the silent sheet, with a word of its own. */
function aNote(table = ''): Loose {
  words += 1;
  const at = { table, sheet: 'hvorfor', field: 'grunner' };
  return { type: 'note.add', ...at, note: randomUUID(), text: uniqueWord(words) };
}

const tableOf = ({ workshop, viewer }: SteadfastClient) => workshop?.participants[viewer]?.table;
const post = (url: string) => ({ line: url, posts: () => url });
const heardBye = ({ heard }: SteadfastClient) =>
  heard.find(({ message }) => message.t === 'bye')?.message.why;
const someone = ({ clients }: Company, at: number): SteadfastClient => {
  const client = clients[at];
  if (!client) throw new Error(`nobody is number ${at}`);
  return client;
};

describe('two nodes on one database', () => {
  let database: Awaited<ReturnType<typeof aStarterDatabase>>;
  let nodes: Nodes;
  beforeAll(async () => {
    database = await aStarterDatabase(inject('databaseUrl'));
    nodes = await Nodes.start(database.url, 2);
  });
  afterAll(async () => {
    await nodes?.end();
    await database?.drop();
  });

  it.each(['socket', 'posts'])(
    'have what was acknowledged over %s, when the tab closes at once and the node is killed',
    async (how) => {
      const company = await aCompany(nodes.url(0), { tables: 1, atEach: 3 });
      const to = (at: number) => (how === 'posts' ? post(nodes.url(at)) : { line: nodes.url(at) });
      await allIn(company, (client) => client.connect(to(0)));
      const [first, second] = [someone(company, 1), someone(company, 2)];
      const unanswered = Array.from({ length: 20 }, () => second.submit(aNote(company.tables[0])));
      const note = first.submit(aNote(company.tables[0]));
      await first.acknowledged(note);
      const killed = nodes.kill(0);
      for (const client of company.clients) client.disconnect();
      await killed;
      expect((await readLog(database.url, company.id)).seqs.get(note)).toBe(first.acked.get(note));
      await nodes.startAgain(0);
      await settle(company, (client) => client.connect(to(0)));
      const log = await readLog(database.url, company.id);
      expect([note, ...unanswered].filter((id) => !log.seqs.has(id))).toEqual([]);
      expect(faultsOf(company, log)).toEqual([]);
      for (const client of company.clients) client.disconnect();
    },
  );

  it('share a table: when one is killed, the others go on at once and those who move lack nothing', async () => {
    const company = await aCompany(nodes.url(0), { tables: 1, atEach: 5 });
    const { clients, tables } = company;
    const atHome = (client: SteadfastClient): number => clients.indexOf(client) % 2;
    await allIn(company, (client) => client.connect({ line: nodes.url(atHome(client)) }));
    for (const client of clients) for (let n = 0; n < 15; n += 1) client.submit(aNote(tables[0]));
    await eventually(
      () => clients.some(({ acked }) => acked.size > 0),
      () => 'nothing is answered',
    );
    await nodes.kill(0);
    const survivors = clients.filter((client) => atHome(client) === 1);
    const began = performance.now();
    await Promise.all(
      survivors.map((client) => client.acknowledged(client.submit(aNote(tables[0])))),
    );
    expect(performance.now() - began).toBeLessThan(1500);
    expect(survivors.every(({ connected }) => connected)).toBe(true);
    await settle(company, (client) => client.connect({ line: nodes.url(1) }));
    const log = await readLog(database.url, company.id);
    expect(faultsOf(company, log)).toEqual([]);
    expect(log.entries.filter(({ type }) => type === 'note.add')).toHaveLength(6 * 15 + 3);
    for (const client of clients) client.disconnect();
    await nodes.startAgain(0);
  });

  it('tell everybody that a workshop was deleted, however full the outbox, and store nothing behind it', async () => {
    const company = await aCompany(nodes.url(0), { tables: 1, atEach: 4 });
    const { clients } = company;
    const [guri, writing, away, posting] = clients as [
      SteadfastClient,
      SteadfastClient,
      SteadfastClient,
      SteadfastClient,
    ];
    await allIn(company, (client) => client.connect({ line: nodes.url(1) }));
    away.disconnect();
    posting.disconnect();
    for (const client of [writing, away, posting])
      for (let n = 0; n < 150; n += 1) client.submit(aNote(company.tables[0]));
    const path = `/verksted/${company.id}/administrer`;
    const gone = await guri.visitor.send(path, { gjor: 'slett', tittel: 'Møteplasser i Skogvik' });
    expect(gone.headers.get('location')).toBe('/verksted?slettet');
    await eventually(
      () => heardBye(writing) !== undefined && heardBye(guri) !== undefined,
      () => 'nobody is told',
    );
    expect([heardBye(writing), heardBye(guri)]).toEqual(['gone', 'gone']);
    away.connect({ line: nodes.url(1) });
    posting.connect(post(nodes.url(1)));
    await eventually(
      () => heardBye(away) !== undefined && heardBye(posting) !== undefined,
      () => 'those who come back are not told',
    );
    expect([heardBye(away), heardBye(posting)]).toEqual(['gone', 'gone']);
    // Nothing of theirs is lost at home: they may copy their words.
    expect([away.outbox.size, posting.outbox.size]).toEqual([150, 150]);
    await delay(300);
    expect((await readLog(database.url, company.id)).entries).toEqual([]);
  });
});

describe('a clock that is set an hour on, and two back', () => {
  it('costs nobody anything but coming back', async () => {
    let now = new Date('2026-11-24T09:00:00Z').getTime();
    const context = await aContext(
      { rateLimit: 100_000 },
      { overrides: { clock: () => new Date(now) } },
    );
    await new Promise<void>((done) => context.server.listen(0, '127.0.0.1', done));
    onTestFinished(async () => {
      await context.closeLive();
      context.server.closeAllConnections();
      context.server.close();
      await context.end();
    });
    const base = `http://127.0.0.1:${(context.server.address() as AddressInfo).port}`;
    const company = await aCompany(base, { tables: 1, atEach: 2 });
    const { clients, tables } = company;
    const comeBack = (client: SteadfastClient): void => client.connect({ line: base });
    await allIn(company, comeBack);
    const hour = 3_600_000;
    const jumps = [hour, -2 * hour, hour];
    clients[0]?.submit({ type: 'run.start' });
    for (const jump of jumps) {
      const before = clients.map((client) => client.submit(aNote(tables[0])));
      now += jump;
      const after = clients.map((client) => client.submit(aNote(tables[0])));
      // Time enough for the hub to look at its connections by the new clock.
      await delay(1100);
      await allIn(company, comeBack);
      await eventually(
        () =>
          clients.every(
            ({ acked }, at) => acked.has(before[at] ?? '') && acked.has(after[at] ?? ''),
          ),
        () => 'not all was stored',
      );
      expect(
        clients.every(({ heard }) => heard.some(({ message }) => message.t === 'welcome')),
      ).toBe(true);
    }
    await settle(company, comeBack);
    const log = await readLog(context.url, company.id);
    expect(faultsOf(company, log)).toEqual([]);
    expect(log.entries.filter(({ type }) => type === 'note.add')).toHaveLength(
      3 * 2 * jumps.length,
    );
    expect(log.states.at(-1)?.run.startedAt).toBe(
      log.entries.find(({ type }) => type === 'run.start')?.at,
    );
    for (const client of clients) client.disconnect();
  });
});

describe('a database that is restarted under load', () => {
  it('keeps everybody waiting a little, and loses nothing', async () => {
    const postgres = await ownPostgres();
    onTestFinished(postgres.end);
    const nodes = await Nodes.start(postgres.url, 1);
    onTestFinished(() => nodes.end());
    const company = await aCompany(nodes.url(0), { tables: 2, atEach: 3 });
    const { clients } = company;
    const comeBack = (client: SteadfastClient): void =>
      client.connect(
        clients.indexOf(client) % 3 === 2 ? post(nodes.url(0)) : { line: nodes.url(0) },
      );
    await allIn(company, comeBack);
    const writeFor = async (ms: number): Promise<void> => {
      for (const end = performance.now() + ms; performance.now() < end; await delay(25))
        for (const client of clients) {
          if (!client.connected) comeBack(client);
          client.submit(aNote(tableOf(client) ?? company.tables[0]));
        }
    };
    for (const signal of ['SIGQUIT', 'SIGINT'] as const) {
      await writeFor(250);
      const stopped = postgres.stop(signal);
      await writeFor(400);
      await stopped;
      await Promise.all([postgres.startAgain(), writeFor(300)]);
      const stored = clients.reduce((sum, { acked }) => sum + acked.size, 0);
      await eventually(
        () => {
          for (const client of clients) if (!client.connected) comeBack(client);
          return clients.reduce((sum, { acked }) => sum + acked.size, 0) > stored;
        },
        () => 'nothing is stored after the restart',
      );
    }
    await settle(company, comeBack);
    expect(nodes.alive(0)).toBe(true);
    const log = await readLog(postgres.url, company.id);
    expect(faultsOf(company, log)).toEqual([]);
    for (const client of clients) {
      expect([...client.refused]).toEqual([]);
      client.disconnect();
    }
  }, 60_000);
});
