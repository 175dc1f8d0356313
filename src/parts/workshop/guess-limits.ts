export interface GuessRules {
  /** Wrong codes from one address in the window. */
  perAddress: number;
  /** Wrong codes from all addresses in a window; beyond it each address has `whenMany`. */
  altogether: number;
  whenMany: number;
  windowMs: number;
  /** Addresses remembered. */
  addresses: number;
}

export const guessRules: GuessRules = {
  perAddress: 40,
  altogether: 600,
  whenMany: 5,
  windowMs: 10 * 60_000,
  addresses: 20_000,
};

/**
 * Makes guessing of codes hopeless without punishing those who share an address. Only wrong codes
 * count, and the same wrong one counts once: eighty people who follow one old link are one mistake.
 * Whoever comes by link or QR code shows its key and is never asked to wait. An address that has
 * used its guesses gets one each `windowMs / perAddress` (15 s). Counts are of this node.
 */
export class GuessLimiter {
  readonly #now: () => number;
  readonly #rules: GuessRules;
  /** Codes by address that were wrong or have no answer yet, and when they were tried. */
  readonly #tried = new Map<string, Map<string, number>>();
  #window = { since: 0, count: 0 };

  /** `now` in ms. */
  constructor(now: () => number, rules: GuessRules = guessRules) {
    this.#now = now;
    this.#rules = rules;
  }

  /** Before a code is looked up: seconds until this address may try it; 0: now. */
  wait(address: string, code: string): number {
    const now = this.#now();
    const { windowMs, perAddress, whenMany, altogether } = this.#rules;
    if (now - this.#window.since >= windowMs) this.#window = { since: now, count: 0 };
    const tried = this.#recent(address, now);
    if (tried.has(code)) return 0;
    const most = this.#window.count >= altogether ? whenMany : perAddress;
    if (tried.size >= most) {
      const again = Math.max(...tried.values()) + windowMs / perAddress;
      if (again > now) return Math.ceil((again - now) / 1000);
    }
    // Counted before the answer is known, so that asking for many at once gives no more.
    tried.set(code, now);
    this.#window.count += 1;
    return 0;
  }

  /** The code was right after all. */
  right(address: string, code: string): void {
    if (this.#tried.get(address)?.delete(code)) this.#window.count -= 1;
  }

  #recent(address: string, now: number): Map<string, number> {
    const tried = this.#tried.get(address) ?? new Map<string, number>();
    for (const [code, at] of tried) if (at <= now - this.#rules.windowMs) tried.delete(code);
    this.#tried.delete(address);
    this.#tried.set(address, tried);
    for (const oldest of this.#tried.keys()) {
      if (this.#tried.size <= this.#rules.addresses) break;
      this.#tried.delete(oldest);
    }
    return tried;
  }
}
