import type { Board } from '#parts/workshop/model';

/** Dots this person has left on a sheet. */
export function dotsLeft(votes: Board['votes'], person: string, budget: number): number {
  return Object.values(votes).reduce((left, { people }) => left - (people[person] ?? 0), budget);
}
