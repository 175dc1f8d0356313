const day = 86_400_000;

/** Without use for so long, a session is over. */
export const idleDays = 30;
/** However much it is used, one logs in again after so long. */
export const longestDays = 90;
/** A link in an e-mail holds for so long. */
export const linkMinutes = 15;

export interface SessionTimes {
  createdAt: Date;
  seenAt: Date;
}

/** The first moment at which the session no longer holds. */
export function sessionEndsAt({ createdAt, seenAt }: SessionTimes): Date {
  return new Date(
    Math.min(seenAt.getTime() + idleDays * day, createdAt.getTime() + longestDays * day),
  );
}

/** «Last seen» is written now and then, not with every page. */
export function needsTouch({ seenAt }: SessionTimes, now: Date): boolean {
  return now.getTime() - seenAt.getTime() > 5 * 60_000;
}

export function linkExpiresAt(now: Date): Date {
  return new Date(now.getTime() + linkMinutes * 60_000);
}
