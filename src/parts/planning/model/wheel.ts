import type { Calendar, Span } from './calendar.ts';
import { type Day, daysBetween, type YearDay } from './days.ts';

/** Where a day of the year stands, 0 (New Year) up to 1. The leap day stands with 1 March. */
export function shareOf(day: YearDay): number {
  return daysBetween('2001-01-01', `2001-${day === '02-29' ? '03-01' : day}`) / 365;
}

/** How a span lies in the calendar year; `to` is over 1 when it goes on past New Year. */
export function shareOfSpan({ start, end }: Span): { from: number; to: number } {
  const [from, to] = [shareOf(start.at), shareOf(end.at)];
  return { from, to: to > from ? to : to + 1 };
}

export interface Point {
  x: number;
  y: number;
}

/** A point on a circle around 0,0. The year begins at the top and goes with the clock. */
export function pointAt(share: number, radius: number): Point {
  const angle = share * 2 * Math.PI - Math.PI / 2;
  return { x: rounded(radius * Math.cos(angle)), y: rounded(radius * Math.sin(angle)) };
}

/** Outline of a piece of a ring, as an SVG path. */
export function ringPath(
  { from, to }: { from: number; to: number },
  { inner, outer }: { inner: number; outer: number },
): string {
  const large = to - from > 0.5 ? 1 : 0;
  const [a, b] = [pointAt(from, outer), pointAt(to, outer)];
  const [c, d] = [pointAt(to, inner), pointAt(from, inner)];
  return `M${a.x} ${a.y}A${outer} ${outer} 0 ${large} 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 ${large} 0 ${d.x} ${d.y}Z`;
}

/** A curve to write along, turned in the lower half so that letters stand upright. */
export function wordPath({ from, to }: { from: number; to: number }, radius: number): string {
  const middle = ((from + to) / 2) % 1;
  const under = middle > 0.25 && middle < 0.75;
  const large = to - from > 0.5 ? 1 : 0;
  const [a, b] = [pointAt(from, radius), pointAt(to, radius)];
  return under
    ? `M${b.x} ${b.y}A${radius} ${radius} 0 ${large} 0 ${a.x} ${a.y}`
    : `M${a.x} ${a.y}A${radius} ${radius} 0 ${large} 1 ${b.x} ${b.y}`;
}

/** Months as shares of the year, January first. */
export const monthShares: readonly { from: number; to: number }[] = Array.from(
  { length: 12 },
  (_, at) => ({
    from: shareOf(`${String(at + 1).padStart(2, '0')}-01`),
    to: at === 11 ? 1 : shareOf(`${String(at + 2).padStart(2, '0')}-01`),
  }),
);

/** A day's place in its own year. */
export function shareOfDay(day: Day): number {
  return shareOf(day.slice(5));
}

/**
 * Spans in a straight line from January to December: one that goes on past New Year is drawn in two
 * pieces, the second without its number.
 */
export function piecesOf(
  calendar: Calendar,
): { span: Span; from: number; to: number; first: boolean }[] {
  return calendar.flatMap((span) => {
    const { from, to } = shareOfSpan(span);
    if (to <= 1) return [{ span, from, to, first: true }];
    return [
      { span, from, to: 1, first: true },
      { span, from: 0, to: to - 1, first: false },
    ];
  });
}

/** Heights for labels that want to stand at `wanted` (rising) and keep `apart`, within `most`. */
export function spread(wanted: readonly number[], apart: number, most: number): number[] {
  const down: number[] = [];
  for (const want of wanted)
    down.push(Math.max(want, (down.at(-1) ?? Number.NEGATIVE_INFINITY) + apart));
  const up: number[] = [];
  for (const at of down.toReversed()) up.unshift(Math.min(at, (up[0] ?? most + apart) - apart));
  return up;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
