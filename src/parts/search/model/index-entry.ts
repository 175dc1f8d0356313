import { analyseWord } from '#platform/language/analyse.ts';
import { splitByTexts, splitsOf } from '#platform/language/compounds.ts';
import { skeleton } from '#platform/language/letters.ts';
import { type Token, tokenise } from '#platform/language/tokens.ts';
import type { SearchDocument } from './document.ts';

/** Raise when the analyser finds other keys than before: the index is then made anew at the next start. */
export const indexVersion = 1;

export interface IndexedWord {
  word: string;
  stem: string;
  folded: string;
}

/** PostgreSQL keeps no higher position. */
const lastPosition = 16_383;
const longestText = 200_000;
type Weight = 'A' | 'B' | 'C' | 'D';

/**
 * A document as a tsvector literal. Lexemes are keys of words (A title, B keywords and lead, C body),
 * keys of compounds' parts one weight lower, and marks: `#fakta` its
 * kind, `#side` any kind but an example, `t:` a key in title, keywords or lead, `w:` a written word in the title.
 */
export function tsvectorOf(
  doc: SearchDocument,
  isUsed: (word: string) => boolean = () => false,
): string {
  const lexemes = new Map<string, Map<number, Weight>>();
  const add = (lexeme: string, position: number, weight: Weight): void => {
    const positions = lexemes.get(lexeme) ?? new Map<number, Weight>();
    const at = Math.min(position, lastPosition);
    if (positions.size < 200 && (positions.get(at) ?? 'Z') > weight) positions.set(at, weight);
    lexemes.set(lexeme, positions);
  };
  let position = 1;
  const addText = (text: string, weight: Weight, partWeight: Weight, zone: boolean): void => {
    for (const token of tokenise(text.slice(0, longestText))) {
      const { keys, parts, stop } = keysOf(token, isUsed);
      // Small words only count where they may be all there is: «Hva vet vi?»
      if (!stop || zone) {
        for (const key of keys) add(key, position, weight);
        for (const part of parts) add(part, position, partWeight);
        if (zone) for (const key of [...keys, ...parts]) add(`t:${key}`, 0, 'D');
      }
      position += 1;
    }
    position += 10;
  };
  add(`#${doc.kind}`, 0, 'D');
  if (doc.kind !== 'eksempel') add('#side', 0, 'D');
  addText(doc.title, 'A', 'B', true);
  for (const token of tokenise(doc.title)) add(`w:${token.word}`, 0, 'D');
  for (const keyword of doc.keywords) addText(keyword, 'B', 'C', true);
  addText(doc.lead, 'B', 'C', true);
  addText(doc.body, 'C', 'D', false);
  return [...lexemes].map(([lexeme, positions]) => literal(lexeme, positions)).join(' ');
}

function literal(lexeme: string, positions: Map<number, Weight>): string {
  const places = [...positions].filter(([at]) => at > 0).map(([at, weight]) => `${at}${weight}`);
  return places.length > 0 ? `${quoted(lexeme)}:${places.join(',')}` : quoted(lexeme);
}

/** A lexeme as PostgreSQL reads it in tsvector and tsquery literals. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

function keysOf(
  token: Token,
  isUsed: (word: string) => boolean,
): { keys: string[]; parts: string[]; stop: boolean } {
  const { key, parts, within, stop } = analyseWord(token.word);
  const keys = token.joined ? [key, analyseWord(token.joined).key] : [key];
  if (parts.length > 0 || stop) return { keys, parts: [...parts, ...within], stop };
  const byTexts = splitByTexts(token.word, isUsed) ?? [];
  return { keys, parts: byTexts.map((word) => analyseWord(word).key), stop };
}

export interface Vocabulary {
  /** Words worth suggesting and spelling by. */
  words: Map<string, IndexedWord>;
  /** Every key that is asked for: of words and of parts of compounds. */
  keys: Set<string>;
}

/** The distinct words and keys of a document. Only of its texts, so that it can be taken back later. */
export function vocabularyOf(
  doc: Pick<SearchDocument, 'title' | 'lead' | 'keywords' | 'body'>,
): Vocabulary {
  const words = new Map<string, IndexedWord>();
  const keys = new Set<string>();
  const seen = new Set<string>();
  for (const text of [doc.title, ...doc.keywords, doc.lead, doc.body]) {
    for (const { word, joined } of tokenise(text.slice(0, longestText))) {
      if (joined) keys.add(analyseWord(joined).key);
      if (seen.has(word)) continue;
      seen.add(word);
      const { key, parts, within, stop } = analyseWord(word);
      for (const one of [key, ...parts, ...within]) keys.add(one);
      if (!stop && word.length >= 2 && word.length <= 40 && !/\d/.test(word))
        words.set(word, { word, stem: key, folded: skeleton(word) });
    }
  }
  return { words, keys };
}

/** Words that must be in use for a document's unknown compounds to be taken apart. */
export function partCandidates(words: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const word of words) {
    if (analyseWord(word).parts.length > 0) continue;
    for (const [head, tail] of splitsOf(word)) found.add(head).add(tail);
  }
  return found;
}

/** The words of a title alone, for suggestions by prefix. */
export function titleKey(title: string): string {
  return tokenise(title)
    .map((token) => token.word)
    .join(' ');
}
