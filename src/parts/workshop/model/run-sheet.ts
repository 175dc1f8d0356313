import type { Template } from './template.ts';
import { minute } from './values.ts';
import type { PlanItem, Run } from './workshop.ts';

/** A sheet that others have eaten of keeps this much, as long as there is anything to share. */
export const floorMinutes = 5;

/**
 * The order of the day from a template: the first extra (a common introduction) comes first, the
 * last (evaluation) last, those between before the last sheet. The facilitator may change it.
 */
export function planOf({ sheets, extras }: Template): PlanItem[] {
  const item = ({ id, minutes }: { id: string; minutes: number }): PlanItem => ({
    id,
    minutes,
    title: null,
  });
  const last = extras.length > 1 ? extras.slice(-1) : [];
  return [
    ...extras.slice(0, 1),
    ...sheets.slice(0, -1),
    ...extras.slice(1, -1),
    ...sheets.slice(-1),
    ...last,
  ].map(item);
}

/**
 * Shares what is left (ms) in proportion to what was planned (ms), whole ms, sum exactly
 * `max(0, left)`. Nobody gets less than the floor (or than planned, when that is less) as long as
 * that is possible; when it is not, the floors themselves shrink in proportion. Never negative.
 */
export function rebalance(left: number, planned: readonly number[], floor: number): number[] {
  const available = Math.max(0, Math.floor(left));
  const floors = planned.map((share) => Math.min(share, floor));
  if (available <= sum(floors)) return split(available, floors);
  const fixed = new Set<number>();
  for (;;) {
    const rest = available - sum([...fixed].map((at) => floors[at] ?? 0));
    const free = planned.flatMap((share, at) => (fixed.has(at) ? [] : [{ share, at }]));
    const whole = sum(free.map(({ share }) => share));
    const below = free.filter(({ share, at }) => (share * rest) / whole < (floors[at] ?? 0));
    if (below.length === 0) {
      const shares = split(
        rest,
        free.map(({ share }) => share),
      );
      const of = new Map(free.map(({ at }, place) => [at, shares[place] ?? 0]));
      return planned.map((_, at) => of.get(at) ?? floors[at] ?? 0);
    }
    for (const { at } of below) fixed.add(at);
  }
}

/** Whole parts of a whole total by weight; the largest remainders get what rounding left. */
function split(total: number, weights: readonly number[]): number[] {
  const whole = sum(weights);
  if (weights.length === 0) return [];
  const exact = weights.map((weight) =>
    whole > 0 ? (weight * total) / whole : total / weights.length,
  );
  const shares = exact.map(Math.floor);
  let over = total - sum(shares);
  const order = exact
    .map((share, at) => ({ at, remainder: share - Math.floor(share) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of order) {
    if (over <= 0) break;
    shares[at] = (shares[at] ?? 0) + 1;
    over -= 1;
  }
  return shares;
}

const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
const wish = ({ minutes }: PlanItem): number => minutes * minute;

export function startRun(run: Run, at: number): Run {
  const endsAt = at + sum(run.plan.map(wish));
  const first = run.plan[0];
  if (!first) return run;
  return goTo(
    { ...run, startedAt: at, endsAt, pausedAt: null, current: null, past: [] },
    first.id,
    at,
  );
}

/** Goes to an item, earlier or later: what is left until the end is shared out from there. */
export function goTo(run: Run, item: string, at: number): Run {
  const place = run.plan.findIndex(({ id }) => id === item);
  if (place < 0 || run.endsAt === null) return run;
  // In a pause time stands still; resuming moves everything on.
  const now = run.pausedAt ?? at;
  const past = run.current ? [...run.past, { ...ended(run.current, now) }] : run.past;
  const done = new Set(past.map((one) => one.item));
  const rest = run.plan.filter(
    ({ id }, other) => other === place || (other > place && !done.has(id)),
  );
  const [share = 0] = rebalance(run.endsAt - now, rest.map(wish), floorMinutes * minute);
  return { ...run, past, current: { item, startedAt: now, endsAt: now + share } };
}

function ended({ item, startedAt }: NonNullable<Run['current']>, at: number): Run['past'][number] {
  return { item, startedAt, endedAt: Math.max(startedAt, at) };
}

export function pauseRun(run: Run, at: number): Run {
  if (run.startedAt === null || run.pausedAt !== null) return run;
  return { ...run, pausedAt: Math.max(run.current?.startedAt ?? run.startedAt, at) };
}

export function resumeRun(run: Run, at: number): Run {
  if (run.pausedAt === null || run.endsAt === null) return run;
  const pause = Math.max(0, at - run.pausedAt);
  const { current } = run;
  return {
    ...run,
    pausedAt: null,
    endsAt: run.endsAt + pause,
    current: current && { ...current, endsAt: current.endsAt + pause },
  };
}

/** More (or less) time for what goes on now: from the rest, or by moving the end. */
export function extendRun(run: Run, minutes: number, moveEnd: boolean, at: number): Run {
  const { current, endsAt } = run;
  if (!current || endsAt === null) return run;
  const now = Math.max(run.pausedAt ?? at, current.startedAt);
  // A sheet that has run over gets its new minutes from now on.
  const from = minutes > 0 ? Math.max(current.endsAt, now) : current.endsAt;
  const until = Math.max(now, from + minutes * minute);
  const end = moveEnd ? Math.max(now, endsAt + minutes * minute) : endsAt;
  return { ...run, endsAt: end, current: { ...current, endsAt: until } };
}

export function stopRun(run: Run, at: number): Run {
  const { current } = run;
  if (!current) return run;
  const now = run.pausedAt ?? at;
  return { ...run, pausedAt: null, current: null, past: [...run.past, ended(current, now)] };
}

export interface RunItem {
  id: string;
  title: string | null;
  /** Planned minutes. */
  minutes: number;
  status: 'done' | 'now' | 'next' | 'skipped';
  /** Absolute ms of the server's clock; null when it is not known yet (not started) or never was. */
  startsAt: number | null;
  endsAt: number | null;
}

/**
 * The day as it looks at a moment (ms of the server's clock, so a client corrects its own first).
 * While something runs over, what comes after shrinks; the items that are next end at `endsAt`
 * exactly, unless what goes on now has passed even that.
 */
export function runSheet(
  run: Run,
  at: number,
): { items: RunItem[]; endsAt: number | null; over: number } {
  const { current, plan, past } = run;
  const plain =
    (status: RunItem['status']) =>
    (item: PlanItem): RunItem => {
      const last = past.findLast((one) => one.item === item.id);
      return {
        ...item,
        status: last ? 'done' : status,
        startsAt: last?.startedAt ?? null,
        endsAt: last?.endedAt ?? null,
      };
    };
  if (!current || run.endsAt === null)
    return {
      items: plan.map(plain(run.startedAt === null ? 'next' : 'skipped')),
      endsAt: run.endsAt,
      over: 0,
    };
  const now = Math.max(run.pausedAt ?? at, current.startedAt);
  const until = Math.max(now, current.endsAt);
  const place = plan.findIndex(({ id }) => id === current.item);
  const done = new Set(past.map(({ item }) => item));
  const next = plan.filter(({ id }, other) => other > place && !done.has(id));
  const shares = rebalance(run.endsAt - until, next.map(wish), floorMinutes * minute);
  const starts = new Map<string, { from: number; to: number }>();
  let from = until;
  next.forEach(({ id }, index) => {
    const to = from + (shares[index] ?? 0);
    starts.set(id, { from, to });
    from = to;
  });
  const items = plan.map((item, index): RunItem => {
    if (index === place)
      return { ...item, status: 'now', startsAt: current.startedAt, endsAt: current.endsAt };
    const slot = starts.get(item.id);
    if (!slot) return plain('skipped')(item);
    return { ...item, status: 'next', startsAt: slot.from, endsAt: slot.to };
  });
  return { items, endsAt: run.endsAt, over: Math.max(0, now - current.endsAt) };
}
