import { createMiddleware } from 'hono/factory';
import type { HttpEnv } from './env.ts';

interface Bucket {
  tokens: number;
  at: number;
}

/**
 * Token buckets per address. A whole municipality sits behind one, so a bucket is deep: it refills
 * at `perSecond` and holds two minutes of that. Answers from the page cache cost nothing. Only what
 * is asked for faster than many people together could is refused.
 */
export class RateLimiter {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly perSecond: number,
    private readonly now: () => number,
    private readonly maxAddresses = 50_000,
  ) {}

  get capacity(): number {
    return this.perSecond * 120;
  }

  /** Takes `cost` tokens. Returns the seconds to wait, 0 when the request may go on. */
  take(address: string, cost: number): number {
    const now = this.now();
    const bucket = this.buckets.get(address) ?? { tokens: this.capacity, at: now };
    bucket.tokens = Math.min(
      this.capacity,
      bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * this.perSecond,
    );
    bucket.at = now;
    this.buckets.delete(address);
    this.buckets.set(address, bucket);
    if (this.buckets.size > this.maxAddresses) {
      const oldest = this.buckets.keys().next().value;
      if (oldest !== undefined) this.buckets.delete(oldest);
    }
    if (bucket.tokens < cost) return Math.ceil((cost - bucket.tokens) / this.perSecond);
    bucket.tokens -= cost;
    return 0;
  }
}

/** Thrown when an address asks too fast; answered with 429 and Retry-After. */
export class TooManyRequests extends Error {
  constructor(readonly retryAfter: number) {
    super('too many requests');
  }
}

/** One request costs 1; a handler that makes a PDF asks for more through `costs`. */
export function limitRate(
  limiter: RateLimiter,
  addressOf: (c: { req: { header(name: string): string | undefined } }) => string,
  cost = 1,
) {
  return createMiddleware<HttpEnv>(async (c, next) => {
    const wait = limiter.take(addressOf(c), cost);
    if (wait > 0) throw new TooManyRequests(wait);
    await next();
  });
}
