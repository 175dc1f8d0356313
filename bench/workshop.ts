import { startAppProcess, withFilledFolder } from './app-process.ts';
import { openEvent, openEvents, tablesOfOne } from './load/event.ts';
import { ackP99, line, middle, seenP99 } from './load/line.ts';
import { type Measured, runCrowd, startBareRooms } from './load/run-crowd.ts';

const [tables, perTable, seconds, runs] = [100, 8, 30, 3];

/**
 * 100 tables × 8 people with one operation a second each, stored durably, beside bare `ws`: in
 * workshops as they are held, and all in one, which is more than anybody leads.
 */
export async function run(): Promise<void> {
  const [bare, many, one]: Measured[][] = [[], [], []];
  if (!bare || !many || !one) return;
  await withFilledFolder(async (dataDir) => {
    for (let n = 0; n < runs; n += 1) {
      bare.push(await measureBare());
      many.push(await measureOurs(dataDir, openEvents));
      one.push(await measureOurs(dataDir, openEvent));
    }
  });
  console.log(`${tables} tables × ${perTable} × 1 operation/s, ${seconds} s, median of ${runs}`);
  console.log(line('bare ws', bare));
  console.log(line(`${tables / tablesOfOne} workshops`, many));
  console.log(line('1 workshop', one));
  for (const ours of [many, one]) {
    const [acks, seen] = [ackP99, seenP99].map((of) => middle(ours, of) / middle(bare, of));
    console.log(
      `p99 against bare: acknowledged ${acks?.toFixed(1)} ×, seen ${seen?.toFixed(1)} ×; ` +
        `of each pair ${ours.map((run, n) => (ackP99(run) / ackP99(bare[n] ?? run)).toFixed(1)).join(', ')}`,
    );
  }
}

async function measureBare(): Promise<Measured> {
  const { port, child } = await startBareRooms();
  const task = { kind: 'bare', port, tables, perTable, every: 1000, seconds };
  try {
    return await runCrowd(task, child.pid ?? 0);
  } finally {
    child.kill();
  }
}

async function measureOurs(dataDir: string, open: typeof openEvent): Promise<Measured> {
  const app = await startAppProcess({ DATA_DIR: dataDir });
  try {
    const seats = await open(app.url, tables, perTable);
    return await runCrowd({ kind: 'workshop', seats, every: 1000, seconds }, app.pid);
  } finally {
    await app.stop();
  }
}
