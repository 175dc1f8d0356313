import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './markdown.ts';
import type { Block } from './model.ts';
import { fileText } from './sectioned.ts';
import { documentMarkdown, toMarkdown } from './to-markdown.ts';

const words = { amount: (name: string) => `beløpet ${name}`, resolve: (href: string) => href };
const parse = (text: string) =>
  fromMarkdown(text, {
    extensions: [gfmTable(), directive()],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown()],
  });
function nodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodes) : [])];
}
/** Without white space, and the dots that stand for line ends in a cell. */
const lettersOf = (node: Nodes): string =>
  nodes(node)
    .map((one) => ('value' in one ? one.value : one.type === 'break' ? ' ' : ''))
    .join('')
    .replace(/[\s·]+/g, '');
const squeezed = (text: string): string => fileText(text).replace(/[\s·]+/g, '');

const signs = '#*_-+=>`~[]()!|\\:&;<@. \t\n1a'.split('');
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 }),
  fc.constantFrom(
    '1. ja',
    '- nei',
    ':regel[x]',
    ':::fakta',
    '&amp;',
    '![x](y)',
    '<b>',
    'a\n===',
    '# x #',
    '\\',
  ),
);

describe('Markdown from the document model', () => {
  it('never lets words become markup, wherever they stand', () => {
    fc.assert(
      fc.property(nasty, nasty, (one, two) => {
        const text = (value: string) => ({ kind: 'text' as const, text: value });
        const blocks: Block[] = [
          { kind: 'heading', level: 2, id: 'x', children: [text(`A ${one}`)] },
          { kind: 'paragraph', children: [text(one)] },
          {
            kind: 'list',
            ordered: false,
            items: [
              {
                blocks: [
                  {
                    kind: 'paragraph',
                    children: [text(`${two} `), { kind: 'meta', children: [text(one)] }],
                  },
                ],
              },
            ],
          },
          { kind: 'table', head: [[text('H')], [text(one)]], rows: [[[text(two)], [text('c')]]] },
          { kind: 'quote', blocks: [{ kind: 'paragraph', children: [text(`Q ${one}`)] }] },
        ];
        const tree = parse(toMarkdown(blocks, words));
        const kinds = new Set(nodes(tree).map(({ type }) => type));
        for (const kind of [
          'root',
          'heading',
          'paragraph',
          'text',
          'list',
          'listItem',
          'table',
          'tableRow',
          'tableCell',
          'blockquote',
          'break',
        ])
          kinds.delete(kind as Nodes['type']);
        expect([...kinds]).toEqual([]);
        expect(nodes(tree).filter(({ type }) => type === 'heading').length).toBe(1);
        expect(nodes(tree).filter(({ type }) => type === 'listItem').length).toBe(1);
        const all = `A${one}${one}${two}${one}H${one}${two}cQ${one}`;
        expect(lettersOf(tree)).toBe(squeezed(all));
      }),
    );
  });

  it('keeps what the model can say: emphasis, links, lists in lists, check-lists, boxes and tables', () => {
    const text = toMarkdown(
      parseMarkdown(
        '## En\n\nSe **dette** og [loven](https://lovdata.no/lov), grensen er :regel[national].\n\n- a\n  - b\n\n:::sjekkliste{title="Før"}\n- [ ] Ring\n- [x] Spør\n:::\n\n| A | B |\n|---|---|\n| c | d |',
      ),
      words,
    );
    expect(text).toBe(
      [
        '## En',
        'Se **dette** og [loven](<https://lovdata.no/lov>), grensen er beløpet national.',
        '- a\n\n  - b',
        '> **Før**\n>\n> - [ ] Ring\n> - [x] Spør',
        '| A | B |\n| --- | --- |\n| c | d |',
      ].join('\n\n'),
    );
  });

  it('writes a whole document with its front, sections and stamp', () => {
    const text = documentMarkdown(
      {
        lang: 'nb',
        title: 'Resultat #1',
        lead: 'Slik gikk det.',
        author: 'Veier',
        date: new Date(0),
        factHead: { label: 'Hva', value: 'Svar' },
        facts: [{ label: 'Bord', value: '2' }],
        intro: [],
        sections: [
          {
            id: 'ark-6',
            kicker: 'Ark 6',
            mark: 'path',
            title: 'Tenkt',
            lead: 'Hvordan?',
            stamp: 'Tankeeksperiment',
            blocks: [],
          },
        ],
        colophon: ['Laget av Veier.'],
      },
      words,
    );
    expect(text).toContain('# Resultat \\#1\n\nSlik gikk det.\n\n| Hva | Svar |');
    expect(text).toContain(
      '## Ark 6: Tenkt\n\n**Tankeeksperiment**\n\n_Hvordan?_\n\n---\n\nLaget av Veier.',
    );
  });
});
