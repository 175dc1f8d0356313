import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, oneEditAway, toleranceFor } from './distance.ts';

describe('editDistance', () => {
  test.each([
    ['anskaffelse', 'anskaffelse', 0],
    ['anskafelse', 'anskaffelse', 0.5],
    ['entrepenør', 'entreprenør', 1],
    ['edlre', 'eldre', 1],
    ['samarbied', 'samarbeid', 1],
    ['toyen', 'tøyen', 0.5],
    ['maling', 'måling', 0.5],
    ['kommmune', 'kommune', 0.5],
    ['velferdsobligason', 'velferdsobligasjon', 1],
  ])('%s to %s is %d', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  test('gives up beyond what is tolerated', () => {
    expect(editDistance('hund', 'katt', 2)).toBe(Number.POSITIVE_INFINITY);
    expect(editDistance('a', 'abcdefghij', 2)).toBe(Number.POSITIVE_INFINITY);
  });

  test('is nothing to itself, and as far there as back', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abceøåks'), maxLength: 12 });
    fc.assert(fc.property(word, (a) => editDistance(a, a, 3) === 0));
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, 4) === editDistance(b, a, 4)));
  });

  test('one edit away is what the distance says', () => {
    for (const other of oneEditAway('demns'))
      expect(editDistance('demns', other, 1)).toBeLessThanOrEqual(1);
    for (const other of ['demens', 'demn', 'edmns', 'dekns'])
      expect(oneEditAway('demns')).toContain(other);
  });

  test('short words must be nearly right', () => {
    expect(toleranceFor('bua')).toBeLessThan(1);
    expect(toleranceFor('anskaffelser')).toBe(3);
  });
});
