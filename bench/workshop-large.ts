import { startAppProcess, withFilledFolder } from './app-process.ts';
import { openEvents } from './load/event.ts';
import { line } from './load/line.ts';
import { type Measured, runCrowd, startBareRooms } from './load/run-crowd.ts';

const every = 5000;
const perTable = 8;
const steps = [625, 1250, 1875, 2500];

/** 5 000 people in workshops of 80, one operation each 5 s; then more, as long as p99 stays under 100 ms. */
export async function run(): Promise<void> {
  const rooms = await startBareRooms();
  const bareTask = { kind: 'bare', port: rooms.port, tables: 625, perTable, every, seconds: 20 };
  console.log(line('bare ws', [await runCrowd(bareTask, rooms.child.pid ?? 0)]));
  rooms.child.kill();
  let most = 0;
  await withFilledFolder(async (dataDir) => {
    for (const tables of steps) {
      const measured = await measure(tables, dataDir);
      console.log(line(`${tables * perTable} people`, [measured]));
      if (Math.max(measured.acks.p99, measured.seen.p99) >= 100) break;
      most = tables * perTable;
    }
  });
  console.log(`Largest number with p99 under 100 ms: ${most}`);
}

async function measure(tables: number, dataDir: string): Promise<Measured> {
  const app = await startAppProcess({ DATA_DIR: dataDir, TRUST_PROXY: '1' });
  try {
    const seats = await openEvents(app.url, tables, perTable);
    return await runCrowd({ kind: 'workshop', seats, every, seconds: 20 }, app.pid);
  } finally {
    await app.stop();
  }
}
