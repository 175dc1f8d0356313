import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { loadTemplate } from '../src/parts/workshop/index.ts';
import { type SubmittedOperation, workshopModel } from '../src/parts/workshop/room-model.ts';
import type { Db } from '../src/platform/db/database.ts';
import { createLogTables, postgresStorage, RoomRegistry } from '../src/platform/realtime/index.ts';
import { median } from './app-process.ts';
import { createBenchDatabase } from './database.ts';
import { aDay } from './load/day.ts';

const log = 'bench_log';
// Sheets without notes take few of their share; some 20 000 are what comes out.
const operations = 21_500;
const fiveMinutes = 300_000;

/**
 * A workshop of 3.5 hours is replayed through the real log with the times it would have had; then a
 * new process opens it, as after a restart, with its snapshots and (the baseline) from the log alone.
 */
export async function run(): Promise<void> {
  const { db, url, drop } = await createBenchDatabase({
    '1-log': { up: (kysely) => createLogTables(kysely, log) },
  });
  try {
    const room = randomUUID();
    const { taken, refused } = await replayDay(db, url, room);
    const sizes = await sizeOf(db);
    const withSnapshots = await open(url, room, 7);
    await sql.raw(`delete from ${log}_snapshot`).execute(db);
    const fromLog = await open(url, room, 3);
    console.log(`${taken} operations taken, ${refused} refused; ${sizes}`);
    console.log(
      `state opened in ${median(withSnapshots.loads).toFixed(0)} ms (median of 7, ${withSnapshots.entries} entries since the snapshot), ` +
        `beside ${median(fromLog.loads).toFixed(0)} ms from the log alone; ` +
        `the same state: ${withSnapshots.hash === fromLog.hash ? 'yes' : 'NO'}`,
    );
  } finally {
    await drop();
  }
}

async function replayDay(
  db: Db,
  url: string,
  room: string,
): Promise<{ taken: number; refused: number }> {
  const began = Date.UTC(2026, 10, 24, 8);
  let now = began;
  const registry = new RoomRegistry({
    model: workshopModel,
    storage: postgresStorage({ url, db, log, node: 'day' }),
    clock: () => new Date(now),
  });
  await registry.start();
  const held = await registry.hold(room);
  if (!held.ok) throw new Error(held.code);
  let [taken, refused, cleaned] = [0, 0, 0];
  let underWay: Promise<void>[] = [];
  for (const { by, at, operation } of aDay(await loadTemplate('content'), operations)) {
    now = began + at;
    const id = randomUUID();
    const op = { v: 1, id, ...operation } as SubmittedOperation;
    underWay.push(
      held.room.submit({ id: by }, id, op).then(({ ok }) => {
        if (ok) taken += 1;
        else refused += 1;
      }),
    );
    if (underWay.length < 8) continue;
    await Promise.all(underWay);
    underWay = [];
    // What PostgreSQL's own cleaning does each minute, in a day that passes in seconds.
    if (at - cleaned < fiveMinutes) continue;
    cleaned = at;
    await sql.raw(`vacuum ${log}_snapshot`).execute(db);
  }
  await Promise.all(underWay);
  held.release();
  await registry.close();
  return { taken, refused };
}

async function open(
  url: string,
  room: string,
  times: number,
): Promise<{ loads: number[]; entries: number; hash: string }> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    'bench/load/open-room.ts',
    url,
    log,
    room,
    String(times),
  ]);
  return JSON.parse(stdout);
}

/** With indexes, as they lie on disk. */
async function sizeOf(db: Db): Promise<string> {
  const { rows } = await sql<{ bytes: string }>`
    select pg_total_relation_size(name::regclass) as bytes
    from unnest(${[log, `${log}_snapshot`]}::text[]) with ordinality as t(name, n)
    order by n`.execute(db);
  const [entries = 0, snapshots = 0] = rows.map(({ bytes }) => Number(bytes) / 1e6);
  return `log ${entries.toFixed(1)} MB, snapshots ${snapshots.toFixed(1)} MB on disk`;
}
