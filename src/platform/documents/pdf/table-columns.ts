import { lettersOf } from './inline-data.ts';
import type { DataInline } from './template-data.ts';

/** Letters of table text that fit beside each other on a sheet: wide tables are set smaller and reach into the margin. */
const lineLength = (columns: number): number =>
  columns >= 6 ? 114 : columns === 5 ? 94 : columns === 4 ? 80 : 76;
const padding = 2;
/** A longer word may be hyphenated rather than crowd the other columns. */
const longWord = 24;

/**
 * How the width is shared between a table's columns, in letters: each first gets room for its
 * longest word; what is left is shared alike, and what a modest column does not need goes to the
 * others. Words are hyphenated only in a table too tight for its longest words.
 */
export function shareColumns(
  rows: DataInline[][][],
  count: number,
): { columns: number[]; hyphenate: boolean } {
  const measured = Array.from({ length: count }, (_, column) =>
    measure(rows.map((row) => lettersOf(row[column] ?? []))),
  );
  const columns = measured.map((column) => column.least);
  const least = columns.reduce((all, one) => all + one, 0);
  let spare = Math.max(0, lineLength(count) - least);
  const byNeed = [...measured.entries()].sort(
    ([, a], [, b]) => a.wish - a.least - (b.wish - b.least),
  );
  for (const [at, [column, { least, wish }]] of byNeed.entries()) {
    const given = Math.min(wish - least, spare / (count - at));
    columns[column] = least + given;
    spare -= given;
  }
  const tight =
    least > lineLength(count) || measured.some((column) => column.longestWord > longWord);
  return { columns, hyphenate: tight };
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
