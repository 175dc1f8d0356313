import { median } from '../app-process.ts';
import type { Measured } from './run-crowd.ts';

export const ackP99 = ({ acks }: Measured): number => acks.p99;
export const seenP99 = ({ seen }: Measured): number => seen.p99;
export const middle = (list: Measured[], of: (one: Measured) => number): number =>
  median(list.map(of));

/** What was measured, medians over the runs, in one line. */
export function line(name: string, list: Measured[]): string {
  const ms = (of: (one: Measured) => number): string => middle(list, of).toFixed(1);
  const wrong = list.reduce((sum, one) => sum + (one.lost ?? 0) + (one.extra ?? 0), 0);
  const refused = list.reduce((sum, one) => sum + one.refused, 0);
  return (
    `${name.padEnd(12)} acknowledged p50 ${ms(({ acks }) => acks.p50)} p95 ${ms(({ acks }) => acks.p95)} p99 ${ms(ackP99)} ms, ` +
    `seen p50 ${ms(({ seen }) => seen.p50)} p95 ${ms(({ seen }) => seen.p95)} p99 ${ms(seenP99)} ms, ` +
    `${Math.round(100 * middle(list, ({ cpu }) => cpu))} % of a core, RSS ${middle(list, ({ rss }) => rss)} MB, ` +
    `${list.map(({ acknowledged }) => acknowledged).join('/')} acknowledged, ${refused} refused, ${wrong} lost or doubled`
  );
}
