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

/** A number with spaces or dots between thousands is one word; so is a word with apostrophes inside. */
export const wordPattern =
  /\d{1,3}(?:[ .\u00a0\u202f]\d{3})+(?!\d)|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;
const here = new RegExp(wordPattern.source, 'uy');
const hyphens = new Set(['-', '\u2010', '\u2011']);

/**
 * The words of a text in order. Linear in its length, whatever the text. Of a part of it when asked;
 * the part should begin and end between words.
 */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let chainFrom = 0;
  for (let at = from; at < to; ) {
    const start = at;
    const plainEnd = endOfPlainWord(text, start);
    const end = plainEnd > 0 ? plainEnd : endOfWord(text, start);
    at = end > start ? end : start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
    if (end === start) continue;
    const raw = text.slice(start, end);
    const word = plainEnd > 0 ? raw.toLowerCase() : wordOf(raw);
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

/** What a letter is to the quick way: 1 a plain Norwegian letter, 2 certainly between words, 0 look closer. */
const plain = new Uint8Array(256);
for (let code = 0; code < 128; code += 1) plain[code] = 2;
for (const letter of 'abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ')
  plain[letter.charCodeAt(0)] = 1;
for (const letter of "0123456789'") plain[letter.charCodeAt(0)] = 0;

/** Where a word of plain letters alone ends that begins here, as nearly every word does; 0 for any other. */
function endOfPlainWord(text: string, start: number): number {
  let at = start;
  let what = plain[text.charCodeAt(at)] ?? 0;
  while (what === 1) {
    at += 1;
    what = at < text.length ? (plain[text.charCodeAt(at)] ?? 0) : 2;
  }
  return what === 2 && at > start && at - start <= maxWordLength ? at : 0;
}

/** Where the word that begins here ends; the same place when none does. */
function endOfWord(text: string, start: number): number {
  if (plain[text.charCodeAt(start)] === 2) return start;
  here.lastIndex = start;
  return here.test(text) ? here.lastIndex : start;
}

function wordOf(raw: string): string {
  const digits = /^\d/.test(raw) ? raw.replace(/[ .\u00a0\u202f]/g, '') : raw;
  // «kommune's» is «kommune»; «d'Arc» is «darc».
  const plain = digits.replace(/['’]s$/i, '').replace(/['’]/g, '');
  // Bounded before and after: some letters grow when they are lower-cased or taken apart.
  const word = normalise(plain.slice(0, maxWordLength))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, maxWordLength);
  return word.isWellFormed() ? word : word.toWellFormed().replaceAll('\ufffd', '');
}
