import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxWordLength, tokenise, wordPattern } from './tokens.ts';

const words = (text: string): string[] => tokenise(text).map((token) => token.word);

describe('tokenise', () => {
  test.each([
    ['Kan vi snakke med leverandører?', ['kan', 'vi', 'snakke', 'med', 'leverandører']],
    ['NAV-kontoret og e-post', ['nav', 'kontoret', 'og', 'e', 'post']],
    ["kommunen's Kafé X", ['kommunen', 'kafe', 'x']],
    ['over 1 300 000 kroner', ['over', '1300000', 'kroner']],
    ['over 1\u00a0300\u00a0000 kroner', ['over', '1300000', 'kroner']],
    ['12 34 og 1234', ['12', '34', 'og', '1234']],
    ['lyk-z & døtre', ['lyk', 'z', 'døtre']],
    ['«Jobb1», BUAs', ['jobb1', 'buas']],
    ['', []],
    ['– … !', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('a word with hyphens is also one word, and three parts too', () => {
    expect(tokenise('send e-post')[1]?.joined).toBe('epost');
    expect(tokenise('co-creation-verksted')[0]?.joined).toBe('cocreationverksted');
    expect(tokenise('helse - og')[0]?.joined).toBeUndefined();
  });

  test('places are those of the text itself', () => {
    const text = 'Før møtet: Kafé X';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Før',
      'møtet',
      'Kafé',
      'X',
    ]);
  });

  test('any text gives bounded, well-formed words in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let last = 0;
        for (const { word, start, end } of tokenise(text)) {
          expect(word.length).toBeGreaterThan(0);
          expect(word.length).toBeLessThanOrEqual(maxWordLength);
          expect(word.isWellFormed()).toBe(true);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  test('the quick way finds the same words as the pattern alone', () => {
    const unit = fc.oneof(
      fc.constantFrom(..."aeå1 2.'’-–«é\n\u0301\u00a0🙂ABC"),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const found = tokenise(text).map(({ start, end }) => text.slice(start, end));
        const all = [...text.matchAll(wordPattern)].map((match) => match[0]);
        // The pattern also finds what normalising leaves nothing of.
        expect(all.filter((word) => tokenise(word).length > 0)).toEqual(found);
      }),
    );
  });

  test('the hardest texts take time in proportion to their length', () => {
    for (const piece of ['1 000 ', "a'", 'a-', '100.', 'å\u0301', '12 3456 ']) {
      const start = performance.now();
      tokenise(piece.repeat(100_000));
      expect(performance.now() - start).toBeLessThan(4000);
    }
  });
});
