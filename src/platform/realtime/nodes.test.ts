import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { ConnectionHub } from './hub.ts';
import { logQueries } from './log-queries.ts';
import { TestClient } from './test-client.ts';
import {
  type Board,
  type BoardOp,
  boardOp,
  boardProjection,
  type Person,
  replay,
} from './test-model.ts';
import {
  alice,
  bob,
  eventually,
  held,
  logMigrations,
  nodeOn,
  startNode,
  terminate,
} from './test-support.ts';

const bump: BoardOp = { t: 'bump', by: 1 };

describe('nodes on one PostgreSQL', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase(logMigrations);
  });
  afterAll(() => database.drop());
  const logOf = (room: string) =>
    logQueries(database.db, 'test_log', 'test').read(room, 0, 1_000_000);

  it('[P1] commit far fewer times than they acknowledge', async () => {
    const figures = { commits: 0, operations: 0 };
    const node = await startNode(database.url, {
      hooks: {
        committed: ({ operations }) => {
          figures.commits += 1;
          figures.operations += operations;
        },
      },
    });
    const rooms = await Promise.all(
      Array.from({ length: 20 }, () => held(node.registry, randomUUID())),
    );
    // 100 people who each wait for their own answer.
    await Promise.all(
      Array.from({ length: 100 }, async (_, person) => {
        for (let n = 0; n < 20; n += 1)
          await rooms[person % 20]?.room.submit(alice, randomUUID(), bump);
      }),
    );
    expect(figures.operations).toBe(2000);
    expect(figures.commits).toBeLessThan(400);
    await node.close();
  });

  it('[P2] append to one room at once without gap or double, and come to the same state', async () => {
    const conflicts: number[] = [];
    const hooks = { conflict: () => void conflicts.push(1) };
    const limits = { snapshotEvery: 50 };
    const nodes = [
      await startNode(database.url, { hooks, limits }),
      await startNode(database.url, { hooks, limits }),
    ];
    const id = randomUUID();
    const rooms = await Promise.all(nodes.map(({ registry }) => held(registry, id)));
    const seen = rooms.map(({ room }) => {
      const seqs: number[] = [];
      room.subscribe({
        steps: (steps) => seqs.push(...steps.map(({ seq }) => seq)),
        closed: () => undefined,
      });
      return seqs;
    });
    const answers = await Promise.all(
      Array.from({ length: 16 }, async (_, person) => {
        const seqs: (number | string)[] = [];
        for (let n = 0; n < 25; n += 1) {
          const note = `${person}-${n}`;
          const op: BoardOp = n % 2 ? bump : { t: 'add', note, text: 'x' };
          const answer = await rooms[person % 2]?.room.submit(alice, randomUUID(), op);
          seqs.push(answer?.ok ? answer.seq : 'refused');
        }
        return seqs;
      }),
    );
    const all = Array.from({ length: 400 }, (_, n) => n + 1);
    expect(answers.flat().toSorted((a, b) => Number(a) - Number(b))).toEqual(all);
    await eventually(() => rooms.every(({ room }) => room.seq === 400));
    expect(seen).toEqual([all, all]);
    expect(conflicts.length).toBeGreaterThan(0);
    const log = await logOf(id);
    expect(log.map(({ seq }) => seq)).toEqual(all);
    expect(rooms.map(({ room }) => room.state)).toEqual([replay(log), replay(log)]);
    for (const node of nodes) await node.close();
    const later = await startNode(database.url);
    expect((await held(later.registry, id)).room.state).toEqual(replay(log));
    await later.close();
  });

  it('[P3] store an operation once that is sent to both at the same time', async () => {
    const nodes = [await startNode(database.url), await startNode(database.url)];
    const id = randomUUID();
    const rooms = await Promise.all(nodes.map(({ registry }) => held(registry, id)));
    for (let n = 0; n < 30; n += 1) {
      const operation = randomUUID();
      const answers = await Promise.all(
        [...rooms, ...rooms].map(({ room }) => room.submit(alice, operation, bump)),
      );
      expect(new Set(answers.map((answer) => answer.ok && answer.seq))).toEqual(new Set([n + 1]));
    }
    expect(await logOf(id)).toHaveLength(30);
    for (const node of nodes) await node.close();
  });

  it('[P4] miss nothing while the listening connection is away', async () => {
    const nodes = [await startNode(database.url), await startNode(database.url)];
    const id = randomUUID();
    const [writing, reading] = await Promise.all(nodes.map(({ registry }) => held(registry, id)));
    for (let round = 1; round <= 3; round += 1) {
      expect(await terminate(database.url, 'veier-log-listener')).toBe(2);
      await writing?.room.submit(alice, randomUUID(), bump);
      await eventually(() => reading?.room.seq === round);
    }
    await writing?.room.submit(alice, randomUUID(), bump);
    await eventually(() => reading?.room.seq === 4);
    for (const node of nodes) await node.close();
  });

  it('[P5] let a client move from one to the other with its outbox, ahead of what the other has read', async () => {
    const nodes = [await startNode(database.url), await startNode(database.url)] as const;
    const room = randomUUID();
    const stays = new TestClient(room, bob);
    stays.connect(nodes[1].hub);
    const client = new TestClient(room, alice);
    for (let n = 0; n < 20; n += 1) {
      client.connect(nodes[n % 2 ? 1 : 0].hub);
      await client.until(() => client.welcome);
      const id = client.submit(bump);
      await client.until(() => client.acked.has(id));
    }
    await stays.until(() => stays.seq === 20);
    expect([client.board.count, stays.board.count]).toEqual([20, 20]);
    expect([...client.complaints, ...stays.complaints]).toEqual([]);
    for (const node of nodes) await node.close();
  });

  it('[P6] lose nothing acknowledged when every connection is broken again and again', async () => {
    const node = await startNode(database.url);
    const id = randomUUID();
    const { room } = await held(node.registry, id);
    let breaking = true;
    const breaks = (async () => {
      let broken = 0;
      while (breaking) broken += await terminate(database.url, 'veier-log-writer|veier-test-pool');
      return broken;
    })();
    const answers = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const seqs: unknown[] = [];
        for (let n = 0; n < 40; n += 1) {
          const answer = await room.submit(alice, randomUUID(), bump);
          seqs.push(answer.ok ? answer.seq : answer.code);
        }
        return seqs;
      }),
    );
    breaking = false;
    expect(await breaks).toBeGreaterThan(0);
    const all = Array.from({ length: 320 }, (_, n) => n + 1);
    expect(answers.flat().toSorted((a, b) => Number(a) - Number(b))).toEqual(all);
    expect((await logOf(id)).map(({ seq }) => seq)).toEqual(all);
    expect(room.state.count).toBe(320);
    await node.close();
  });

  it('[P7] end a deleted room on all of them', async () => {
    const nodes = [await startNode(database.url), await startNode(database.url)] as const;
    const id = randomUUID();
    const client = new TestClient(id, alice);
    client.connect(nodes[1].hub);
    await client.until(() => client.welcome);
    client.submit(bump);
    await client.until(() => client.acked.size === 1);
    await nodes[0].registry.deleteRoom(id);
    await client.until(() => !client.connected);
    expect(client.received.at(-1)).toMatchObject({ t: 'bye', why: 'gone' });
    expect(await logOf(id)).toEqual([]);
    for (const node of nodes) await node.close();
  });

  it('[P8] refuse nothing for what another node stored and they have not heard of', async () => {
    const node = await startNode(database.url);
    // As one whose listening connection is away.
    const deaf = nodeOn(node.storage);
    const id = randomUUID();
    const { room } = await held(node.registry, id);
    const { room: behind } = await held(deaf.registry, id);
    const edit: BoardOp = { t: 'edit', note: 'n1', text: 'y' };
    const edited = randomUUID();
    await room.submit(alice, randomUUID(), { t: 'add', note: 'n1', text: 'x' });
    await room.submit(alice, edited, edit);
    // Sent again, since the answer was lost.
    expect(await behind.submit(alice, edited, edit)).toEqual({ ok: true, seq: 2 });
    await room.submit(alice, randomUUID(), { t: 'add', note: 'n2', text: 'x' });
    const more = await behind.submit(alice, randomUUID(), { ...edit, note: 'n2' });
    expect(more).toEqual({ ok: true, seq: 4 });
    const wrong = await behind.submit(alice, randomUUID(), { ...edit, note: 'n3' });
    expect(wrong).toMatchObject({ ok: false, code: 'unknown-note', retry: false });
    await node.close();
  });

  it('[P9] let in who joined on another node a moment ago', async () => {
    const node = await startNode(database.url);
    const { registry } = nodeOn(node.storage);
    const id = randomUUID();
    const { room } = await held(node.registry, id);
    await held(registry, id);
    const joined = ({ id: who }: Person, board: Board) => (board.notes[who] ? 'all' : undefined);
    const projection = { ...boardProjection, audienceOf: joined };
    const hub = new ConnectionHub({
      registry,
      projection,
      operation: boardOp,
      clock: () => new Date(),
    });
    await room.submit(alice, randomUUID(), { t: 'add', note: 'alice', text: 'here' });
    const [client, stranger] = [new TestClient(id, alice), new TestClient(id, bob)];
    for (const one of [client, stranger]) {
      one.connect(hub);
      await one.until(() => one.received.length > 0);
    }
    expect(client.received[0]).toMatchObject({ t: 'welcome', seq: 1 });
    expect(stranger.received).toMatchObject([{ t: 'bye', why: 'not-admitted' }]);
    hub.close();
    await node.close();
  });

  it('[P10] leave nothing of a room that is deleted while others write and take snapshots', async () => {
    const limits = { snapshotEvery: 1 };
    const writer = await startNode(database.url, { limits });
    const other = await startNode(database.url);
    const ids = Array.from({ length: 20 }, () => randomUUID());
    await Promise.all(
      ids.map(async (id, n) => {
        const { room } = await held(writer.registry, id);
        await room.submit(alice, randomUUID(), bump);
        const writing = Array.from({ length: 60 }, async (_, at) => {
          await new Promise((turn) => setTimeout(turn, at / 3));
          await room.submit(alice, randomUUID(), bump);
        });
        await new Promise((turn) => setTimeout(turn, n));
        await other.registry.deleteRoom(id);
        await Promise.all(writing);
      }),
    );
    await writer.close();
    for (const table of ['test_log', 'test_log_snapshot']) {
      const { rows } =
        await sql`select room from ${sql.table(table)} where room = any(${ids}::uuid[])`.execute(
          database.db,
        );
      expect(rows).toEqual([]);
    }
    await other.close();
  });
});
