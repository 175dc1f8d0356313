import { type Calendar, calendarOf, daysOf, type Span } from './calendar.ts';
import { addDays, type Day, daysBetween, yearOf } from './days.ts';
import { type OwnStarts, type Precision, slack } from './starts.ts';
import type { PlanningYear, Verdict } from './year.ts';

/** A span with its days in one round. `to` is the first day that it is over. */
export interface DatedSpan extends Span {
  from: Day;
  to: Day;
}

/** Where a day is in the year. */
export interface Standing {
  on: Day;
  /** The budget that is being made. */
  budgetYear: number;
  /** Every span of this round. */
  round: DatedSpan[];
  now: DatedSpan;
  /** Before `now` in this round. */
  passed: DatedSpan[];
  next: DatedSpan;
  /** The good time to propose something: this one, or the next that comes. */
  good: DatedSpan;
  /** The budget that is made in the round of `good`. */
  goodBudget: number;
  /** False when a start that is not exact lies so near that the day may be on its other side. */
  sure: boolean;
}

/** Where a day is in a calendar [PY4]–[PY7]. */
export function standingOn(calendar: Calendar, on: Day): Standing {
  const first = calendar[0];
  if (!first) throw new Error('A year without periods');
  const year = on >= `${yearOf(on)}-${first.start.at}` ? yearOf(on) : yearOf(on) - 1;
  const dated = (of: number): DatedSpan[] =>
    calendar.map((span) => ({ ...span, ...daysOf(calendar, span, of) }));
  const [round, after] = [dated(year), dated(year + 1)];
  const at = round.findIndex(({ from, to }) => from <= on && on < to);
  const [now, next] = [round[at], round[at + 1] ?? after[0]];
  const good = [...round.slice(at), ...after].find(({ period }) => period.proposal === 'good');
  if (!now || !next || !good) throw new Error(`No period on ${on}`);
  return {
    on,
    budgetYear: year + 1,
    round,
    now,
    passed: round.slice(0, at),
    next,
    good,
    goodBudget: round.includes(good) ? year + 1 : year + 2,
    sure:
      daysBetween(now.from, on) >= slack(now.start) &&
      daysBetween(on, addDays(now.to, -1)) >= slack(now.end),
  };
}

/** A period as it is now or comes next, with the budget that is made in its round. */
export function comingOf(
  calendar: Calendar,
  { round, on, budgetYear }: Pick<Standing, 'round' | 'on' | 'budgetYear'>,
  id: string,
): DatedSpan & { budgetYear: number } {
  const span = round.find(({ period }) => period.id === id);
  if (!span) throw new Error(`No period ${id}`);
  if (on < span.to) return { ...span, budgetYear };
  return { ...span, ...daysOf(calendar, span, budgetYear), budgetYear: budgetYear + 1 };
}

/** An answer to «is now the time to propose something new?», for other parts. */
export interface Timing {
  on: Day;
  /** Id of the period, and its title in both languages. */
  period: string;
  title: { nb: string; nn: string };
  verdict: Verdict;
  why: { nb: string; nn: string };
  /** The budget that is being made. */
  budgetYear: number;
  /** The first budget that something new may well come into when it is proposed on this day. */
  reaches: number;
  /** False: the usual dates are too rough to be sure of the period. */
  sure: boolean;
  /** What comes next, and when. `from` is to reckon with; show no more of it than `precision` says. */
  next: { period: string; from: Day; precision: Precision };
  /** This good time, or the next one. */
  good: { period: string; from: Day; to: Day; precision: Precision };
}

/**
 * Is the timing right for a proposal on a day, what comes next, and when is the next good time?
 * `own` are the municipality's starts. The faults of starts that cannot be used are returned.
 */
export function timingFor(
  year: Pick<PlanningYear, 'periods'>,
  on: Day,
  own: OwnStarts = {},
): { ok: Timing } | Extract<ReturnType<typeof calendarOf>, { faults: unknown }> {
  const calendar = calendarOf(year, own);
  if ('faults' in calendar) return calendar;
  const { now, next, good, budgetYear, sure } = standingOn(calendar.ok, on);
  const { id, title, proposal, why } = now.period;
  return {
    ok: {
      on,
      period: id,
      title,
      verdict: proposal,
      why,
      budgetYear,
      reaches: proposal === 'late' ? budgetYear + 1 : budgetYear,
      sure,
      next: { period: next.period.id, from: next.from, precision: next.start.precision },
      good: {
        period: good.period.id,
        from: good.from,
        to: good.to,
        precision: good.start.precision,
      },
    },
  };
}

/** First and last year of the economic plan that belongs to a budget: the budget year is its first. */
export function planYears({ plan }: Pick<PlanningYear, 'plan'>, budgetYear: number): number[] {
  return Array.from({ length: plan.years }, (_, at) => budgetYear + at);
}
