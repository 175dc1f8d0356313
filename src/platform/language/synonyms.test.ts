import { describe, expect, test } from 'vitest';
import { keyOf } from './analyse.ts';
import { synonymsOf } from './synonyms.ts';
import { otherSpellings } from './variants.ts';

describe('synonymsOf', () => {
  test.each([
    ['anbud', 'anskaffelse'],
    ['velferdsobligasjon', 'effektkontrakt'],
    ['rådmannen', 'kommunedirektør'],
    ['innkjøp', 'anskaffing'],
    ['tilskot', 'støtte'],
  ])('who asks for %s may want %s', (asked, other) => {
    expect(synonymsOf(keyOf(asked)).map((one) => one.key)).toContain(keyOf(other));
  });

  test('is worth less than the word itself, and never the word itself', () => {
    for (const { key, weight } of synonymsOf(keyOf('anbud'))) {
      expect(weight).toBeLessThan(1);
      expect(key).not.toBe(keyOf('anbud'));
    }
  });

  test('some go one way only', () => {
    expect(synonymsOf(keyOf('søke')).map((one) => one.key)).toContain(keyOf('tilskudd'));
    expect(synonymsOf(keyOf('tilskudd')).map((one) => one.key)).not.toContain(keyOf('søke'));
  });
});

describe('otherSpellings', () => {
  test.each([
    ['kvit', 'hvit'],
    ['mjuk', 'myk'],
    ['draum', 'drøm'],
    ['stein', 'sten'],
    ['menneskeleg', 'menneskelig'],
    ['einsemd', 'einsomhet'],
  ])('%s may be %s', (word, other) => {
    expect(otherSpellings(word)).toContain(other);
  });
});
