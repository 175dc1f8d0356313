import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { firstSeed } from '../../../tests/support/random-tests.ts';
import { pastSeeds } from './fuzz-seeds.ts';
import { logQueries } from './log-queries.ts';
import { TestClient } from './test-client.ts';
import { type BoardOp, boardProjection, replay } from './test-model.ts';
import { eventually, logMigrations, startNode, type TestNode, terminate } from './test-support.ts';

const steps = 250;
const fresh = firstSeed;

/** mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): (below: number) => number {
  let a = seed;
  return (below) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

describe('rooms under random trouble', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase(logMigrations);
  });
  afterAll(() => database.drop());

  it.each([
    ...pastSeeds.map(({ seed }) => seed),
    ...Array.from({ length: Number(process.env.FUZZ ?? 2) }, (_, n) => fresh + n),
  ])('[F1] keep all that was acknowledged and converge, seed %i', async (seed) => {
    const random = randomFrom(seed);
    const limits = { snapshotEvery: 20, history: 8, knownOperations: 16 };
    const nodes: TestNode[] = [
      await startNode(database.url, { limits }),
      await startNode(database.url, { limits }),
    ];
    const rooms = [randomUUID(), randomUUID()];
    const clients = Array.from(
      { length: 6 },
      (_, n) => new TestClient(rooms[n % 2] ?? '', { id: `p${n}` }),
    );
    const sent = new Map<string, TestClient>();
    const someNode = (): TestNode => nodes[random(nodes.length)] as TestNode;
    const background: Promise<unknown>[] = [];

    const anOperation = (): BoardOp => {
      const note = `n${random(30)}`;
      const text = 'x'.repeat(random(200));
      const kind = random(10);
      if (kind < 3) return { t: 'add', note, text };
      if (kind < 5) return { t: 'edit', note, text };
      if (kind === 5) return { t: 'silence', on: random(2) === 0 };
      return { t: 'bump', by: random(100) };
    };

    for (let step = 0; step < steps; step += 1) {
      const client = clients[random(clients.length)] as TestClient;
      const what = random(100);
      if (what < 75) sent.set(client.submit(anOperation()), client);
      else if (what < 85) client.disconnect();
      else if (what < 90) client.socket?.stopReading();
      else if (what < 94) client.socket?.readAgain();
      else if (what < 97) background.push(terminate(database.url, 'veier'));
      else if (what < 98) background.push(terminate(database.url, 'veier-log-listener'));
      else {
        const at = random(nodes.length);
        const dead = nodes[at] as TestNode;
        background.push(dead.crash());
        nodes[at] = await startNode(database.url, { limits });
      }
      for (const one of clients) if (!one.connected && random(4) === 0) one.connect(someNode().hub);
      if (random(3) === 0) await new Promise((turn) => setTimeout(turn, random(4)));
    }

    await Promise.all(background);
    // The trouble is over: everybody comes back and gets rid of the outbox.
    await eventually(async () => {
      for (const client of clients) {
        client.socket?.readAgain();
        if (!client.connected) client.connect(someNode().hub);
        else if (client.welcome)
          for (const [id, op] of client.outbox) client.say({ t: 'submit', id, op });
      }
      for (const { hub } of nodes) hub.tick();
      await new Promise((turn) => setTimeout(turn, 20));
      return clients.every(({ outbox }) => outbox.size === 0);
    });

    const queries = logQueries(database.db, 'test_log', 'test');
    for (const room of rooms) {
      const log = await queries.read(room, 0, 1_000_000);
      expect(log.map(({ seq }) => seq)).toEqual(log.map((_, n) => n + 1));
      const stored = new Map(log.map(({ operation, seq }) => [operation, seq]));
      expect(stored.size).toBe(log.length);
      const truth = replay(log);
      for (const client of clients.filter((one) => one.room === room)) {
        for (const [id, seq] of client.acked) expect(stored.get(id)).toBe(seq);
        await eventually(async () => {
          for (const { hub } of nodes) hub.tick();
          return client.seq === log.length;
        });
        expect(client.board).toEqual(boardProjection.view(truth, client.viewer));
        expect(client.complaints).toEqual([]);
      }
    }
    for (const [id, client] of sent)
      expect(client.acked.has(id) || client.refused.has(id)).toBe(true);
    for (const node of nodes) await node.close();
  });
});
