import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf } from './analyse.ts';
import { bestExcerpt, type Marked, markMatches, type Wanted } from './highlight.ts';

const wanted = (...words: string[]): Wanted => new Map(words.map((word) => [keyOf(word), 1]));
const shown = (parts: Marked[]): string =>
  parts.map((part) => (part.match ? `[${part.text}]` : part.text)).join('');

describe('markMatches', () => {
  test('marks other forms, the other language and compounds', () => {
    expect(
      shown(
        markMatches(
          'Kommunane kjøper tenester etter anskaffelsesreglene.',
          wanted('kommune', 'tjeneste', 'regler'),
        ),
      ),
    ).toBe('[Kommunane] kjøper [tenester] etter [anskaffelsesreglene].');
  });

  test('marks nothing when nothing is asked', () => {
    expect(markMatches('Alt er stille.', new Map())).toEqual([
      { text: 'Alt er stille.', match: false },
    ]);
  });

  test('never loses or changes a letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.array(fc.string({ maxLength: 8 })),
        (text, words) => {
          const parts = markMatches(text, wanted(...words));
          expect(parts.map((part) => part.text).join('')).toBe(text);
        },
      ),
    );
  });
});

describe('bestExcerpt', () => {
  const text = `${'Dette handler om noe helt annet. '.repeat(20)}Her kan dere snakke med leverandører før konkurransen. ${'Og så litt til om været. '.repeat(20)}`;

  test('finds the passage that has the words, from the sentence on', () => {
    const excerpt = shown(bestExcerpt(text, wanted('snakke', 'leverandør'), { length: 120 }));
    expect(excerpt).toMatch(/^… Her kan dere \[snakke\] med \[leverandører\]/);
    expect(excerpt).toMatch(/ …$/);
  });

  test('prefers many different words to one word many times', () => {
    const many = `${'pilot pilot pilot pilot. '.repeat(3)}${'Mellom dem står det mye annet her. '.repeat(10)}En pilot om demens.`;
    expect(shown(bestExcerpt(many, wanted('pilot', 'demens'), { length: 60 }))).toContain(
      '[demens]',
    );
  });

  test('is the beginning when nothing matches, and all of a short text', () => {
    expect(shown(bestExcerpt(text, wanted('xyz'), { length: 60 }))).toMatch(/^Dette handler/);
    expect(shown(bestExcerpt('Kort tekst.', wanted('tekst')))).toBe('Kort [tekst].');
    expect(bestExcerpt('', wanted('tekst'))).toEqual([]);
  });

  test('stops reading at the first passage that has everything, and reads on when none has', () => {
    const filler = 'Noe helt annet som ingen har spurt etter. '.repeat(30);
    const early = `Her står pilot og demens sammen. ${filler}Pilot og demens igjen.`;
    const late = `Bare pilot her. ${filler}Men her står pilot og demens sammen.`;
    const asked = wanted('pilot', 'demens');
    expect(shown(bestExcerpt(early, asked, { enough: 1.9 }))).toMatch(
      /^Her står \[pilot\] og \[demens\]/,
    );
    expect(shown(bestExcerpt(late, asked, { enough: 1.9 }))).toContain('[pilot] og [demens]');
  });

  test('is bounded and never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (any) => {
        const length = bestExcerpt(any, wanted('a', 'b'), { length: 100 }).reduce(
          (sum, part) => sum + part.text.length,
          0,
        );
        expect(length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
