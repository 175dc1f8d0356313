/**
 * Damerau–Levenshtein (optimal string alignment) for misspelt words: how many letters are wrong,
 * missing, too many or swapped. Letters that Norwegians confuse or cannot type (o/ø, a/å, æ/e,
 * doubled consonants) count half. More than `most` gives Infinity, early.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most * 2) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const value = cell(a, b, row, column, current, last, beforeLast);
      current.push(value);
      if (value < least) least = value;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = current;
  }
  const distance = last[b.length] ?? Number.POSITIVE_INFINITY;
  return distance <= most ? distance : Number.POSITIVE_INFINITY;
}

function cell(
  a: string,
  b: string,
  row: number,
  column: number,
  current: number[],
  last: number[],
  beforeLast: number[],
): number {
  const [x, y] = [a[row - 1] ?? '', b[column - 1] ?? ''];
  const [beforeX, beforeY] = [a[row - 2] ?? '', b[column - 2] ?? ''];
  let value = (last[column - 1] ?? 0) + replaceCost(x, y);
  value = Math.min(value, (last[column] ?? 0) + (x === beforeX ? 0.5 : 1));
  value = Math.min(value, (current[column - 1] ?? 0) + (y === beforeY ? 0.5 : 1));
  if (row > 1 && column > 1 && x === beforeY && y === beforeX)
    value = Math.min(value, (beforeLast[column - 2] ?? 0) + 1);
  return value;
}

const confused = new Set([
  'oø',
  'aå',
  'eæ',
  'aæ',
  'øo',
  'åa',
  'æe',
  'æa',
  'oå',
  'åo',
  'øö',
  'ck',
  'kc',
  'sz',
  'zs',
  'vw',
  'wv',
  'iy',
  'yi',
  'ei',
  'ie',
]);

function replaceCost(x: string, y: string): number {
  if (x === y) return 0;
  return confused.has(x + y) ? 0.5 : 1;
}

/** How much may be wrong in a word of this length and still be it. */
export function toleranceFor(word: string): number {
  if (word.length < 4) return 0.5;
  if (word.length < 6) return 1;
  return word.length < 10 ? 2 : 3;
}

const alphabet = [...'abcdefghijklmnopqrstuvwxyzæøå'];

/** Every word with one letter more, less, swapped or another: few enough to look up for short words. */
export function oneEditAway(word: string): string[] {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of alphabet) {
      found.add(before + letter + after);
      if (after) found.add(before + letter + after.slice(1));
    }
    if (after) found.add(before + after.slice(1));
    if (after.length > 1) found.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  found.delete(word);
  return [...found];
}
