import { afterAll, expect, test } from 'vitest';
import { closePdf, makePdf } from './make-pdf.ts';
import { readPdf } from './read-pdf.ts';
import { aBook, aSection, someWords } from './test-support.ts';

afterAll(closePdf);

test('a drawing is a figure with its words, and a mark stands beside the word that says the same', async () => {
  const pdf = await makePdf(
    aBook({
      sections: [
        aSection({
          blocks: [
            {
              kind: 'list',
              ordered: false,
              items: [
                {
                  blocks: [
                    {
                      kind: 'paragraph',
                      children: [
                        { kind: 'text', text: 'Færre innleggelser' },
                        { kind: 'break' },
                        {
                          kind: 'meta',
                          mark: 'circle',
                          children: [{ kind: 'text', text: 'Kommune' }],
                        },
                      ],
                    },
                  ],
                },
              ],
            },
            {
              kind: 'drawing',
              description: 'Tegning med to streker',
              drawing: {
                strokes: [
                  { points: [100, 100, 9_000, 9_000, 200, 4_000], width: 60, ink: 1 },
                  { points: [5_000, 5_000], width: 200, ink: 7 },
                  { points: [], width: 1, ink: 0 },
                ],
              },
            },
          ],
        }),
      ],
    }),
    someWords,
  );
  const read = readPdf(pdf);
  expect(read.tags).toContain('Figure');
  expect(read.raw).toMatch(/\/Alt/);
  expect(read.text.replace(/\s+/g, '')).toContain('Kommune');
});
