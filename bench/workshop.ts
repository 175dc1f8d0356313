import { startAppProcess, withFilledFolder } from './app-process.ts';
import { openEvent } from './load/event.ts';
import { ackP99, line, middle, seenP99 } from './load/line.ts';
import { type Measured, runCrowd, startBareRooms } from './load/run-crowd.ts';

const [tables, perTable, seconds, runs] = [100, 8, 30, 3];

/** 100 tables × 8 people with one operation a second each, stored durably, beside bare `ws`. */
export async function run(): Promise<void> {
  const [bare, ours]: [Measured[], Measured[]] = [[], []];
  await withFilledFolder(async (dataDir) => {
    for (let n = 0; n < runs; n += 1) {
      bare.push(await measureBare());
      ours.push(await measureOurs(dataDir));
    }
  });
  console.log(`${tables} tables × ${perTable} × 1 operation/s, ${seconds} s, median of ${runs}`);
  console.log(line('bare ws', bare));
  console.log(line('workshop', ours));
  const [acks, seen] = [ackP99, seenP99].map((of) => middle(ours, of) / middle(bare, of));
  console.log(
    `p99 against bare: acknowledged ${acks?.toFixed(1)} ×, seen ${seen?.toFixed(1)} ×; ` +
      `of each pair ${ours.map((one, n) => (ackP99(one) / ackP99(bare[n] ?? one)).toFixed(1)).join(', ')}`,
  );
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

async function measureOurs(dataDir: string): Promise<Measured> {
  const app = await startAppProcess({ DATA_DIR: dataDir });
  try {
    const seats = await openEvent(app.url, tables, perTable);
    return await runCrowd({ kind: 'workshop', seats, every: 1000, seconds }, app.pid);
  } finally {
    await app.stop();
  }
}
