import { afterAll, expect, test } from 'vitest';
import { parseMarkdown } from '../markdown.ts';
import { bookData } from './book-data.ts';
import { closePdf, makePdf, template } from './make-pdf.ts';
import { createPdfPool } from './pool.ts';
import { readPdf } from './read-pdf.ts';
import { aBook, aSection, someWords, squeezed } from './test-support.ts';

const everything = parseMarkdown(
  `
Se [driftsavtale](kokebok:driftsavtale), [samskaping](kokebok:samskaping), [loven](https://lovdata.no/lov) og [under](#slik).
Grensen er :regel[national].

### Slik

1. Først
2. Så

- **Ett** punkt

> Et sitat

| Form | Varighet |
|---|---|
| Pilot | Et halvt år |

:::sjekkliste{title="Før du ringer"}
- [ ] Finn behovet
- [x] Spør brukerne
:::

:::forbehold{title="Usikkert"}
#### ikke en overskrift
:::
`.replace('#### ikke en overskrift', 'Vi vet ikke.'),
);

const aStep = {
  title: 'Ta imot',
  who: 'Fagansvarlig',
  blocks: parseMarkdown('Svar innen få dager.'),
  pitfalls: parseMarkdown('Ingen eier saken.'),
  whoLabel: 'Hvem',
  pitfallsLabel: 'Fallgruver',
};

const fullBook = aBook({
  author: 'Veier til samarbeid',
  sections: [
    aSection({
      group: 'Samarbeidsformer',
      blocks: everything,
      facts: [{ label: 'Fagfelt', value: 'eldreomsorg' }],
      steps: [aStep, aStep],
      notes: ['Gjelder fra 2017.'],
    }),
    aSection({
      id: 'kokebok:driftsavtale',
      group: 'Samarbeidsformer',
      title: 'Driftsavtale',
      shape: 'leaf',
      kicker: 'Eksempel',
    }),
  ],
});

afterAll(closePdf);

test('says of itself that it is PDF/UA-1, tagged, in Norwegian and with a title that readers show', async () => {
  const pdf = readPdf(await makePdf(fullBook, someWords));
  expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(pdf.xmp).toMatch(/<dc:title>.*Mitt hefte/);
  expect(pdf.xmp).toMatch(/<dc:creator>.*Veier til samarbeid/);
  expect(pdf.xmp).toContain('<pdf:Keywords>Samarbeidsformer</pdf:Keywords>');
  expect(pdf.raw).toContain('/Lang (nb-NO)');
  expect(pdf.raw).toContain('/Marked true');
  expect(pdf.raw).toContain('/DisplayDocTitle true');
  expect(readPdf(await makePdf(aBook({ lang: 'nn' }), someWords)).raw).toContain('/Lang (nn-NO)');
});

test('tags headings, lists, tables with header cells, quotes, contents and links', async () => {
  const { tags, raw } = readPdf(await makePdf(fullBook, someWords));
  for (const tag of [
    'H1',
    'H2',
    'H3',
    'P',
    'L',
    'LI',
    'Lbl',
    'LBody',
    'Table',
    'TH',
    'TD',
    'BlockQuote',
    'TOC',
    'TOCI',
    'Link',
  ]) {
    expect(tags, tag).toContain(tag);
  }
  expect(raw).toContain('/Scope /Column');
});

test('skips no heading level, whatever the text does', async () => {
  const text = '### Tre\n\n## To\n\n### Tre igjen\n\n:::fakta{title="Boks"}\n### I boks\n:::';
  const steps = [{ ...aStep, blocks: parseMarkdown('### I steg') }];
  for (const group of [undefined, 'Kapittel']) {
    const section = aSection({ blocks: parseMarkdown(text), steps, ...(group ? { group } : {}) });
    const book = aBook({ intro: parseMarkdown('### Innledning'), sections: [section] });
    const data = bookData(book, someWords).sections[0];
    const top = group ? 2 : 1;
    expect(JSON.stringify(data).match(/"level":\d/g)).toEqual(
      [top, top + 1, top + 1, top + 2, top + 3, top + 2].map((level) => `"level":${level}`),
    );
    expect(readPdf(await makePdf(book, someWords)).tags).toContain('H1');
  }
});

test('draws nothing outside a tag or an artifact', async () => {
  const { drawings } = readPdf(await makePdf(fullBook, someWords));
  for (const drawing of drawings) {
    let depth = 0;
    expect(drawing.length).toBeGreaterThan(10);
    for (const { operator } of drawing) {
      if (/^B(DC|MC)$/.test(operator)) depth += 1;
      else if (operator === 'EMC') depth -= 1;
      else if (/^([fSsB]\*?|T[jJ]|Do)$/.test(operator)) expect(depth, operator).toBeGreaterThan(0);
    }
  }
});

test('says everything in words that can be copied and searched', async () => {
  const text = squeezed(readPdf(await makePdf(fullBook, someWords)).text);
  for (const words of [
    'Mitt hefte',
    '24.\u00a0november 2026',
    'Innhold',
    'Side 2 av 5',
    'beløpet national',
    'Finn behovet',
    'Forbehold',
    'Usikkert',
    'Fallgruver',
    'Kilder',
    'Gjelder fra 2017.',
    'Et halvt år',
    'eldreomsorg',
    'veier.example.no/kokebok/pilotavtale',
  ]) {
    expect(text, words).toContain(squeezed(words));
  }
  const nynorsk = readPdf(await makePdf({ ...fullBook, lang: 'nn' }, someWords)).text;
  for (const words of ['Innhald', 'Kjelder', 'Atterhald']) expect(nynorsk).toContain(words);
});

test('leads to the page in the book when it is there, with its number, and otherwise to the web', async () => {
  const { raw, text } = readPdf(await makePdf(fullBook, someWords));
  expect(raw).toContain('/Dest (s1)');
  expect(raw).toContain('/Dest (s0h0)');
  expect(squeezed(text)).toContain('driftsavtale(side5)');
  expect(raw).toContain('/URI (https://veier.example.no/kokebok/samskaping)');
  expect(raw).toContain('/URI (https://lovdata.no/lov)');
  expect(raw).not.toContain('kokebok:driftsavtale');
});

test('breaks no word with a hyphen where a link ends, which Typst cannot tag (typst#8608)', async () => {
  const link = (href: string, text: string) => ({
    kind: 'link' as const,
    href,
    children: [{ kind: 'text' as const, text }],
  });
  const text = (words: string) => ({ kind: 'text' as const, text: words });
  const glued = [text('s'), link('https://lovdata.no', 'amarbeids'), text('avtalen')];
  // Each paragraph is a letter longer than the one before, so that every place becomes a line's end.
  const blocks = Array.from({ length: 90 }, (_, at) => ({
    kind: 'paragraph' as const,
    children: [
      text('i'.repeat(at)),
      text(' '),
      ...glued,
      { kind: 'strong' as const, children: glued },
      text('en'),
    ],
  }));
  const data = JSON.stringify(bookData(aBook({ sections: [aSection({ blocks })] }), someWords));
  const pool = createPdfPool({ maxWaiting: 1, timeLimit: 20_000, idle: 1000 });
  expect((await pool.compile(template, data)).length).toBeGreaterThan(0);
  await pool.close();
});

test('opens no address that is not on the web', async () => {
  const blocks = [
    {
      kind: 'paragraph' as const,
      children: [
        { kind: 'link' as const, href: 'x', children: [{ kind: 'text' as const, text: 'her' }] },
      ],
    },
  ];
  for (const bad of [
    'javascript:alert(1)',
    'file:///etc/passwd',
    '',
    `https://x.no/${'a'.repeat(3000)}`,
  ]) {
    const pdf = readPdf(
      await makePdf(
        aBook({ sections: [aSection({ blocks, sources: [{ text: 'Kilde', url: 'y' }] })] }),
        { ...someWords, resolve: () => bad },
      ),
    );
    expect(pdf.raw).not.toContain('/URI');
  }
});

test('makes the same bytes of the same book, in a new thread too', async () => {
  const first = await makePdf(fullBook, someWords);
  await closePdf();
  const second = await makePdf(fullBook, someWords);
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  expect(readPdf(first).raw).not.toMatch(/\/BaseFont \/\w+\+(?!Inter)/);
});

test('makes A4 by default and A3 when asked', async () => {
  const size = async (paper: 'a4' | 'a3') =>
    readPdf(await makePdf(aBook({ paper }), someWords)).pages[1];
  expect(await size('a4')).toMatch(/MediaBox \[0 0 595\.2\d* 841\.8/);
  expect(await size('a3')).toMatch(/MediaBox \[0 0 841\.8\d* 1190\.5/);
});

test('refuses an invalid date and two sections with one id', async () => {
  await expect(makePdf(aBook({ date: new Date(Number.NaN) }), someWords)).rejects.toThrow(
    RangeError,
  );
  await expect(makePdf(aBook({ sections: [aSection(), aSection()] }), someWords)).rejects.toThrow(
    'Two sections',
  );
});
