import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { closePdf, makePdf } from './make-pdf.ts';
import { readPdf } from './read-pdf.ts';
import { drawableText, flowingText, shownAddress } from './safe-text.ts';
import { aBook, aSection, someWords, squeezed } from './test-support.ts';

afterAll(closePdf);

test('keeps Norwegian and typographic signs, and marks what the fonts cannot draw', () => {
  expect(drawableText('Æ ø å «§ 5-1» – 1\u00a0300\u00a0000')).toBe(
    'Æ ø å «§ 5-1» – 1\u00a0300\u00a0000',
  );
  expect(drawableText('hei 😀 漢字')).toBe('hei □ □□');
  expect(drawableText('a\u0000b\ud800c\u202ed\ue000')).toBe('abcd'.replace('c', '□c'));
  expect(drawableText('e\u0301\n\t x')).toBe('é x');
});

test('lets words too long for a line be broken, and addresses after their signs', () => {
  expect(
    flowingText('a'.repeat(100))
      .split('\u200b')
      .map((part) => part.length),
  ).toEqual([40, 40, 20]);
  expect(shownAddress('https://x.no/a/b?c=d')).toBe('x.no/\u200ba/\u200bb?\u200bc=\u200bd');
});

const syntax = fc.constantFrom(
  '#',
  '$',
  '*',
  '_',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '\\',
  '@',
  '<',
  '>',
  '`',
  '```',
  '//',
  '/*',
  '*/',
  '~',
  '=',
  '- ',
  '+ ',
  '/ ',
  '#panic("x")',
  '#include "/etc/passwd"',
  '#let x = 1',
  '<label>',
  '@ref',
  '$x^2$',
  '\u0000',
  '😀',
  'שלום',
  'æøå',
  ' ',
  '\n',
  'https://x.no',
);
const nasty = fc
  .array(fc.oneof(syntax, fc.string({ maxLength: 6 })), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''));

test('prints what was written and runs none of it, wherever it stands', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(nasty, async (text) => {
      const inline = [{ kind: 'text' as const, text: `x${text}x` }];
      const pdf = readPdf(
        await makePdf(
          aBook({
            title: text,
            subtitle: text,
            author: text,
            keywords: [text],
            colophon: [text],
            sections: [
              aSection({
                id: text,
                group: `g${text}`,
                kicker: text,
                title: text,
                lead: text,
                facts: [{ label: text, value: text }],
                notes: [text],
                blocks: [
                  { kind: 'heading', level: 2, id: text, children: inline },
                  {
                    kind: 'paragraph',
                    children: [
                      { kind: 'code', text },
                      { kind: 'link', href: `#${text}`, children: inline },
                      { kind: 'rule', name: text },
                    ],
                  },
                  { kind: 'table', head: [inline], rows: [[inline, inline]] },
                  {
                    kind: 'box',
                    box: 'fakta',
                    title: text,
                    blocks: [
                      { kind: 'list', ordered: false, items: [{ checked: true, blocks: [] }] },
                    ],
                  },
                ],
                sources: [{ text, url: text }],
                steps: [
                  {
                    title: text,
                    who: text,
                    blocks: [{ kind: 'paragraph', children: inline }],
                    pitfalls: [],
                    whoLabel: text,
                    pitfallsLabel: text,
                  },
                ],
              }),
            ],
          }),
          someWords,
        ),
      );
      expect(squeezed(pdf.text)).toContain(squeezed(drawableText(`x${text}x`)));
    }),
    { numRuns: 40 },
  );
});

test('makes a conforming PDF of any Unicode at all', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      async (title, lead) => {
        expect(
          (
            await makePdf(
              aBook({ title, sections: [aSection({ title: lead, lead: title })] }),
              someWords,
            )
          ).length,
        ).toBeGreaterThan(0);
      },
    ),
    { numRuns: 60 },
  );
});
