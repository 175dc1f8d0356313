import type { Scheme } from './funding.ts';
import { addMonths, type Day, firstDay, type Month, monthOf } from './months.ts';
import { type FundingWindow, windowsFor } from './windows.ts';

/** Something that stands in a month of the calendar. */
export interface MonthEntry {
  scheme: Scheme;
  window: FundingWindow;
  /** `already`: it may have opened before the first month shown. */
  what: 'opens' | 'already' | 'deadline';
}

export interface CalendarMonth {
  month: Month;
  entries: MonthEntry[];
  /** No window has a day in it: nobody knows anything of it. */
  quiet: boolean;
}

export interface YearCalendar {
  /** Twelve months, also those in which nothing happens. */
  months: CalendarMonth[];
  /** Each window that has a day in them, with its scheme, earliest first. */
  windows: { scheme: Scheme; window: FundingWindow }[];
  agreed: Scheme[];
  unknown: Scheme[];
}

/** Twelve months from one, of some schemes. Discontinued schemes have no windows any more. */
export function yearCalendar(schemes: readonly Scheme[], start: Month): YearCalendar {
  const [from, to] = [firstDay(start), firstDay(addMonths(start, 12))];
  const alive = schemes.filter(({ status }) => status !== 'avviklet');
  const windows = alive
    .flatMap((scheme) => windowsFor(scheme, from, to).map((window) => ({ scheme, window })))
    .toSorted((a, b) =>
      a.window.from < b.window.from ? -1 : a.window.from > b.window.from ? 1 : 0,
    );
  const entries = windows.flatMap(({ scheme, window }) => [
    {
      month: window.from < from ? start : monthOf(window.from),
      entry: { scheme, window, what: window.from < from ? 'already' : 'opens' } as MonthEntry,
    },
    ...deadlineOf(window, to).map((month) => ({
      month,
      entry: { scheme, window, what: 'deadline' } as MonthEntry,
    })),
  ]);
  return {
    months: Array.from({ length: 12 }, (_, at) => addMonths(start, at)).map((month) => ({
      month,
      entries: entries.filter((one) => one.month === month).map(({ entry }) => entry),
      quiet: !windows.some(
        ({ window }) => window.from < firstDay(addMonths(month, 1)) && firstDay(month) < window.to,
      ),
    })),
    windows,
    agreed: alive.filter(({ timing }) => timing === 'avtales'),
    unknown: alive.filter(({ timing }) => timing === 'ukjent'),
  };
}

/** The month of the deadline, if the calendar reaches it and somebody says when it is. */
function deadlineOf(window: FundingWindow, to: Day): Month[] {
  const month = window.kind === 'confirmed' ? monthOf(window.lastDay) : window.deadline?.month;
  return month && firstDay(month) < to ? [month] : [];
}
