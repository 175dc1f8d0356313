import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MemoryLog, memoryStorage } from './memory-storage.ts';
import type { LogStorage } from './storage.ts';
import type { BoardOp } from './test-model.ts';
import { alice, eventually, held, nodeOn } from './test-support.ts';

const bump: BoardOp = { t: 'bump', by: 1 };

/** A storage that counts and that breaks on demand. */
function fragile(log = new MemoryLog()) {
  const state = { away: false, loads: 0 };
  const storage = memoryStorage(log, async (call) => {
    if (call === 'snapshot') state.loads += 1;
    if (state.away) throw new Error('the database is away');
  });
  return { log, storage, state };
}

describe('the rooms of a node', () => {
  it('[N1] are read once, however many ask at the same time', async () => {
    const { storage, state } = fragile();
    const { registry } = nodeOn(storage);
    const id = randomUUID();
    const rooms = await Promise.all(Array.from({ length: 80 }, () => held(registry, id)));
    expect(new Set(rooms.map(({ room }) => room)).size).toBe(1);
    expect(state.loads).toBe(1);
  });

  it('[N2] are unavailable when they cannot be read, never empty, and are read again later', async () => {
    const { storage, state } = fragile();
    const { registry } = nodeOn(storage);
    const id = randomUUID();
    const { room, release } = await held(registry, id);
    await room.submit(alice, randomUUID(), bump);
    release();

    const errors: string[] = [];
    const other = nodeOn(storage, { hooks: { storageError: (_, doing) => errors.push(doing) } });
    state.away = true;
    expect(await other.registry.hold(id)).toEqual({ ok: false, code: 'unavailable' });
    expect([other.registry.size, errors]).toEqual([0, ['load']]);
    state.away = false;
    expect((await held(other.registry, id)).room.state.count).toBe(1);
  });

  it('[N3] are unavailable when the log has a hole or an entry that cannot be applied', async () => {
    for (const damage of [
      { seq: 3, payload: bump },
      { seq: 2, payload: { t: 'throw' } },
    ]) {
      const log = new MemoryLog();
      const id = randomUUID();
      const entry = { operation: randomUUID(), at: new Date() };
      log.room(id).entries.push({ ...entry, seq: 1, payload: bump }, { ...entry, ...damage });
      const { registry } = nodeOn(memoryStorage(log));
      expect(await registry.hold(id)).toEqual({ ok: false, code: 'unavailable' });
    }
  });

  it('[N4] hear of an entry that came while they were being read', async () => {
    const log = new MemoryLog();
    const reading = Promise.withResolvers<void>();
    const plain = memoryStorage(log);
    let reads = 0;
    const slow: LogStorage = {
      ...plain,
      read: async (...args) => {
        const entries = await plain.read(...args);
        reads += 1;
        if (reads === 1) await reading.promise;
        return entries;
      },
    };
    const id = randomUUID();
    const one = nodeOn(slow);
    await one.registry.start();
    const loading = held(one.registry, id);
    await eventually(() => reads === 1);
    const two = nodeOn(memoryStorage(log));
    await (await held(two.registry, id)).room.submit(alice, randomUUID(), bump);
    reading.resolve();
    const { room } = await loading;
    await eventually(() => room.seq === 1);
    expect(room.state.count).toBe(1);
  });

  it('[N5] are let go when nobody uses them, and come back as they were', async () => {
    let now = 0;
    const { registry } = nodeOn(memoryStorage(), {
      limits: { idleMs: 1000 },
      clock: () => new Date(now),
    });
    const id = randomUUID();
    const { room, release } = await held(registry, id);
    await room.submit(alice, randomUUID(), bump);
    now = 5000;
    registry.sweep();
    expect(registry.size).toBe(1);
    release();
    registry.sweep();
    expect(registry.size).toBe(1);
    now = 7000;
    registry.sweep();
    expect([registry.size, room.ended]).toEqual([0, true]);
    expect((await held(registry, id)).room.state.count).toBe(1);
  });

  it('[N6] give way, the longest unused first, when there are too many; those in use stay', async () => {
    let now = 0;
    const { registry } = nodeOn(memoryStorage(), {
      limits: { rooms: 2 },
      clock: () => {
        now += 1;
        return new Date(now);
      },
    });
    const [a, b, c] = [randomUUID(), randomUUID(), randomUUID()];
    const [first, second] = [await held(registry, a), await held(registry, b)];
    expect(await registry.hold(c)).toEqual({ ok: false, code: 'full' });
    second.release();
    first.release();
    await held(registry, c);
    expect([first.room.ended, second.room.ended]).toEqual([false, true]);
  });

  it('[N7] store what waits before they close, and take nothing more', async () => {
    const { storage, log } = fragile();
    const { registry } = nodeOn(storage);
    const id = randomUUID();
    const { room } = await held(registry, id);
    const ends: string[] = [];
    room.subscribe({ steps: () => ends.push('steps'), closed: (why) => ends.push(why) });
    const waiting = [1, 2, 3].map(() => room.submit(alice, randomUUID(), bump));
    const closed = registry.close();
    const refused = { ok: false, code: 'closing', retry: true };
    expect(await room.submit(alice, randomUUID(), bump)).toEqual(refused);
    expect(await registry.hold(randomUUID())).toEqual({ ok: false, code: 'closing' });
    expect((await Promise.all(waiting)).map((answer) => answer.ok && answer.seq)).toEqual([
      1, 2, 3,
    ]);
    await closed;
    expect(log.room(id).entries).toHaveLength(3);
    expect(ends).toEqual(['steps', 'closing']);
  });

  it('[N8] answer what cannot be stored before closing with «try elsewhere»', async () => {
    const { storage, state } = fragile();
    const { registry } = nodeOn(storage);
    const { room } = await held(registry, randomUUID());
    state.away = true;
    const waiting = room.submit(alice, randomUUID(), bump);
    await registry.close({ graceMs: 0 });
    expect(await waiting).toEqual({ ok: false, code: 'closing', retry: true });
  });

  it('[N9] end everywhere when they are deleted, and nothing is written behind', async () => {
    const log = new MemoryLog();
    const [one, two] = [nodeOn(memoryStorage(log)), nodeOn(memoryStorage(log))];
    await two.registry.start();
    const id = randomUUID();
    const here = await held(one.registry, id);
    await here.room.submit(alice, randomUUID(), bump);
    const there = await held(two.registry, id);
    const deaf = await held(nodeOn(memoryStorage(log)).registry, id);
    const gone = { ok: false, code: 'gone', retry: false };

    await one.registry.deleteRoom(id);
    expect(await here.room.submit(alice, randomUUID(), bump)).toEqual(gone);
    await eventually(() => there.room.ended);
    expect(await there.room.submit(alice, randomUUID(), bump)).toEqual(gone);
    // This node did not hear of it and finds out when it wants to write.
    expect(await deaf.room.submit(alice, randomUUID(), bump)).toEqual(gone);
    expect(log.room(id).entries).toEqual([]);
    expect((await held(one.registry, id)).room.seq).toBe(0);
  });
});
