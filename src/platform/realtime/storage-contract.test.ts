import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { MemoryLog, memoryStorage } from './memory-storage.ts';
import { postgresStorage } from './postgres-storage.ts';
import { type LogStorage, type NewEntry, StorageRejects } from './storage.ts';
import { logMigrations } from './test-support.ts';

const at = new Date('2026-11-24T09:00:00.123Z');
const entry = (value: unknown, operation: string = randomUUID()): NewEntry => ({
  operation,
  at,
  payload: JSON.stringify(value),
});

/** What every storage does, whatever is underneath. */
function contract(make: () => LogStorage): void {
  let storage: LogStorage;
  let other: LogStorage;
  beforeAll(() => {
    storage = make();
    other = make();
  });
  afterAll(async () => {
    await storage.close();
    await other.close();
  });
  const append = async (room: string, after: number, ...entries: NewEntry[]) =>
    (await storage.append([{ room, after, entries }])).get(room);
  const numbers = async (room: string): Promise<number[]> =>
    (await storage.read(room, 0, 1000)).map(({ seq }) => seq);

  it('[L1] numbers the entries of a room from 1 and gives them back as they were', async () => {
    const room = randomUUID();
    const first = entry({ text: 'Ærlig «tekst»\n\\u0000 er bare bokstaver' });
    expect(await append(room, 0, first, entry([1, null]))).toEqual({ done: 'appended' });
    expect(await append(room, 2, entry('tre'))).toEqual({ done: 'appended' });
    const [one, two, three] = await storage.read(room, 0, 10);
    expect(one).toEqual({
      seq: 1,
      operation: first.operation,
      at,
      payload: JSON.parse(first.payload),
    });
    expect([two?.payload, three?.payload]).toEqual([[1, null], 'tre']);
  });

  it('[L2] stores all of a batch or nothing: who decided on an old state is told so', async () => {
    const room = randomUUID();
    await append(room, 0, entry(1), entry(2));
    expect(await append(room, 0, entry('x'), entry('y'), entry('z'))).toEqual({ done: 'conflict' });
    expect(await append(room, 1, entry('x'), entry('y'))).toEqual({ done: 'conflict' });
    expect(await numbers(room)).toEqual([1, 2]);
  });

  it('[L3] takes many rooms at once, and the conflict of one is not the others’', async () => {
    const [a, b, c] = [randomUUID(), randomUUID(), randomUUID()];
    await append(b, 0, entry('first'));
    const outcomes = await storage.append([
      { room: a, after: 0, entries: [entry(1), entry(2)] },
      { room: b, after: 0, entries: [entry(1), entry(2)] },
      { room: c, after: 0, entries: [entry(1)] },
    ]);
    expect([a, b, c].map((room) => outcomes.get(room)?.done)).toEqual([
      'appended',
      'conflict',
      'appended',
    ]);
    expect([await numbers(a), await numbers(b), await numbers(c)]).toEqual([[1, 2], [1], [1]]);
  });

  it('[L4] stores an operation once and says where it was', async () => {
    const [room, elsewhere] = [randomUUID(), randomUUID()];
    const again = entry('again');
    await append(room, 0, entry(1), again);
    expect(await append(room, 2, entry(3), again)).toEqual({
      done: 'known',
      seqs: new Map([[again.operation, 2]]),
    });
    expect(await numbers(room)).toEqual([1, 2]);
    expect(await append(elsewhere, 0, again)).toEqual({ done: 'appended' });
  });

  it('[L5] leaves no gap: nothing goes in behind an end that is not there', async () => {
    const room = randomUUID();
    expect(await append(room, 3, entry(4))).toEqual({ done: 'conflict' });
    expect(await numbers(room)).toEqual([]);
  });

  it('[L6] says when something can never be stored, and stores nothing with it', async () => {
    const [a, b] = [randomUUID(), randomUUID()];
    const batches = [
      { room: a, after: 0, entries: [entry('fine')] },
      { room: b, after: 0, entries: [entry('NUL \u0000')] },
    ];
    await expect(storage.append(batches)).rejects.toThrow(StorageRejects);
    expect([await numbers(a), await numbers(b)]).toEqual([[], []]);
  });

  it('[L7] reads from any place, as many as asked for', async () => {
    const room = randomUUID();
    await append(room, 0, ...Array.from({ length: 10 }, (_, n) => entry(n)));
    expect((await storage.read(room, 3, 4)).map(({ seq }) => seq)).toEqual([4, 5, 6, 7]);
    expect(await storage.read(room, 10, 4)).toEqual([]);
  });

  it('[L8] knows the newest number of rooms and where operations are', async () => {
    const [room, empty] = [randomUUID(), randomUUID()];
    const [one, two] = [entry(1), entry(2)];
    await append(room, 0, one, two);
    expect(await storage.heads([room, empty])).toEqual(new Map([[room, 2]]));
    expect(await storage.seqsOf(room, [two.operation, randomUUID()])).toEqual(
      new Map([[two.operation, 2]]),
    );
  });

  it('[L9] keeps the newest snapshot of a version, none newer than the log', async () => {
    const room = randomUUID();
    await append(room, 0, ...Array.from({ length: 5 }, (_, n) => entry(n)));
    for (const seq of [1, 3, 5, 9])
      await storage.saveSnapshot(room, 1, { seq, state: JSON.stringify({ seq }) });
    expect(await storage.snapshot(room, 1)).toEqual({ seq: 5, state: { seq: 5 } });
    expect(await storage.snapshot(room, 2)).toBeUndefined();
    await storage.saveSnapshot(room, 1, { seq: 2, state: '"late"' });
    expect(await storage.snapshot(room, 1)).toEqual({ seq: 5, state: { seq: 5 } });
  });

  it('[L10] deletes a room with its snapshots, and nothing can be added behind', async () => {
    const room = randomUUID();
    await append(room, 0, entry(1), entry(2));
    await storage.saveSnapshot(room, 1, { seq: 2, state: '{}' });
    await storage.deleteRoom(room);
    expect(await storage.snapshot(room, 1)).toBeUndefined();
    expect(await append(room, 2, entry(3))).toEqual({ done: 'conflict' });
    expect(await numbers(room)).toEqual([]);
  });

  it('[L11] tells other nodes what was appended and deleted, and not itself', async () => {
    const heard: string[] = [];
    const listening = Promise.withResolvers<void>();
    const last = Promise.withResolvers<void>();
    const [a, b] = [randomUUID(), randomUUID()];
    const own = storage.listen({
      appended: () => heard.push('own'),
      deleted: () => heard.push('own'),
      connected: () => undefined,
    });
    const others = other.listen({
      appended: (room, seq) => heard.push(`${room} ${seq}`),
      deleted: (room) => {
        heard.push(`${room} gone`);
        last.resolve();
      },
      connected: listening.resolve,
    });
    await listening.promise;
    await storage.append([
      { room: a, after: 0, entries: [entry(1), entry(2)] },
      { room: b, after: 7, entries: [entry('conflict')] },
    ]);
    await storage.deleteRoom(a);
    await last.promise;
    expect(heard).toEqual([`${a} 2`, `${a} gone`]);
    await own.close();
    await others.close();
  });

  it('[L12] lets one of two nodes through at the same number, every time', async () => {
    const room = randomUUID();
    for (let after = 0; after < 60; after += 2) {
      const outcomes = await Promise.all(
        [storage, other].map((one, n) =>
          one.append([{ room, after, entries: [entry(n), entry(n)] }]),
        ),
      );
      const done = outcomes.map((outcome) => outcome.get(room)?.done);
      expect(done.toSorted()).toEqual(['appended', 'conflict']);
    }
    expect(await numbers(room)).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
  });
}

describe('a log in memory', () => {
  const log = new MemoryLog();
  contract(() => memoryStorage(log));
});

describe('a log in PostgreSQL', () => {
  let database: TestDatabase;
  let node = 0;
  beforeAll(async () => {
    database = await createTestDatabase(logMigrations);
  });
  afterAll(() => database.drop());
  contract(() => {
    node += 1;
    return postgresStorage({ ...database, log: 'test_log', node: `node ${node}` });
  });

  it('[L13] tells of more rooms than one notice holds', async () => {
    const [writer, reader] = ['w', 'r'].map((name) =>
      postgresStorage({ ...database, log: 'test_log', node: name }),
    );
    if (!writer || !reader) throw new Error('unreachable');
    const heard = new Set<string>();
    const all = Promise.withResolvers<void>();
    const listening = Promise.withResolvers<void>();
    const rooms = Array.from({ length: 1000 }, () => randomUUID());
    const listener = reader.listen({
      appended: (room) => {
        heard.add(room);
        if (heard.size === rooms.length) all.resolve();
      },
      deleted: () => undefined,
      connected: listening.resolve,
    });
    await listening.promise;
    await writer.append(rooms.map((room) => ({ room, after: 0, entries: [entry('x')] })));
    await all.promise;
    expect(heard).toEqual(new Set(rooms));
    await listener.close();
    await writer.close();
  });
});
