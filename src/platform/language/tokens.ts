import { normalise } from './letters.ts';

/** Longer «words» are cut: they are no words, and lexemes have a limit in PostgreSQL. */
export const maxWordLength = 48;

export interface Token {
  /** Normalised: lower case, no accents, no apostrophe. */
  word: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
  /** The whole of «e-post» as one word, on its first part. */
  joined?: string;
}

// A number with spaces or dots between thousands is one word; so is a word with apostrophes inside.
const pattern =
  /\d{1,3}(?:[ .\u00a0\u202f]\d{3})+(?!\d)|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;
const hyphens = new Set(['-', '\u2010', '\u2011']);

/** The words of a text in order. Linear in its length, whatever the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let chainFrom = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = wordOf(match[0]);
    if (!word) continue;
    const before = tokens.at(-1);
    const first = tokens[chainFrom];
    if (before && first && start === before.end + 1 && hyphens.has(text[before.end] ?? '')) {
      first.joined = ((first.joined ?? first.word) + word).slice(0, maxWordLength);
    } else {
      chainFrom = tokens.length;
    }
    tokens.push({ word, start, end });
  }
  return tokens;
}

function wordOf(raw: string): string {
  // Nearly every word; the rest is for what else people write.
  if (/^[A-Za-zÆØÅæøå]{1,48}$/.test(raw)) return raw.toLowerCase();
  const digits = /^\d/.test(raw) ? raw.replace(/[ .\u00a0\u202f]/g, '') : raw;
  // «kommune's» is «kommune»; «d'Arc» is «darc».
  const plain = digits.replace(/['’]s$/i, '').replace(/['’]/g, '');
  // Bounded before and after: some letters grow when they are lower-cased or taken apart.
  const word = normalise(plain.slice(0, maxWordLength))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, maxWordLength);
  return word.isWellFormed() ? word : word.toWellFormed().replaceAll('\ufffd', '');
}
