import type { Day } from './days.ts';
import { type OwnStarts, ownStart, type Start } from './starts.ts';
import type { Period, PlanningYear } from './year.ts';

/** A period of a municipality's year. It ends where the next begins. */
export interface Span {
  period: Period;
  /** 1 for the first of the year. */
  number: number;
  start: Start;
  end: Start;
}

/** All spans of a year, in order. Every day is in exactly one. */
export type Calendar = readonly Span[];

/** Why a municipality's own starts cannot be used, by period. */
export interface CalendarFault {
  period: string;
  /** `tooEarly` and `tooLate` beside another period, `than`: the order must hold. */
  why: 'unknown' | 'national' | 'unreadable' | 'tooEarly' | 'tooLate';
  than?: string;
}

/** The usual year with a municipality's own starts in it, or each fault [PY3]. */
export function calendarOf(
  { periods }: Pick<PlanningYear, 'periods'>,
  own: OwnStarts = {},
): { ok: Calendar } | { faults: CalendarFault[] } {
  const faults: CalendarFault[] = [];
  for (const [id, text] of Object.entries(own)) {
    const period = periods.find((one) => one.id === id);
    if (!period) faults.push({ period: id, why: 'unknown' });
    else if (period.national) faults.push({ period: id, why: 'national' });
    else if (!ownStart(text)) faults.push({ period: id, why: 'unreadable' });
  }
  if (faults.length > 0) return { faults };
  const starts = periods.map((period): Start => {
    const text = Object.hasOwn(own, period.id) ? own[period.id] : undefined;
    const usual = { at: period.from, precision: period.precision, own: false };
    return (text === undefined ? undefined : ownStart(text)) ?? usual;
  });
  periods.forEach(({ id }, at) => {
    const [before, here] = [starts[at - 1], starts[at]];
    if (!before || !here || before.at < here.at) return;
    // Named at the one that somebody set: the usual year cannot be wrong.
    const earlier = periods[at - 1]?.id ?? '';
    faults.push(
      here.own
        ? { period: id, why: 'tooEarly', than: earlier }
        : { period: earlier, why: 'tooLate', than: id },
    );
  });
  if (faults.length > 0) return { faults };
  return {
    ok: periods.map((period, at) => ({
      period,
      number: at + 1,
      start: starts[at] as Start,
      end: (starts[at + 1] ?? starts[0]) as Start,
    })),
  };
}

/** First day of a span in the round that begins in `year`, and the first day that it is over. */
export function daysOf(calendar: Calendar, span: Span, year: number): { from: Day; to: Day } {
  const last = span.number === calendar.length;
  return { from: `${year}-${span.start.at}`, to: `${last ? year + 1 : year}-${span.end.at}` };
}
