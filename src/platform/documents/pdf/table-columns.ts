import type { DataInline } from './template-data.ts';

/** Letters of table text that fit beside each other on a sheet: wide tables are set smaller and reach into the margin. */
const lineLength = (columns: number): number =>
  columns >= 6 ? 114 : columns === 5 ? 94 : columns === 4 ? 80 : 76;
const padding = 2;
/** A longer word may be hyphenated rather than crowd the other columns. */
const longWord = 24;

/**
 * How the width is shared between a table's columns, in letters: each first gets room for its
 * longest word, and what is left goes to those with more to say. Words are hyphenated only in a
 * table too tight for its longest words.
 */
export function shareColumns(
  rows: DataInline[][][],
  columns: number,
): { columns: number[]; hyphenate: boolean } {
  const measured = Array.from({ length: columns }, (_, column) =>
    measure(rows.map((row) => cellText(row[column] ?? []))),
  );
  const least = sum(measured.map((column) => column.least));
  const wishes = sum(measured.map((column) => column.wish - column.least));
  const spare = Math.max(0, Math.min(lineLength(columns) - least, wishes));
  return {
    columns: measured.map(
      (column) => column.least + (wishes > 0 ? (spare * (column.wish - column.least)) / wishes : 0),
    ),
    hyphenate:
      least > lineLength(columns) || measured.some((column) => column.longestWord > longWord),
  };
}

function measure(cells: string[]) {
  const longestWord = Math.max(
    2,
    ...cells.flatMap((cell) => cell.split(/[ \u200b-]/).map((word) => word.length)),
  );
  const longest = Math.max(longestWord, ...cells.map((cell) => Math.min(cell.length, 70)));
  return {
    longestWord,
    least: Math.min(longestWord, longWord) * 1.08 + padding,
    wish: longest * 1.08 + padding,
  };
}

const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);

function cellText(inlines: DataInline[]): string {
  return inlines
    .map((inline) =>
      'text' in inline ? inline.text : 'children' in inline ? cellText(inline.children) : ' ',
    )
    .join('');
}
