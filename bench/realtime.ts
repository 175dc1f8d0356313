import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import {
  ConnectionHub,
  createLogTables,
  postgresStorage,
  RoomRegistry,
  type ServerMessage,
} from '../src/platform/realtime/index.ts';
import {
  type Board,
  type BoardEntry,
  type BoardOp,
  boardModel,
  boardOp,
  boardProjection,
  type Person,
} from '../src/platform/realtime/test-model.ts';
import { createBenchDatabase } from './database.ts';

const [rooms, clientsPerRoom, seconds] = [100, 8, 10];
const clock = (): Date => new Date();

/** Rooms with a durable log in one process, its clients in the same, beside inserts one by one. */
export async function run(): Promise<void> {
  const { db, url, drop } = await createBenchDatabase({
    '1-log': { up: (kysely) => createLogTables(kysely, 'bench_log') },
  });
  try {
    const bare = await bareInserts(url);
    const figures = { commits: 0, operations: 0 };
    const registry = new RoomRegistry({
      model: boardModel,
      storage: postgresStorage({ url, db, log: 'bench_log', node: 'bench' }),
      clock,
      hooks: {
        committed: ({ operations }) => {
          figures.commits += 1;
          figures.operations += operations;
        },
      },
    });
    await registry.start();
    const hub = new ConnectionHub({
      registry,
      projection: boardProjection,
      operation: boardOp,
      clock,
    });
    const load = await runLoad(hub);
    await registry.close();
    hub.close();
    const { rows } = await onClient(url, (client) =>
      client.query('select count(*) as stored, count(distinct operation) as once from bench_log'),
    );
    console.log(
      `${rooms} rooms × ${clientsPerRoom} clients × 1 operation/s, ${seconds} s, one process`,
    );
    console.log(`acknowledged   ${summary(load.acks)}   bare insert ${summary(bare)}`);
    console.log(`seen by others ${summary(load.seen)}`);
    console.log(
      `${load.acks.length} acknowledged, ${rows[0]?.stored} stored (${rows[0]?.once} distinct) in ${figures.commits} commits, ${(figures.operations / figures.commits).toFixed(1)} operations each`,
    );
    console.log(
      `${Math.round(100 * load.cpu)} % of a core with the clients, RSS ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
    );
  } finally {
    await drop();
  }
}

async function runLoad(
  hub: ConnectionHub<Board, BoardEntry, BoardOp, Person>,
): Promise<{ acks: number[]; seen: number[]; cpu: number }> {
  const [acks, seen]: [number[], number[]] = [[], []];
  const sentAt = new Map<string, number>();
  const timers: NodeJS.Timeout[] = [];
  let welcomed = 0;
  for (let room = 0; room < rooms; room += 1) {
    const id = randomUUID();
    for (let n = 0; n < clientsPerRoom; n += 1) {
      const own = new Set<string>();
      const receive = (message: ServerMessage): void => {
        const now = performance.now();
        if (message.t === 'welcome') welcomed += 1;
        else if (message.t === 'ack') acks.push(now - (sentAt.get(message.id) ?? 0));
        else if (message.t === 'changes')
          for (const note of Object.keys((message.changes.shared as Board).notes))
            if (!own.has(note)) seen.push(now - (sentAt.get(note) ?? 0));
      };
      const socket = {
        bufferedAmount: 0,
        close: () => undefined,
        send: (frame: Uint8Array) => receive(JSON.parse(Buffer.from(frame).toString())),
      };
      const connection = hub.connect(socket, id, { id: `${n}` });
      connection.receive('{"v":1,"t":"hello"}');
      const submit = (): void => {
        const operation = randomUUID();
        own.add(operation);
        const op = { t: 'add', note: operation, text: 'Vi kan bruke biblioteket på kveldstid' };
        sentAt.set(operation, performance.now());
        connection.receive(JSON.stringify({ v: 1, t: 'submit', id: operation, op }));
      };
      timers.push(
        setTimeout(() => timers.push(setInterval(submit, 1000)), 500 + Math.random() * 1000),
      );
    }
  }
  while (welcomed < rooms * clientsPerRoom) await wait(10);
  const before = process.cpuUsage();
  const began = performance.now();
  await wait(1500 + seconds * 1000);
  for (const timer of timers) clearInterval(timer);
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1000 / (performance.now() - began);
  while (acks.length < sentAt.size) await wait(10);
  return { acks, seen, cpu };
}

/** The least that storing something durably costs here. */
async function bareInserts(url: string): Promise<number[]> {
  return onClient(url, async (client) => {
    await client.query('create table bare (id uuid primary key, payload jsonb not null)');
    const times: number[] = [];
    for (let n = 0; n < 1000; n += 1) {
      const began = performance.now();
      await client.query('insert into bare values ($1, $2)', [
        randomUUID(),
        { text: 'x'.repeat(80) },
      ]);
      times.push(performance.now() - began);
    }
    return times.slice(100);
  });
}

async function onClient<T>(url: string, ask: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

function summary(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)} ms`;
}
