import { analyseWord } from '#platform/language/analyse.ts';
import { synonymsOf } from '#platform/language/synonyms.ts';
import { tokenise } from '#platform/language/tokens.ts';
import { quoted } from './index-entry.ts';

export const longestQuery = 200;
export const mostWords = 12;

/** One of the ways a word of the question can be answered. All keys must be there. */
export interface Alternative {
  keys: string[];
  /** 1 is the word itself; a synonym or a guess is worth less. */
  quality: number;
}

export interface Term {
  /** As it is looked for: normalised, and after a correction the corrected word. */
  word: string;
  key: string;
  alternatives: Alternative[];
}

/** The words of a question, long ones cut; small words only where there is nothing else. */
export function parseQuery(q: string): { all: string[]; words: string[] } {
  const all = tokenise(q.slice(0, longestQuery))
    .slice(0, mostWords * 2)
    .map((token) => token.joined ?? token.word);
  const content = all.filter((word) => !analyseWord(word).stop);
  const chosen = content.length > 0 ? content : all;
  const byKey = new Map(chosen.map((word) => [analyseWord(word).key, word]));
  return { all: all.slice(0, mostWords), words: [...byKey.values()].slice(0, mostWords) };
}

export function termFor(word: string): Term {
  const { key, parts } = analyseWord(word);
  const alternatives: Alternative[] = [{ keys: [key], quality: 1 }];
  if (parts.length > 0) alternatives.push({ keys: [...new Set(parts)], quality: 0.65 });
  for (const synonym of synonymsOf(key)) alternatives.push({ keys: [synonym.key], quality: synonym.weight });
  return { word, key, alternatives };
}

/** The part of a term that means the word itself or what it is made of, without synonyms. */
export function strictly(term: Term): Alternative[] {
  return term.alternatives.filter((one) => one.quality >= 0.6);
}

/** `('a' | ('b' & 'c'))`, with a prefix for the title zone. */
export function anyOf(alternatives: readonly Alternative[], prefix = ''): string {
  const all = alternatives.map((one) => one.keys.map((key) => quoted(prefix + key)).join(' & '));
  return `(${all.map((one) => `(${one})`).join(' | ')})`;
}

export function allOf(parts: readonly string[]): string {
  return parts.join(' & ');
}

/**
 * Weaker and weaker questions when too few things have every word: all but one, then pairs, then
 * single words, of the rarest few, so that it stays bounded.
 */
export function relaxed(terms: readonly string[]): string {
  if (terms.length < 2) return terms.join('');
  const few = terms.slice(0, 6);
  return `(${few.join(' | ')})`;
}
