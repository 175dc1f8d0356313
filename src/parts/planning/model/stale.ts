import type { Day } from './days.ts';

/** A year after somebody last checked it, nothing is trusted silently. */
export function isStale(verifiedAt: Day, on: Day): boolean {
  return on >= `${Number(verifiedAt.slice(0, 4)) + 1}${verifiedAt.slice(4)}`;
}
