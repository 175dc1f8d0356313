import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDocx } from './docx.ts';
import { parseMarkdown } from './markdown.ts';
import type { RichText } from './model.ts';
import { fileText, type SectionedDocument } from './sectioned.ts';
import { partsOf, wordsOf, xmlFault } from './test-docx.ts';

const words = {
  amount: () => '100 kroner',
  resolve: (href: string) => (href.startsWith('#') ? undefined : `https://veier.test${href}`),
};
function aDocument(blocks: RichText, change: Partial<SectionedDocument> = {}): SectionedDocument {
  return {
    lang: 'nn',
    title: 'Resultat',
    lead: 'Slik gjekk det.',
    author: 'Veier til samarbeid',
    date: new Date(0),
    factHead: { label: 'Kva', value: 'Svar' },
    facts: [{ label: 'Bord', value: '2' }],
    intro: [],
    sections: [
      {
        id: 'a',
        kicker: 'Ark 6',
        mark: 'path',
        title: 'Tenkt',
        lead: 'Korleis?',
        stamp: 'Tankeeksperiment',
        blocks,
      },
    ],
    colophon: ['Laga av Veier.'],
    ...change,
  };
}

describe('a Word document', () => {
  it('has heading styles, its language, real lists, and tables with a head that is repeated', async () => {
    const file = await makeDocx(
      aDocument(
        parseMarkdown(
          '## Felt\n\n### Bord\n\n1. Først\n2. Så\n   - Inni\n\nMellom\n\n1. Ny\n\n| A | B |\n|---|---|\n| c | d |\n\nSe [siden](/verksted) og [under](#x).',
        ),
      ),
      words,
    );
    const parts = partsOf(file);
    const xml = parts.get('word/document.xml') ?? '';
    for (const style of ['Title', 'Subtitle', 'Heading1', 'Heading2', 'Heading3', 'Stamp', 'Lead'])
      expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(parts.get('word/styles.xml')).toContain('w:val="nn-NO"');
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(2);
    const lists = [...xml.matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/g)];
    expect(lists.map(([, level]) => level)).toEqual(['0', '0', '1', '0']);
    expect(lists[0]?.[2]).not.toBe(lists[3]?.[2]);
    expect(parts.get('word/_rels/document.xml.rels')).toContain('https://veier.test/verksted');
    expect(wordsOf(file)).toContain('Ark 6: Tenkt');
  });

  it('is well-formed whatever anybody wrote, and says just that', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('</w:t><w:x>', '&amp;<!--', ']]>', '\u0000\ud800\uffff'),
        ),
        async (text) => {
          const file = await makeDocx(
            aDocument(
              [
                { kind: 'paragraph', children: [{ kind: 'text', text: `A${text}Å` }] },
                { kind: 'drawing', drawing: { strokes: [] }, description: text },
              ],
              { title: text, lead: text },
            ),
            words,
          );
          for (const [name, part] of partsOf(file))
            if (/\.(?:xml|rels)$/.test(name))
              expect([name, xmlFault(part)]).toEqual([name, undefined]);
          expect(wordsOf(file)).toContain(`A${fileText(text)}Å`);
        },
      ),
      { numRuns: 40 },
    );
  });
});
