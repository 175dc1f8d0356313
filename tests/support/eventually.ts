import { setTimeout as delay } from 'node:timers/promises';

/** Asks again until it holds; fails with what `why` says when it never does. */
export async function eventually(
  holds: () => boolean | Promise<boolean>,
  why: () => string,
  ms = 15_000,
): Promise<void> {
  const end = performance.now() + ms;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited in vain: ${why()}`);
    await delay(20);
  }
}
