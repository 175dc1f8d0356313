import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MemoryLog, memoryStorage } from './memory-storage.ts';
import type { LogStorage } from './storage.ts';
import { type BoardOp, replay } from './test-model.ts';
import { alice, bob, eventually, held, type NodeOptions, nodeOn } from './test-support.ts';

const bump = (by = 1): BoardOp => ({ t: 'bump', by });
const add = (note: string, text = 'tekst'): BoardOp => ({ t: 'add', note, text });

/** A storage whose calls wait at a gate, or fail, as the test says. */
function gated(log = new MemoryLog()) {
  const calls: string[] = [];
  const gates = new Map<string, Promise<void>>();
  const storage = memoryStorage(log, async (call) => {
    calls.push(call);
    await gates.get(call);
  });
  return {
    log,
    storage,
    count: (call: keyof LogStorage) => calls.filter((one) => one === call).length,
    hold: (call: keyof LogStorage) => {
      const gate = Promise.withResolvers<void>();
      gates.set(call, gate.promise);
      gate.promise.catch(() => undefined);
      return {
        open: () => {
          gates.delete(call);
          gate.resolve();
        },
        fail: () => {
          gates.delete(call);
          gate.reject(new Error('the database is away'));
        },
      };
    },
  };
}

async function aRoom(storage: LogStorage, id: string = randomUUID(), options: NodeOptions = {}) {
  const { registry } = nodeOn(storage, options);
  await registry.start();
  return { registry, id, ...(await held(registry, id)) };
}

describe('a room', () => {
  it('[R1] acknowledges an operation when it is stored, not before', async () => {
    const { storage, hold, log } = gated();
    const { room, id } = await aRoom(storage);
    const commit = hold('append');
    let answered = false;
    const answer = room.submit(alice, randomUUID(), bump()).finally(() => {
      answered = true;
    });
    await new Promise((turn) => setTimeout(turn, 20));
    expect([answered, room.seq]).toEqual([false, 0]);
    commit.open();
    expect(await answer).toEqual({ ok: true, seq: 1 });
    expect([log.room(id).entries.length, room.state.count]).toEqual([1, 1]);
  });

  it('[R2] stores what came during a commit with the next one, all together', async () => {
    const { storage, hold, count } = gated();
    const { room } = await aRoom(storage);
    const commit = hold('append');
    const first = room.submit(alice, randomUUID(), bump());
    await eventually(() => count('append') === 1);
    const others = Array.from({ length: 100 }, () => room.submit(bob, randomUUID(), bump()));
    commit.open();
    const answers = await Promise.all([first, ...others]);
    expect(answers.map((answer) => answer.ok && answer.seq)).toEqual(
      Array.from({ length: 101 }, (_, n) => n + 1),
    );
    expect(count('append')).toBe(2);
  });

  it('[R3] decides each operation on what the ones before it left', async () => {
    const { room } = await aRoom(memoryStorage());
    const answers = await Promise.all([
      room.submit(alice, randomUUID(), add('n')),
      room.submit(bob, randomUUID(), add('n')),
      room.submit(bob, randomUUID(), { t: 'edit', note: 'n', text: 'min' }),
      room.submit(alice, randomUUID(), { t: 'edit', note: 'n', text: 'ny' }),
    ]);
    expect(answers).toEqual([
      { ok: true, seq: 1 },
      { ok: false, code: 'exists', retry: false },
      { ok: false, code: 'not-yours', retry: false, detail: { note: 'n' } },
      { ok: true, seq: 2 },
    ]);
  });

  it('[R4] answers a repeated id with its first number: at once, later, after a restart, on another node', async () => {
    const log = new MemoryLog();
    const limits = { knownOperations: 2, snapshotEvery: 3 };
    const { room, id } = await aRoom(memoryStorage(log), randomUUID(), { limits });
    const operation = randomUUID();
    const same = [1, 2, 3].map(() => room.submit(alice, operation, add('n')));
    expect(await Promise.all(same)).toEqual([1, 2, 3].map(() => ({ ok: true, seq: 1 })));
    // Forgotten by now, and the note exists: the storage remembers.
    for (let n = 0; n < 5; n += 1) await room.submit(alice, randomUUID(), bump());
    expect(await room.submit(alice, operation, add('n'))).toEqual({ ok: true, seq: 1 });
    const old = randomUUID();
    await room.submit(alice, old, bump());
    for (let n = 0; n < 5; n += 1) await room.submit(alice, randomUUID(), bump());
    expect(await room.submit(alice, old, bump())).toEqual({ ok: true, seq: 7 });

    await eventually(() => (log.room(id).snapshots.get(1)?.length ?? 0) > 0);
    const elsewhere = await aRoom(memoryStorage(log), id, { limits });
    expect(await elsewhere.room.submit(alice, operation, add('n'))).toEqual({ ok: true, seq: 1 });
    expect(await elsewhere.room.submit(alice, old, bump())).toEqual({ ok: true, seq: 7 });
    expect(log.room(id).entries).toHaveLength(12);
  });

  it('[R4] also when more come back at once than a room remembers', async () => {
    const log = new MemoryLog();
    const limits = { knownOperations: 2 };
    const { room, id } = await aRoom(memoryStorage(log), randomUUID(), { limits });
    const ids = Array.from({ length: 9 }, () => randomUUID());
    await Promise.all(ids.map((one) => room.submit(alice, one, bump())));
    const elsewhere = await aRoom(memoryStorage(log), id, { limits });
    const answers = [...ids, randomUUID()].map((one) => elsewhere.room.submit(alice, one, bump()));
    expect((await Promise.all(answers)).map((answer) => answer.ok && answer.seq)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  it('[R5] decides again when another node was first, and refuses what no longer holds', async () => {
    const log = new MemoryLog();
    const { storage, hold, count } = gated(log);
    const one = await aRoom(storage);
    const two = await aRoom(memoryStorage(log), one.id);
    const commit = hold('append');
    const answers = ['n', 'm'].map((note) => one.room.submit(alice, randomUUID(), add(note)));
    await eventually(() => count('append') === 1);
    await two.room.submit(bob, randomUUID(), add('n'));
    commit.open();
    expect(await Promise.all(answers)).toEqual([
      { ok: false, code: 'exists', retry: false },
      { ok: true, seq: 2 },
    ]);
    await eventually(() => two.room.seq === 2);
    expect(one.room.state).toEqual(two.room.state);
  });

  it('[R6] gives up after many conflicts with an answer that may be tried again', async () => {
    const log = new MemoryLog();
    const id = randomUUID();
    let n = 0;
    // Somebody is always first.
    const storage = memoryStorage(log, async (call) => {
      n += 1;
      if (call === 'append')
        log.room(id).entries.push({
          seq: log.room(id).entries.length + 1,
          operation: `o${n}`,
          at: new Date(),
          payload: { t: 'bump', by: 1, author: 'x' },
        });
    });
    const { room } = await aRoom(storage, id, { limits: { conflicts: 3 } });
    expect(await room.submit(alice, randomUUID(), bump())).toEqual({
      ok: false,
      code: 'busy',
      retry: true,
    });
    expect(room.state.count).toBe(4);
  });

  it('[R7] waits when the storage is away and answers when it is back; too many are told so', async () => {
    const { storage, hold, log } = gated();
    const { room, id } = await aRoom(storage, randomUUID(), { limits: { pending: 3 } });
    const [write, read] = [hold('append'), hold('read')];
    const waiting = [1, 2, 3].map(() => room.submit(alice, randomUUID(), bump()));
    expect(await room.submit(alice, randomUUID(), bump())).toEqual({
      ok: false,
      code: 'busy',
      retry: true,
    });
    write.fail();
    read.fail();
    expect((await Promise.all(waiting)).map((answer) => answer.ok)).toEqual([true, true, true]);
    expect(log.room(id).entries).toHaveLength(3);
  });

  it('[R8] stores once when nobody knows whether the commit went through', async () => {
    const log = new MemoryLog();
    let lost = 0;
    const plain = memoryStorage(log);
    const storage: LogStorage = {
      ...plain,
      append: async (batches) => {
        const outcomes = await plain.append(batches);
        lost += 1;
        if (lost <= 2) throw new Error('the answer was lost');
        return outcomes;
      },
    };
    const { room, id } = await aRoom(storage);
    const answers = await Promise.all([
      room.submit(alice, randomUUID(), bump()),
      room.submit(alice, randomUUID(), add('n')),
    ]);
    expect(answers).toEqual([
      { ok: true, seq: 1 },
      { ok: true, seq: 2 },
    ]);
    expect(log.room(id).entries).toHaveLength(2);
  });

  it('[R9] refuses alone what cannot be stored or makes the model throw', async () => {
    const bugs: unknown[] = [];
    const { room } = await aRoom(memoryStorage(), randomUUID(), {
      hooks: { bug: (error) => bugs.push(error) },
    });
    const answers = await Promise.all([
      room.submit(alice, randomUUID(), add('a')),
      room.submit(alice, randomUUID(), add('b', 'NUL \u0000')),
      room.submit(alice, randomUUID(), add('c', 'halv \ud83d')),
      room.submit(alice, randomUUID(), { t: 'throw' }),
      room.submit(alice, randomUUID(), add('d', 'hel 😀 og \\u0000 med bokstaver')),
    ]);
    expect(answers.map((answer) => (answer.ok ? answer.seq : answer.code))).toEqual([
      1,
      'unstorable',
      'unstorable',
      'failed',
      2,
    ]);
    expect(bugs).toHaveLength(1);
  });

  it('[R10] finds what the storage alone rejects, and lets everything else through in order', async () => {
    const log = new MemoryLog();
    const plain = memoryStorage(log);
    const { StorageRejects } = await import('./storage.ts');
    const storage: LogStorage = {
      ...plain,
      append: async (batches) => {
        if (JSON.stringify(batches).includes('forbidden')) throw new StorageRejects('no');
        return plain.append(batches);
      },
    };
    const { registry } = nodeOn(storage);
    const [a, b] = await Promise.all([held(registry, randomUUID()), held(registry, randomUUID())]);
    const answers = await Promise.all([
      a.room.submit(alice, randomUUID(), add('1')),
      a.room.submit(alice, randomUUID(), add('2', 'forbidden')),
      a.room.submit(alice, randomUUID(), add('3')),
      a.room.submit(alice, randomUUID(), add('4', 'forbidden')),
      b.room.submit(alice, randomUUID(), add('1')),
    ]);
    expect(answers.map((answer) => (answer.ok ? answer.seq : answer.code))).toEqual([
      1,
      'unstorable',
      2,
      'unstorable',
      1,
    ]);
  });

  it('[R11] gives subscribers each entry once and in order, from where they came in', async () => {
    const log = new MemoryLog();
    const one = await aRoom(memoryStorage(log));
    const two = await aRoom(memoryStorage(log), one.id);
    await one.room.submit(alice, randomUUID(), bump());
    await eventually(() => two.room.seq === 1);
    const seen: number[] = [];
    const states: number[] = [];
    two.room.subscribe({
      steps: (steps) => {
        seen.push(...steps.map(({ seq }) => seq));
        states.push(...steps.map(({ state }) => state.count));
      },
      closed: () => undefined,
    });
    await Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        (n % 2 ? one : two).room.submit(alice, randomUUID(), bump()),
      ),
    );
    await eventually(() => two.room.seq === 201 && one.room.seq === 201);
    expect(seen).toEqual(Array.from({ length: 200 }, (_, n) => n + 2));
    expect(states).toEqual(seen);
    expect(two.room.state).toEqual(replay(log.room(one.id).entries));
  });

  it('[R12] has the entries of the last moments for those who come back, with the states they led to', async () => {
    const { room } = await aRoom(memoryStorage(), randomUUID(), { limits: { history: 4 } });
    for (let n = 0; n < 11; n += 1) await room.submit(alice, randomUUID(), bump());
    expect(room.after(9)?.steps.map(({ seq, state }) => [seq, state.count])).toEqual([
      [10, 10],
      [11, 11],
    ]);
    expect(room.after(9)?.state.count).toBe(9);
    expect([room.after(11)?.steps, room.after(4)?.steps.length]).toEqual([[], 7]);
    expect([room.after(3), room.after(12)]).toEqual([undefined, undefined]);
  });
});

describe('snapshots', () => {
  it('[S1] with what came after give the same as the whole log', async () => {
    const log = new MemoryLog();
    const limits = { snapshotEvery: 10 };
    const { room, id } = await aRoom(memoryStorage(log), randomUUID(), { limits });
    for (let n = 0; n < 47; n += 1)
      await room.submit(alice, randomUUID(), n % 3 ? bump(n) : add(`${n}`));
    await eventually(() => log.room(id).snapshots.get(1)?.at(-1)?.seq === 40);
    const loads: number[] = [];
    const again = await aRoom(memoryStorage(log), id, {
      hooks: { loaded: ({ entries }) => loads.push(entries) },
    });
    expect(loads).toEqual([7]);
    expect(again.room.state).toEqual(replay(log.room(id).entries));
    expect(log.room(id).snapshots.get(1)).toHaveLength(1);
  });

  it('[S2] that cannot be read are passed over for the log', async () => {
    const log = new MemoryLog();
    const { room, id } = await aRoom(memoryStorage(log));
    await room.submit(alice, randomUUID(), bump(5));
    log.room(id).snapshots.set(1, [{ seq: 1, state: '"rubbish"' }]);
    const again = await aRoom(memoryStorage(log), id);
    expect([again.room.state.count, again.room.seq]).toEqual([5, 1]);
  });

  it('[S3] that fail cost nobody an acknowledgement', async () => {
    const { storage, hold } = gated();
    const errors: string[] = [];
    const { room } = await aRoom(storage, randomUUID(), {
      limits: { snapshotEvery: 1 },
      hooks: { storageError: (_, doing) => errors.push(doing) },
    });
    const writing = hold('saveSnapshot');
    expect(await room.submit(alice, randomUUID(), bump())).toEqual({ ok: true, seq: 1 });
    expect(await room.submit(alice, randomUUID(), bump())).toEqual({ ok: true, seq: 2 });
    writing.fail();
    await eventually(() => errors.length === 1);
    expect(errors).toEqual(['snapshot']);
    expect(await room.submit(alice, randomUUID(), bump())).toEqual({ ok: true, seq: 3 });
  });
});
