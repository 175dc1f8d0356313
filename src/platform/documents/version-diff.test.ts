import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts } from './version-diff.ts';

describe('the difference between two versions', () => {
  it('marks words that came and words that went', () => {
    const pieces = diffTexts('Dere kan ringe kommunen.', 'Dere kan besøke kommunen.');
    expect(pieces.filter((piece) => piece.kind === 'removed').map((piece) => piece.text)).toEqual([
      'ringe',
    ]);
    expect(pieces.filter((piece) => piece.kind === 'added').map((piece) => piece.text)).toEqual([
      'besøke',
    ]);
  });

  it('holds every word of both versions when nothing is cut', () => {
    const words = fc
      .array(fc.constantFrom('kommune', 'avtale', 'pilot', 'og', '\n\n'), { maxLength: 30 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = diffTexts(before, after, 10_000);
        const without = (gone: 'added' | 'removed') =>
          pieces
            .filter((piece) => piece.kind !== gone)
            .map((piece) => piece.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  it('cuts long unchanged stretches', () => {
    const long = 'uendret tekst '.repeat(200);
    const shown = diffTexts(`${long} gammel ${long}`, `${long} ny ${long}`);
    expect(shown.map((piece) => piece.text).join('').length).toBeLessThan(600);
  });
});
