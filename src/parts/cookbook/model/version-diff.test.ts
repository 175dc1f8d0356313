import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageContent } from './page.ts';
import { diffVersions, readableText } from './version-diff.ts';

const content = (body: string): PageContent => ({
  facts: {
    kind: 'fakta',
    chapter: 'grunnlag',
    order: 1,
    audience: ['kommune'],
    sources: [{ title: 'Kilde' }],
    related: { pages: [], examples: [] },
    next: { href: '/situasjon' },
    steps: [],
  },
  texts: { title: 'Tittel', lead: 'Ingress', keywords: [], next: { label: 'Neste' }, steps: [] },
  body,
});

describe('the difference between two versions', () => {
  it('marks words that came and words that went', () => {
    const pieces = diffVersions(content('Dere kan ringe kommunen.'), content('Dere kan besøke kommunen.'));
    expect(pieces.filter((piece) => piece.kind === 'removed').map((piece) => piece.text)).toEqual(['ringe']);
    expect(pieces.filter((piece) => piece.kind === 'added').map((piece) => piece.text)).toEqual(['besøke']);
  });

  it('holds every word of both versions when nothing is cut', () => {
    const words = fc.array(fc.constantFrom('kommune', 'avtale', 'pilot', 'og', '\n\n'), { maxLength: 30 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = diffVersions(content(before), content(after), 10_000);
        const side = (gone: 'added' | 'removed') => pieces.filter((piece) => piece.kind !== gone).map((piece) => piece.text).join('');
        expect(side('added')).toBe(readableText(content(before)));
        expect(side('removed')).toBe(readableText(content(after)));
      }),
    );
  });

  it('cuts long unchanged stretches', () => {
    const long = 'uendret tekst '.repeat(200);
    const shown = diffVersions(content(`${long} gammel ${long}`), content(`${long} ny ${long}`));
    expect(shown.map((piece) => piece.text).join('').length).toBeLessThan(600);
  });
});
