import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ConnectionHub } from './hub.ts';
import { MemoryLog, memoryStorage } from './memory-storage.ts';
import { TestClient } from './test-client.ts';
import { type BoardOp, boardOp, boardProjection, type Person } from './test-model.ts';
import { alice, bob, eventually, held, type NodeOptions, nodeOn } from './test-support.ts';

const bump: BoardOp = { t: 'bump', by: 1 };
const add = (note: string, text: string): BoardOp => ({ t: 'add', note, text });

function aNode(options: NodeOptions = {}, log = new MemoryLog()) {
  const node = nodeOn(memoryStorage(log), options);
  return { ...node, log };
}

async function joined(
  hub: Parameters<TestClient['connect']>[0],
  room: string,
  viewer: Person = alice,
): Promise<TestClient> {
  const client = new TestClient(room, viewer);
  client.connect(hub);
  await client.until(() => client.welcome && client.seq !== undefined);
  return client;
}

/** What the client received from the server, by kind. */
const kinds = (client: TestClient): string[] => client.received.map(({ t }) => t);

describe('a connection', () => {
  it('[C1] welcomes with the state, then passes on each entry, the own one before its acknowledgement', async () => {
    const { hub } = aNode();
    const room = randomUUID();
    const [one, two] = [await joined(hub, room), await joined(hub, room, bob)];
    const id = one.submit(add('n', 'hei'));
    await one.until(() => one.acked.has(id));
    await two.until(() => two.seq === 1);
    expect(kinds(one)).toEqual(['welcome', 'state', 'changes', 'ack']);
    expect(two.board.notes).toEqual({ n: { text: 'hei', by: 'alice' } });
    expect([...one.complaints, ...two.complaints]).toEqual([]);
  });

  it('[C2] gives who comes back what they missed, or the state when that is too much', async () => {
    const { hub } = aNode({ limits: { history: 8 } });
    const room = randomUUID();
    const [away, there] = [await joined(hub, room), await joined(hub, room, bob)];
    for (const [count, expected] of [
      [3, 'changes'],
      [0, undefined],
      [40, 'state'],
    ] as const) {
      away.disconnect();
      const ids = Array.from({ length: count }, () => there.submit(bump));
      await there.until(() => ids.every((id) => there.acked.has(id)));
      away.received.length = 0;
      away.connect(hub);
      await away.until(() => away.welcome && away.seq === there.seq);
      expect(kinds(away)).toEqual(['welcome', expected].filter(Boolean));
    }
    expect(away.board).toEqual(there.board);
    expect(away.complaints).toEqual([]);
  });

  it('[C3] acknowledges again what was sent again', async () => {
    const { hub, log } = aNode();
    const client = await joined(hub, randomUUID());
    const id = client.submit(bump);
    await client.until(() => client.acked.has(id));
    client.acked.clear();
    client.connect(hub);
    client.submit(bump, id);
    await client.until(() => client.acked.has(id));
    expect([client.acked.get(id), log.room(client.room).entries.length]).toEqual([1, 1]);
  });

  it('[C3] and does not throw back who has seen more than this node', async () => {
    const log = new MemoryLog();
    const room = randomUUID();
    const [here, deaf] = [aNode({}, log), aNode({}, log)];
    await held(deaf.registry, room);
    const client = await joined(here.hub, room);
    client.submit(bump);
    await client.until(() => client.acked.size === 1);
    client.received.length = 0;
    client.connect(deaf.hub);
    await client.until(() => client.welcome);
    expect(client.received).toEqual([expect.objectContaining({ t: 'welcome', seq: 1 })]);
  });

  it('[C4] refuses what it does not understand, with the id where there is one, and lives on', async () => {
    const { hub } = aNode();
    const client = await joined(hub, randomUUID());
    const id = randomUUID();
    const sent: [string, string][] = [
      ['not json', 'invalid'],
      ['null', 'invalid'],
      ['[]', 'invalid'],
      ['{"v":2,"t":"ping"}', 'version'],
      ['{"v":1,"t":"dance"}', 'unknown-message'],
      ['{"v":1,"t":"hello"}', 'invalid'],
      ['{"v":1,"t":"submit","id":"1","op":{}}', 'invalid'],
      [`{"v":1,"t":"submit","id":"${id}","op":{"t":"dance"}}`, 'invalid'],
      [`{"v":1,"t":"submit","id":"${id}","op":{"t":"bump","by":1,"__proto__":{}}}`, 'invalid'],
      [`{"v":1,"t":"submit","id":"${id}","op":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'invalid'],
      [JSON.stringify({ v: 1, t: 'submit', id, op: add('n', 'å'.repeat(40_000)) }), 'too-large'],
    ];
    client.received.length = 0;
    for (const [text] of sent) client.raw(text);
    await client.until(() => client.received.length === sent.length);
    expect(client.received.map((one) => one.t === 'refused' && one.code)).toEqual(
      sent.map(([, code]) => code),
    );
    const answered = client.submit(bump);
    await client.until(() => client.acked.has(answered));
  });

  it('[C5] takes nothing before hello', async () => {
    const { hub } = aNode();
    const client = new TestClient(randomUUID(), alice);
    client.connect(hub);
    const id = randomUUID();
    client.say({ t: 'submit', id, op: bump });
    await client.until(() => client.refused.has(id));
    expect(client.refused.get(id)).toBe('hello-first');
  });

  it('[C6] answers a ping with the time of the server', async () => {
    const { hub } = aNode({ clock: () => new Date(1234) });
    const client = await joined(hub, randomUUID());
    client.say({ t: 'ping', at: 17 });
    await client.until(() => kinds(client).includes('pong'));
    expect(client.received.at(-1)).toEqual({ v: 1, t: 'pong', at: 17, now: 1234 });
  });

  it('[C7] never sends a text written in silence to anybody but its author, until the reveal', async () => {
    const { hub } = aNode();
    const room = randomUUID();
    const [one, two] = [await joined(hub, room), await joined(hub, room, bob)];
    const ops: BoardOp[] = [{ t: 'silence', on: true }, add('n', 'hemmelig'), add('m', 'også')];
    const ids = ops.map((op) => one.submit(op));
    await one.until(() => ids.every((id) => one.acked.has(id)));
    await two.until(() => two.seq === 3);
    const late = await joined(hub, room, { id: 'late' });
    two.connect(hub);
    await two.until(() => two.welcome);
    expect(JSON.stringify([two.received, late.received])).not.toMatch(/hemmelig|også/);
    expect(one.board.notes.n?.text).toBe('hemmelig');

    one.submit({ t: 'silence', on: false });
    await two.until(() => two.seq === 4);
    await late.until(() => late.seq === 4);
    expect([two.board, late.board]).toEqual([one.board, one.board]);
  });

  it('[C8] keeps the silence when it begins and ends within one batch', async () => {
    const { hub, registry } = aNode();
    const room = randomUUID();
    const other = await joined(hub, room, bob);
    const { room: there } = await held(registry, room);
    const ops: BoardOp[] = [
      { t: 'silence', on: true },
      add('n', 'hemmelig'),
      { t: 'edit', note: 'n', text: 'åpent' },
      { t: 'silence', on: false },
    ];
    await Promise.all(ops.map((op) => there.submit(alice, randomUUID(), op)));
    await other.until(() => other.seq === 4);
    expect(JSON.stringify(other.received)).not.toContain('hemmelig');
    expect(other.board.notes.n?.text).toBe('åpent');

    const returning = new TestClient(room, bob);
    returning.seq = 0;
    returning.connect(hub);
    await returning.until(() => returning.seq === 4);
    expect(JSON.stringify(returning.received)).not.toContain('hemmelig');
  });

  it('[C9] ends when its viewer is removed, and stays closed to them', async () => {
    const { hub } = aNode();
    const room = randomUUID();
    const [one, two] = [await joined(hub, room), await joined(hub, room, bob)];
    one.submit({ t: 'remove', who: 'bob' });
    await two.until(() => !two.connected);
    expect(two.received.at(-1)).toMatchObject({ t: 'bye', why: 'removed' });
    two.connect(hub);
    await two.until(() => !two.connected);
    expect(two.received.at(-1)).toMatchObject({ t: 'bye', why: 'not-admitted' });
    expect(hub.size).toBe(1);
  });

  it('[C10] serialises each change once, however many see it', async () => {
    const log = new MemoryLog();
    const { registry } = nodeOn(memoryStorage(log));
    let serialised = 0;
    const hub = new ConnectionHub({
      registry,
      operation: boardOp,
      clock: () => new Date(),
      projection: {
        ...boardProjection,
        changes: (before, after) => {
          const changesOf = boardProjection.changes(before, after);
          const toJSON = function (this: object): object {
            serialised += 1;
            return { ...this };
          };
          return (viewer) => {
            const made = changesOf(viewer);
            if (made)
              Object.defineProperty(made.shared, 'toJSON', { value: toJSON, writable: true });
            return made;
          };
        },
      },
    });
    const room = randomUUID();
    const clients = await Promise.all(
      Array.from({ length: 20 }, (_, n) => joined(hub, room, { id: `p${n}` })),
    );
    clients[0]?.submit(bump);
    await Promise.all(clients.map((client) => client.until(() => client.seq === 1)));
    expect(serialised).toBe(1);
  });

  it('[C11] brings a slow reader up to date with one message instead of holding all it missed', async () => {
    let slow = 0;
    const { hub } = aNode({ hooks: { slowReader: () => (slow += 1) }, limits: { history: 8 } });
    const room = randomUUID();
    const [reader, writer] = [await joined(hub, room), await joined(hub, room, bob)];
    reader.socket?.stopReading();
    reader.received.length = 0;
    const text = 'x'.repeat(10_000);
    let buffered = 0;
    for (let n = 0; n < 100; n += 1) {
      const id = writer.submit(add(`${n}`, text));
      await writer.until(() => writer.acked.has(id));
      buffered = Math.max(buffered, reader.socket?.bufferedAmount ?? 0);
    }
    expect(buffered).toBeLessThan(300 * 1024);
    expect(slow).toBe(1);
    reader.socket?.readAgain();
    await eventually(() => reader.socket?.bufferedAmount === 0);
    hub.tick();
    await reader.until(() => reader.seq === 100);
    expect(reader.board).toEqual(writer.board);
    const late = kinds(reader).filter((kind) => kind === 'changes').length;
    expect(late).toBeLessThan(50);
    // And from here on as everybody else.
    writer.submit(bump);
    await reader.until(() => reader.seq === 101);
    expect(reader.complaints).toEqual([]);
  });

  it('[C12] lets go of who is silent, and of who sends without reading', async () => {
    let now = 0;
    const { hub } = aNode({ clock: () => new Date(now) });
    const [silent, deaf] = [await joined(hub, randomUUID()), await joined(hub, randomUUID())];
    deaf.socket?.stopReading();
    for (let n = 0; n < 5_000; n += 1) deaf.raw('x'.repeat(3));
    for (let n = 0; n < 100_000 && (deaf.socket?.bufferedAmount ?? 0) < 5_000_000; n += 1000)
      for (let m = 0; m < 1000; m += 1) deaf.socket?.send(new Uint8Array(1000));
    hub.tick();
    expect(hub.size).toBe(1);
    now = 60_000;
    silent.say({ t: 'ping' });
    now = 120_000;
    hub.tick();
    expect(hub.size).toBe(1);
    now = 200_000;
    hub.tick();
    await silent.until(() => !silent.connected);
    expect(silent.received.at(-1)).toMatchObject({ t: 'bye', why: 'silent' });
  });

  it('[C13] says why when the node closes, after everything sent is acknowledged', async () => {
    const { hub, registry } = aNode();
    const client = await joined(hub, randomUUID());
    const id = client.submit(bump);
    await registry.close();
    hub.close();
    await client.until(() => !client.connected);
    expect(client.acked.has(id)).toBe(true);
    expect(client.received.at(-1)).toMatchObject({ t: 'bye', why: 'closing' });
  });

  it('[C15] asks only audiences that a change may concern, and gives the rest what they lack later', async () => {
    const { registry } = nodeOn(memoryStorage());
    const asked: string[] = [];
    const hub = new ConnectionHub({
      registry,
      operation: boardOp,
      clock: () => new Date(),
      projection: {
        audienceOf: ({ id }) => id,
        view: boardProjection.view,
        affected: (before, after) => new Set(before.notes === after.notes ? ['alice'] : ['bob']),
        changes: (before, after) => (viewer) => {
          asked.push(viewer.id);
          return boardProjection.changes(before, after)(viewer);
        },
      },
    });
    const room = randomUUID();
    const [one, two] = [await joined(hub, room), await joined(hub, room, bob)];
    for (const op of [bump, add('n', 'hei'), bump]) {
      const id = one.submit(op);
      await one.until(() => one.acked.has(id));
    }
    await two.until(() => two.seq === 2);
    expect(asked).toEqual(['alice', 'bob', 'alice']);
    two.disconnect();
    two.connect(hub);
    await two.until(() => two.seq === 3);
    expect(two.board.count).toBe(2);
  });

  it('[C16] a costly audience rests, and still sees its own change before the acknowledgement', async () => {
    const { registry } = nodeOn(memoryStorage());
    let asked = 0;
    const hub = new ConnectionHub({
      registry,
      operation: boardOp,
      clock: () => new Date(),
      projection: {
        ...boardProjection,
        affected: () => new Set(['all']),
        changes: (before, after) => (viewer) => {
          asked += 1;
          const until = performance.now() + 1;
          while (performance.now() < until);
          return boardProjection.changes(before, after)(viewer);
        },
      },
    });
    const room = randomUUID();
    const [one, two] = [await joined(hub, room), await joined(hub, room, bob)];
    const { room: there } = await held(registry, room);
    for (let n = 0; n < 40; n += 1) await there.submit(alice, randomUUID(), bump);
    expect(asked).toBeLessThan(40);
    const id = one.submit(bump);
    await one.until(() => one.acked.has(id));
    await two.until(() => two.seq === 41);
    expect([one.board.count, two.board.count]).toEqual([41, 41]);
    expect([...one.complaints, ...two.complaints]).toEqual([]);
  });

  it('[C14] survives a socket and a projection that throw', async () => {
    const bugs: unknown[] = [];
    const { registry } = nodeOn(memoryStorage());
    const hub = new ConnectionHub({
      registry,
      operation: boardOp,
      clock: () => new Date(),
      hooks: { bug: (error) => bugs.push(error) },
      projection: {
        ...boardProjection,
        audienceOf: ({ id }) => id,
        changes: (before, after) => (viewer) => {
          if (viewer.id === 'bob') throw new Error('a bug in the projection');
          return boardProjection.changes(before, after)(viewer);
        },
      },
    });
    const room = randomUUID();
    const clients = [];
    for (const id of ['bob', 'broken', 'alice']) clients.push(await joined(hub, room, { id }));
    const [buggy, broken, fine] = clients;
    if (broken?.socket)
      broken.socket.send = () => {
        throw new Error('EPIPE');
      };
    fine?.submit(bump);
    await fine?.until(() => fine.acked.size === 1);
    await buggy?.until(() => !buggy.connected);
    expect(bugs).toHaveLength(1);
    expect(hub.size).toBe(1);
  });
});
