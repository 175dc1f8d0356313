import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringifyInTurns } from './stringify-in-turns.ts';

describe('a snapshot made in turns', () => {
  it('[S4] is the same text as one made at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(await stringifyInTurns(value, { turnMs: 0 })).toBe(JSON.stringify(value));
      }),
    );
    const odd = { a: undefined, b: { c: undefined, d: new Date(0), e: () => 1 }, f: new Date(0) };
    expect(await stringifyInTurns(odd)).toBe(JSON.stringify(odd));
  });

  it('[S4] lets others run between', async () => {
    let turns = 0;
    const large = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [n, { n }]));
    await stringifyInTurns(
      { large },
      {
        turnMs: 0,
        turn: () => {
          turns += 1;
        },
      },
    );
    expect(turns).toBeGreaterThan(40);
  });
});
