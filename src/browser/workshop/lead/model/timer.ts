import { runSheet, type Workshop } from '#parts/workshop/model';

/** The clock of the day at a moment. Times are ms; `left` is negative once time is over. */
export type Timer =
  | { is: 'before' }
  | { is: 'done' }
  | {
      is: 'running' | 'paused' | 'over';
      item: string;
      left: number;
      /** How much of the item has gone, 0 to 1. */
      gone: number;
      next: string | null;
      /** When everybody goes home. */
      dayEndsAt: number;
    };

/** Absolute times against the server's clock: the same on every device, and without the net. */
export function timerOf({ run, status }: Pick<Workshop, 'run' | 'status'>, now: number): Timer {
  const { current, endsAt, pausedAt, startedAt } = run;
  if (startedAt === null) return { is: 'before' };
  // Closing ends the clock, whatever was on.
  if (!current || endsAt === null || status === 'closed') return { is: 'done' };
  const at = Math.max(pausedAt ?? now, current.startedAt);
  const left = current.endsAt - at;
  const whole = Math.max(1, current.endsAt - current.startedAt);
  const { items } = runSheet(run, now);
  const place = items.findIndex(({ status }) => status === 'now');
  const next = items.find(({ status }, index) => index > place && status === 'next');
  return {
    is: pausedAt !== null ? 'paused' : left <= 0 ? 'over' : 'running',
    item: current.item,
    left,
    gone: Math.min(1, Math.max(0, (at - current.startedAt) / whole)),
    next: next?.id ?? null,
    // In a pause the end moves on with every minute that goes.
    dayEndsAt: pausedAt === null ? endsAt : endsAt + Math.max(0, now - pausedAt),
  };
}

const told = [5, 1, 0] as const;
export type Told = (typeof told)[number];

/**
 * What a screen reader is told when the time left goes from one value to the next, ms: that five
 * minutes and one minute are left, and that time is up. Silent otherwise, and when minutes are
 * added. The last one passed wins, so a laptop that slept is told once.
 */
export function toldBetween(before: number, after: number): Told | null {
  return told.findLast((minutes) => before > minutes * 60_000 && after <= minutes * 60_000) ?? null;
}
