import type { Scheme } from './funding.ts';
import { addMonths, type Day, firstDay, type Month, monthsBetween } from './months.ts';
import type { FundingWindow } from './windows.ts';

/** Geometry of the strip, in units of its viewBox. */
export const strip = { month: 76, left: 8, top: 40, row: 62, bar: 24, right: 8, bottom: 12 };

export interface StripBar {
  kind: FundingWindow['kind'];
  x: number;
  width: number;
  /** It goes on outside the months shown. */
  before: boolean;
  after: boolean;
  window: FundingWindow;
}

export interface StripRow {
  scheme: Scheme;
  /** Top of the row. */
  y: number;
  bars: StripBar[];
}

export interface YearStrip {
  width: number;
  height: number;
  months: { month: Month; x: number }[];
  rows: StripRow[];
  /** Where today is; undefined when it is not among the months. */
  today: number | undefined;
}

/** Twelve months with a row for each scheme that has windows in them. */
export function yearStrip(
  windows: readonly { scheme: Scheme; window: FundingWindow }[],
  start: Month,
  today: Day,
): YearStrip {
  const width = strip.left + 12 * strip.month + strip.right;
  const end = strip.left + 12 * strip.month;
  const place = (day: Day): number => strip.left + monthsAfter(start, day) * strip.month;
  const schemes = [...new Set(windows.map(({ scheme }) => scheme))];
  const rows = schemes.map((scheme, at) => ({
    scheme,
    y: strip.top + at * strip.row,
    bars: windows
      .filter((one) => one.scheme === scheme)
      .map(({ window }) => {
        const x = Math.max(strip.left, place(window.from));
        const right = Math.min(end, place(window.to));
        return {
          kind: window.kind,
          x: round(x),
          // A day is thinner than a line: what is there must be seen.
          width: round(Math.max(4, right - x)),
          before: window.from < firstDay(start),
          after: window.to > firstDay(addMonths(start, 12)),
          window,
        };
      }),
  }));
  const now = place(today);
  return {
    width,
    height: strip.top + rows.length * strip.row + strip.bottom,
    months: Array.from({ length: 12 }, (_, at) => ({
      month: addMonths(start, at),
      x: strip.left + at * strip.month,
    })),
    rows,
    today: now >= strip.left && now < end ? round(now) : undefined,
  };
}

/** Months from the start to a day, the day as a part of its month. */
function monthsAfter(start: Month, day: Day): number {
  return monthsBetween(start, day) + (Number(day.slice(8)) - 1) / 31;
}

const round = (value: number): number => Math.round(value * 10) / 10;
