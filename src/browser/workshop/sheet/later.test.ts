import { describe, expect, it } from 'vitest';
import { later } from './later.ts';

describe('what is fetched after the first paint', () => {
  it('is fetched once, and again only when that failed', async () => {
    let tries = 0;
    const part = later(async () => {
      tries += 1;
      if (tries === 1) throw new Error('No net');
      return 'part';
    });
    part.fetch();
    part.fetch();
    await Promise.resolve();
    await Promise.resolve();
    expect(tries).toBe(1);
    part.fetch();
    await Promise.resolve();
    await Promise.resolve();
    part.fetch();
    expect(tries).toBe(2);
  });
});
