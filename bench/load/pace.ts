/** Lets each act once every `every` ms, each at a moment of their own, for so long. */
export async function actFor(
  people: readonly { act: () => void }[],
  every: number,
  seconds: number,
): Promise<void> {
  const timers: NodeJS.Timeout[] = [];
  const rounds = Math.round((seconds * 1000) / every);
  for (const person of people) {
    let left = rounds;
    const round = (): void => {
      person.act();
      left -= 1;
      if (left > 0) timers.push(setTimeout(round, every));
    };
    timers.push(setTimeout(round, Math.random() * every));
  }
  await wait(seconds * 1000 + every);
  for (const timer of timers) clearTimeout(timer);
}

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

export async function until(condition: () => boolean, seconds: number): Promise<boolean> {
  const end = performance.now() + seconds * 1000;
  while (!condition()) {
    if (performance.now() > end) return false;
    await wait(10);
  }
  return true;
}

/** A few at a time, as a door lets people in. */
export async function inTurns<T>(
  list: readonly T[],
  atOnce: number,
  each: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = [...list];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await each(one);
    }),
  );
}

/** p50, p95 and p99 in ms. */
export function spread(values: readonly number[]): { p50: number; p95: number; p99: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
