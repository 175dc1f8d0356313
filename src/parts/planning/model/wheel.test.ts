import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyStarts, theYear } from '../test-year.ts';
import { calendarOf } from './calendar.ts';
import {
  monthShares,
  piecesOf,
  pointAt,
  ringPath,
  shareOfDay,
  shareOfSpan,
  spread,
  wordPath,
} from './wheel.ts';

describe('the picture of the year', () => {
  it('begins at the top and goes with the clock', () => {
    expect(pointAt(0, 10)).toEqual({ x: 0, y: -10 });
    expect(pointAt(0.25, 10)).toEqual({ x: 10, y: 0 });
    expect(pointAt(0.5, 10)).toEqual({ x: 0, y: 10 });
    expect(shareOfDay('2026-01-01')).toBe(0);
    expect(shareOfDay('2028-02-29')).toBe(shareOfDay('2028-03-01'));
    expect(monthShares.at(-1)?.to).toBe(1);
  });

  it('is covered by the periods of any calendar, once', () => {
    fc.assert(
      fc.property(anyStarts, (own) => {
        const made = calendarOf(theYear, own);
        if ('faults' in made) return;
        const pieces = piecesOf(made.ok).toSorted((a, b) => a.from - b.from);
        let at = 0;
        for (const { from, to } of pieces) {
          expect(from).toBeCloseTo(at, 10);
          at = to;
        }
        expect(at).toBeCloseTo(1, 10);
        expect(pieces.filter(({ first }) => first).length).toBe(theYear.periods.length);
        for (const span of made.ok) {
          const share = shareOfSpan(span);
          expect(ringPath(share, { inner: 1, outer: 2 })).not.toMatch(/NaN|Infinity/);
          expect(wordPath(share, 2)).not.toMatch(/NaN|Infinity/);
        }
      }),
    );
  });

  it('has a place for any day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(shareOfDay(day)).toBeGreaterThanOrEqual(0);
        expect(shareOfDay(day)).toBeLessThan(1);
      }),
    );
  });

  it('keeps labels apart and in order, and within the picture', () => {
    const heights = fc.array(fc.integer({ min: 0, max: 460 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(heights, (wanted) => {
        const found = spread(
          wanted.toSorted((a, b) => a - b),
          24,
          460,
        );
        expect(found.length).toBe(wanted.length);
        for (const [at, height] of found.entries()) {
          expect(height).toBeLessThanOrEqual(460);
          if (at > 0) expect(height - (found[at - 1] ?? 0)).toBeGreaterThanOrEqual(24);
        }
      }),
    );
  });
});
