import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, toCsv } from './csv.ts';

/** Reads RFC 4180 with semicolons, as a spreadsheet does. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; !(text[at] === '"' && text[at + 1] !== '"'); at += 1) {
        if (text[at] === '"') at += 1;
        cell += text[at];
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== ';' && !text.startsWith('\r\n', at)) {
        cell += text[at];
        at += 1;
      }
    }
    rows.at(-1)?.push(cell);
    if (text.startsWith('\r\n', at)) {
      at += 2;
      if (at < text.length) rows.push([]);
    } else at += 1;
  }
  return rows;
}

const dangerous = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '＝',
  '＋',
  '－',
  '＠',
  '﹦',
  '﹢',
  '﹣',
  '﹫',
];
const anyCell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom(...dangerous, ' =', '\u00a0+', '\u200b@', '\ufeff-', '"=', ';='),
      fc.string(),
    )
    .map(([start, rest]) => start + rest),
);

describe('the CSV download', () => {
  it('comes back cell by cell, with an apostrophe only before what could run as a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyCell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          const read = readCsv(toCsv(rows));
          expect(read.length).toBe(rows.length);
          for (const [row, cells] of rows.entries()) {
            expect(read[row]?.length).toBe(cells.length);
            for (const [at, cell] of cells.entries()) {
              const back = read[row]?.[at] ?? '';
              expect([cell, `'${cell}`]).toContain(back);
              expect(dangerous).not.toContain(
                back
                  .trimStart()
                  .replace(/^[\u200b\ufeff]+/, '')
                  .charAt(0),
              );
            }
          }
        },
      ),
    );
  });

  it.each(dangerous)('neutralises a cell that begins with %j', (sign) => {
    expect(csvCell(`${sign}HYPERLINK("http://x")`)).toMatch(/^"'/);
  });

  it('leaves ordinary text alone, begins with a BOM and ends rows with CRLF', () => {
    expect(toCsv([['Æ', 'a;b', 'sa «ja»', 'to\nlinjer', 'e-post', '1=1']])).toBe(
      '\ufeffÆ;"a;b";sa «ja»;"to\nlinjer";e-post;1=1\r\n',
    );
  });
});
