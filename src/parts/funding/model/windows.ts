import type { Source } from '#platform/documents/source.ts';
import type { Scheme } from './funding.ts';
import { addDays, addMonths, type Day, firstDay, type Month, monthIn, yearOf } from './months.ts';
import type { Recurring } from './scheme.ts';

/** SPEC.md: a window is a half-open interval of days, [from, to). */
interface Span {
  scheme: string;
  /** Id of the recurring window or of a single call; with the year it names the window for ever. */
  call: string;
  year: number;
  from: Day;
  to: Day;
}

/** What usually happens. Its days are only the outer bounds; what is known is in months. */
export interface EstimatedWindow extends Span {
  kind: 'estimated';
  purpose: Recurring['purpose'];
  opens: { from: Month; to: Month };
  deadline: { month: Month; wording: 'senest' | 'ved' } | undefined;
}

/** What an editor has confirmed. `lastDay` is the last day to apply. */
export interface ConfirmedWindow extends Span {
  kind: 'confirmed';
  lastDay: Day;
  confirmedAt: Day;
  source: Source;
}

export type FundingWindow = EstimatedWindow | ConfirmedWindow;

/** Windows that have a day in [from, to), earliest first. Empty when `to` is not after `from`. */
export function windowsFor(
  scheme: Pick<Scheme, 'id' | 'recurring' | 'confirmed'>,
  from: Day,
  to: Day,
): FundingWindow[] {
  if (to <= from) return [];
  const found = [
    ...confirmedWindows(scheme),
    ...estimatedWindows(scheme, yearOf(from), yearOf(to)),
  ];
  return found
    .filter((window) => window.from < to && from < window.to)
    .toSorted((a, b) => compare(a.from, b.from) || compare(a.call, b.call));
}

function confirmedWindows({ id, confirmed }: Pick<Scheme, 'id' | 'confirmed'>): ConfirmedWindow[] {
  return confirmed.flatMap(({ call, year, from, to, confirmedAt, source }) =>
    from && to
      ? [
          {
            kind: 'confirmed' as const,
            scheme: id,
            call,
            year,
            from,
            to,
            lastDay: addDays(to, -1),
            confirmedAt,
            source,
          },
        ]
      : [],
  );
}

/** A window may run over New Year, so the year before belongs too. */
function estimatedWindows(
  scheme: Pick<Scheme, 'id' | 'recurring' | 'confirmed'>,
  fromYear: number,
  toYear: number,
): EstimatedWindow[] {
  const years = Array.from({ length: toYear - fromYear + 2 }, (_, at) => fromYear - 1 + at);
  return scheme.recurring.flatMap((recurring) =>
    years
      .filter((year) => !answered(scheme, recurring.id, year))
      .map((year) => estimate(scheme.id, recurring, year)),
  );
}

/** An editor has said when it is this year, or that it is not. */
function answered({ confirmed }: Pick<Scheme, 'confirmed'>, call: string, year: number): boolean {
  return confirmed.some((row) => row.call === call && row.year === year);
}

function estimate(scheme: string, recurring: Recurring, year: number): EstimatedWindow {
  const from = monthIn(year, recurring.opens.from);
  const to = onOrAfter(from, recurring.opens.to);
  const deadline = recurring.deadline && {
    month: onOrAfter(to, recurring.deadline.month),
    wording: recurring.deadline.wording,
  };
  return {
    kind: 'estimated',
    scheme,
    call: recurring.id,
    year,
    from: firstDay(from),
    to: firstDay(addMonths(deadline?.month ?? to, 1)),
    purpose: recurring.purpose,
    opens: { from, to },
    deadline,
  };
}

/** The first month with this number that is not before another month. */
function onOrAfter(month: Month, number: number): Month {
  const same = monthIn(yearOf(month), number);
  return same >= month ? same : monthIn(yearOf(month) + 1, number);
}

/** The editor's word that there is no call, for a year. */
export function noCall(scheme: Pick<Scheme, 'confirmed'>, year: number) {
  return scheme.confirmed.find((row) => row.none && row.year === year);
}

export type Standing = 'coming' | 'perhaps-open' | 'open' | 'closed';

/** How a window stands on a day. Of an estimated one nobody can say more than «perhaps». */
export function standingOn(window: FundingWindow, today: Day): Standing {
  if (today < window.from) return 'coming';
  if (today >= window.to) return 'closed';
  return window.kind === 'confirmed' ? 'open' : 'perhaps-open';
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
