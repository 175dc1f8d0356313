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
  /** Only counts in title, keywords and lead: another word somewhere in a text says too little. */
  prominent?: boolean;
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
  if (parts.length > 0)
    alternatives.push({ keys: [...new Set(parts)], quality: 0.65 }, ...otherCompounds(parts));
  for (const synonym of synonymsOf(key))
    alternatives.push({ keys: [synonym.key], quality: synonym.weight, prominent: true });
  return { word, key, alternatives };
}

/** The compound with its last part said otherwise: «anskaffelsesregelverk» for «anskaffelsesregler». */
function otherCompounds(parts: readonly string[]): Alternative[] {
  return synonymsOf(parts.at(-1) ?? '')
    .slice(0, mostOtherCompounds)
    .map(({ key, weight }) => ({
      keys: [...new Set(parts.with(-1, key))],
      quality: 0.65 * weight,
      prominent: true,
    }));
}

const mostOtherCompounds = 4;

/** The part of a term that means the word itself or what it is made of, without synonyms. */
export function strictly(term: Term): Alternative[] {
  return term.alternatives.filter((one) => one.quality >= 0.5);
}

/** `('a' | ('b' & 'c'))`; `prominently` asks for everything in title, keywords or lead. */
export function anyOf(alternatives: readonly Alternative[], { prominently = false } = {}): string {
  const all = alternatives.map((one) =>
    one.keys.map((key) => quoted(prominently || one.prominent ? `t:${key}` : key)).join(' & '),
  );
  return `(${all.map((one) => `(${one})`).join(' | ')})`;
}

/** One of several sets of terms, each whole: `(a & b) | (a & c)`. */
export function anySet(sets: readonly (readonly Term[])[], how?: { prominently: boolean }): string {
  return sets
    .map((set) => `(${set.map((term) => anyOf(term.alternatives, how)).join(' & ')})`)
    .join(' | ');
}

/**
 * Weaker and weaker questions for when too few things have every word: all words but one, then half
 * of them, then one. Only of the six that count most, and only where what is left still is a fair
 * part of the question, so that it stays bounded and «kommune» alone answers nothing.
 */
export function weakerQuestions(terms: readonly Term[], weights: readonly number[]): Term[][][] {
  const byWeight = terms
    .map((term, at) => ({ term, weight: weights[at] ?? 1 }))
    .sort((a, b) => b.weight - a.weight);
  const few = byWeight.slice(0, 6);
  const whole = sumOf(byWeight);
  const sizes = [few.length - 1, Math.ceil(few.length / 2), 1];
  return [...new Set(sizes)]
    .filter((size) => size >= 1 && size < terms.length)
    .map((size) => subsets(few, size).filter((set) => sumOf(set) >= whole * leastShare))
    .filter((sets) => sets.length > 0)
    .map((sets) => sets.map((set) => set.map((one) => one.term)));
}

const sumOf = (set: readonly { weight: number }[]): number =>
  set.reduce((sum, one) => sum + one.weight, 0);

const leastShare = 0.3;

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) =>
    subsets(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

/** Rare words say more than common ones. */
export function weightOf(documents: number): number {
  return 1 / (1 + Math.log(1 + documents) / 4);
}

/** The question as typed, with some words put right. */
export function withCorrections(q: string, corrections: ReadonlyMap<string, string>): string {
  let text = '';
  let at = 0;
  for (const token of tokenise(q.slice(0, longestQuery))) {
    const better = corrections.get(token.joined ?? token.word);
    if (!better) continue;
    text += q.slice(at, token.start) + better;
    at = token.end;
  }
  return (text + q.slice(at, longestQuery)).trim();
}
