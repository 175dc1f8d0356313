import { median, startAppProcess } from './app-process.ts';
import { openEvent } from './load/event.ts';
import { type Measured, runCrowd, startBareRooms } from './load/run-crowd.ts';

const [tables, perTable, seconds, runs] = [100, 8, 30, 3];

/** 100 tables × 8 people with one operation a second each, stored durably, beside bare `ws`. */
export async function run(): Promise<void> {
  const [bare, ours]: [Measured[], Measured[]] = [[], []];
  for (let n = 0; n < runs; n += 1) {
    const rooms = await startBareRooms();
    const task = { kind: 'bare', port: rooms.port, tables, perTable, every: 1000, seconds };
    bare.push(await runCrowd(task, rooms.child.pid ?? 0));
    rooms.child.kill();
    const app = await startAppProcess();
    try {
      const seats = await openEvent(app.url, tables, perTable);
      ours.push(await runCrowd({ kind: 'workshop', seats, every: 1000, seconds }, app.pid));
    } finally {
      await app.stop();
    }
  }
  console.log(`${tables} tables × ${perTable} × 1 operation/s, ${seconds} s, median of ${runs}`);
  console.log(line('bare ws', bare));
  console.log(line('workshop', ours));
  const [a, b] = [middle(ours, ackP99), middle(bare, ackP99)];
  const [c, d] = [middle(ours, seenP99), middle(bare, seenP99)];
  console.log(
    `p99 against bare: acknowledged ${(a / b).toFixed(1)} ×, seen ${(c / d).toFixed(1)} ×`,
  );
}

const ackP99 = ({ acks }: Measured): number => acks.p99;
const seenP99 = ({ seen }: Measured): number => seen.p99;
const middle = (list: Measured[], of: (one: Measured) => number): number => median(list.map(of));

export function line(name: string, list: Measured[]): string {
  const ms = (of: (one: Measured) => number): string => middle(list, of).toFixed(1);
  const lost = list.reduce((sum, one) => sum + (one.lost ?? 0) + (one.extra ?? 0), 0);
  return (
    `${name.padEnd(10)} acknowledged p50 ${ms(({ acks }) => acks.p50)} p95 ${ms(({ acks }) => acks.p95)} p99 ${ms(ackP99)} ms, ` +
    `seen p50 ${ms(({ seen }) => seen.p50)} p95 ${ms(({ seen }) => seen.p95)} p99 ${ms(seenP99)} ms, ` +
    `${Math.round(100 * middle(list, ({ cpu }) => cpu))} % of a core, RSS ${middle(list, ({ rss }) => rss)} MB, ` +
    `${list.map(({ acknowledged }) => acknowledged).join('/')} acknowledged, ` +
    `${list.reduce((sum, { refused }) => sum + refused, 0)} refused, ${lost} lost or doubled`
  );
}
