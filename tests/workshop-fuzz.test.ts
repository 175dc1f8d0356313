import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { randomFrom } from './support/random-from.ts';
import { firstSeed } from './support/random-tests.ts';
import type { SteadfastClient } from './support/steadfast-client.ts';
import { type Chance, nextOf, nextOfFacilitator } from './support/workshop-chance.ts';
import { aCompany, type Company } from './support/workshop-company.ts';
import { pastSeeds } from './support/workshop-fuzz-seeds.ts';
import { readLog } from './support/workshop-log.ts';
import { aStarterDatabase, Nodes } from './support/workshop-nodes.ts';
import { allIn, settle } from './support/workshop-settle.ts';
import { faultsOf } from './support/workshop-truth.ts';

const steps = 400;
const games = [
  ...pastSeeds.map(({ seed }) => seed),
  ...Array.from({ length: Number(process.env.FUZZ ?? 2) }, (_, n) => firstSeed + n),
];

describe('a workshop on two nodes under random trouble', () => {
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

  it.each(games)(
    'keeps all that was acknowledged, hides what is silent and converges, seed %i',
    async (seed) => {
      const chance = randomFrom(seed);
      // When lines come back depends on time, and must not change what is played.
      const luck = randomFrom(seed + 1);
      const someNode = (): string => nodes.url(luck(2));
      const comeBack = (client: SteadfastClient): void =>
        // A post may go to another node than the line.
        client.connect({ line: someNode(), ...(luck(3) === 0 ? { posts: someNode } : {}) });
      const company = await aCompany(nodes.url(0), { tables: 2, atEach: 3 });
      const { clients } = company;
      await allIn(company, comeBack);

      const dies = Math.floor(steps / 3) + chance(steps / 3);
      const victim = chance(2);
      let again: Promise<void> = Promise.resolve();
      for (let step = 0; step < steps; step += 1) {
        if (step === dies) again = nodes.kill(victim).then(() => nodes.startAgain(victim));
        const client = clients[chance(clients.length)] as SteadfastClient;
        if (chance(12) === 0) client.disconnect();
        else act(company, client, step, chance);
        for (const one of clients) {
          if (!one.connected && luck(6) === 0) comeBack(one);
          else if (luck(40) === 0) one.resend();
        }
        if (chance(2) === 0) await delay(chance(16));
      }
      await again;
      await settle(company, comeBack);

      const log = await readLog(database.url, company.id);
      const kinds = new Set(log.entries.map(({ type }) => type));
      for (const kind of ['note.add', 'note.edit', 'note.move', 'participant.seat'])
        expect(kinds).toContain(kind);
      expect(faultsOf(company, log)).toEqual([]);
      for (const client of clients) client.disconnect();
    },
  );
});

function act(
  { clients, tables }: Company,
  client: SteadfastClient,
  step: number,
  chance: Chance,
): void {
  if (!client.workshop) throw new Error('nobody acts before they have seen the workshop');
  const next = client === clients[0] ? nextOfFacilitator : nextOf;
  client.submit(next(client.workshop, client.viewer, tables, step, chance));
}
