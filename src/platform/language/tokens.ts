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

/** The words of a text in order. Linear in its length, whatever the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let chainFrom = 0;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const end = endOfWord(text, start);
    at = end > start ? end : start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
    if (end === start) continue;
    const word = wordOf(text.slice(start, end));
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

/** Where the word that begins here ends; the same place when none does. */
function endOfWord(text: string, start: number): number {
  let at = start;
  let what = plain[text.charCodeAt(at)] ?? 0;
  if (what === 2) return start;
  while (what === 1) {
    at += 1;
    what = at < text.length ? (plain[text.charCodeAt(at)] ?? 0) : 2;
  }
  // Nearly every word has only plain letters and a space after it. The pattern is for the others.
  if (what === 2 && at > start) return at;
  here.lastIndex = start;
  return here.test(text) ? here.lastIndex : start;
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
