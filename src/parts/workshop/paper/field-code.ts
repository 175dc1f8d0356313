/**
 * The code printed beside each field: `K7M4QX-3-5B-R` is the workshop's code, table 3, sheet 5, field
 * B and a check character. Without the letter it stands for the whole sheet. Whoever types may leave
 * out the workshop's code and every hyphen.
 */
export interface CodeTarget {
  /** As people count tables, from 1. */
  table: number;
  /** Number of the sheet in the template. */
  sheet: number;
  /** Place of the field among those one writes in, from 0; null: the whole sheet. */
  field: number | null;
}

/** Holds every character of join codes (join-code.ts). 31, a prime: see `checkOf`. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** As many fields as a sheet may have; I, L and O are left out here too. */
const letters = 'ABCDEFGHJKMNPQRSTUVW';

export function fieldCode(workshop: string, target: CodeTarget): string {
  return [workshop, shortCode(target), checkOf(workshop, target)].join('-');
}

/** «3-5B»: what is left when workshop and check are known. */
export function shortCode({ table, sheet, field }: CodeTarget): string {
  return `${table}-${sheet}${letterOf(field)}`;
}

export function letterOf(field: number | null): string {
  return field === null ? '' : (letters[field] ?? '');
}

export function fieldOfLetter(letter: string): number | null {
  return letter === '' ? null : letters.indexOf(letter);
}

/**
 * Weighted sum modulo 31. Each place has its own weight and values below 31, so that every single
 * wrong character, and every swap of two neighbours, gives another check. The workshop's code is
 * part of it: a sheet from another workshop does not fit here even when its code is left out.
 */
export function checkOf(workshop: string, { table, sheet, field }: CodeTarget): string {
  const places = [
    ...[...workshop].map(numberOf),
    ...[...String(table).padStart(4, '0')].map(Number),
    ...[...String(sheet).padStart(2, '0')].map(Number),
    field === null ? 0 : field + 1,
  ];
  const sum = places.reduce((total, value, at) => total + value * ((at % 30) + 1), 0);
  return codeAlphabet[sum % codeAlphabet.length] ?? '';
}

/** Codes made by other installations may hold other characters; they too must count for something. */
function numberOf(character: string): number {
  const known = codeAlphabet.indexOf(character);
  return known === -1 ? character.charCodeAt(0) % codeAlphabet.length : known;
}
