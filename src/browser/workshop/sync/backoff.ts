const base = 250;
const cap = 10_000;

/**
 * How long to wait before the attempt after `failures` failed ones, ms. Full jitter: anything
 * between nothing and the bound, so that a whole room that lost the net does not come back at once.
 */
export function backoff(failures: number, random: () => number): number {
  return random() * Math.min(cap, base * 2 ** Math.max(0, failures));
}
