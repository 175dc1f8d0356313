/** So much from each address in a window of time; a whole course may sit behind one. */
export class WindowLimiter {
  readonly #now: () => number;
  readonly #most: number;
  readonly #windowMs: number;
  readonly #addresses = new Map<string, { since: number; used: number }>();

  /** `now` in ms. */
  constructor(now: () => number, { most, windowMs }: { most: number; windowMs: number }) {
    this.#now = now;
    this.#most = most;
    this.#windowMs = windowMs;
  }

  /** Takes `cost`, or tells the seconds until there is room for it. */
  take(address: string, cost: number): number {
    const now = this.#now();
    const known = this.#addresses.get(address);
    const window = known && now - known.since < this.#windowMs ? known : { since: now, used: 0 };
    if (window.used + cost > this.#most)
      return Math.ceil((window.since + this.#windowMs - now) / 1000);
    window.used += cost;
    this.#addresses.delete(address);
    this.#addresses.set(address, window);
    for (const [oldest, { since }] of this.#addresses) {
      if (now - since < this.#windowMs) break;
      this.#addresses.delete(oldest);
    }
    return 0;
  }
}
