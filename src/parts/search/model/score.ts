import { analyseWord } from '#platform/language/analyse.ts';
import { type Token, tokenise } from '#platform/language/tokens.ts';
import type { SearchKind } from './document.ts';
import type { Alternative, Term } from './query.ts';

/** What the database says of a thing that may be an answer. */
export interface Candidate {
  kind: SearchKind;
  title: string;
  lead: string;
  keywords: string[];
  /** Bit per term: found somewhere in the text, strictly. */
  found: number;
  /** ts_rank_cd of the whole text. */
  rank: number;
}

export interface Question {
  terms: readonly Term[];
  /** How much each term counts: rare words more than common ones. */
  weights: readonly number[];
  /** Keys of every word typed, small ones too, in order. */
  typed: readonly string[];
}

/** A recipe says what to do, a fact what is so, inspiration what others do, a tool answers when one has begun: in that order when all else is equal. */
const prior: Record<SearchKind, number> = {
  oppskrift: 0.09,
  fakta: 0.06,
  inspirasjon: 0.04,
  hjelp: 0.03,
  eksempel: 0,
};

/**
 * How good an answer is. For each word of the question the best place it stands in (title, keywords,
 * lead, text) and how exactly; then whether the title is about nothing else, whether the words stand
 * together, and how often the text says them.
 */
export function scoreOf(candidate: Candidate, question: Question): number {
  const title = fieldOf(candidate.title);
  const lead = fieldOf(candidate.lead);
  const keywords = candidate.keywords.map(fieldOf);
  const head: Field = {
    keys: [],
    words: [title, ...keywords, lead].flatMap((field) => field.words),
  };
  let sum = 0;
  let weight = 0;
  question.terms.forEach((term, at) => {
    const places = [
      quality(title, term.alternatives),
      0.8 * Math.max(0, ...keywords.map((keyword) => keywordQuality(keyword, term.alternatives))),
      0.55 * quality(lead, term.alternatives),
      // A compound's parts may stand apart: keywords «idrett» and «utstyr» for «idrettsutstyr».
      0.55 * quality(head, term.alternatives),
      candidate.found & (1 << at) ? 0.3 : 0,
    ].sort((a, b) => b - a);
    const [best = 0, second = 0, third = 0] = places;
    const share = question.weights[at] ?? 1;
    sum += share * (best + 0.2 * second + 0.1 * third);
    weight += share;
  });
  const words = weight > 0 ? sum / weight : 0;
  const text = candidate.rank / (candidate.rank + 0.4);
  return (
    words +
    0.3 * titleShare(title, question) +
    together(title, lead, keywords, question) +
    0.25 * text +
    prior[candidate.kind]
  );
}

interface Field {
  keys: string[];
  words: { key: string; parts: string[]; within: string[]; stop: boolean }[];
}

const remembered = new Map<string, Field>();
const mostRemembered = 10_000;

/** The words of a title, lead or keyword. Remembered, since every search reads the same ones. */
function fieldOf(text: string): Field {
  const known = remembered.get(text);
  if (known) return known;
  const words = tokenise(text).flatMap((token: Token) => {
    const own = analyseWord(token.word);
    return token.joined ? [own, { ...analyseWord(token.joined), stop: true }] : [own];
  });
  const field = { keys: words.map((word) => word.key), words };
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, field);
  return field;
}

/** How well a field has a term: the best alternative all of whose keys are there. */
function quality(field: Field, alternatives: readonly Alternative[]): number {
  let best = 0;
  for (const { keys, quality: worth } of alternatives) {
    if (worth <= best) continue;
    const there = keys.map((key) => has(field, key));
    const all = Math.min(...there);
    // Of a compound's parts one alone is a hint: «mentorer» for «mentorordning».
    best = Math.max(
      best,
      worth * (all > 0 ? all : (0.35 * there.reduce((sum, one) => sum + one, 0)) / keys.length),
    );
  }
  return best;
}

function has(field: Field, key: string): number {
  let best = 0;
  for (const word of field.words) {
    if (word.key === key) return 1;
    if (word.within.includes(key)) best = Math.max(best, 0.85);
    else if (word.parts.includes(key))
      best = Math.max(best, word.parts.at(-1) === key ? 0.75 : 0.7);
  }
  return best;
}

/** A keyword of several words says the term less than one of its own. */
function keywordQuality(keyword: Field, alternatives: readonly Alternative[]): number {
  const content = keyword.words.filter((word) => !word.stop).length;
  return quality(keyword, alternatives) * (content > 1 ? 0.85 : 1);
}

/** How much of the title the question accounts for, so that the shortest title with the words wins. */
function titleShare(title: Field, question: Question): number {
  const content = title.words.filter((word) => !word.stop);
  if (content.length === 0) return 0;
  let asked = 0;
  for (const word of content) {
    const one: Field = { keys: [word.key], words: [word] };
    asked += Math.max(0, ...question.terms.map((term) => quality(one, term.alternatives)));
  }
  return asked / content.length;
}

/** Words that stand beside each other as they were typed, small words included. */
function together(
  title: Field,
  lead: Field,
  keywords: readonly Field[],
  question: Question,
): number {
  const { typed } = question;
  if (typed.length === 0) return 0;
  let bonus = 0;
  if (sameKeys(title.keys, typed)) bonus += 0.5;
  else if (typed.length > 1 && contains(title.keys, typed)) bonus += 0.3;
  for (const keyword of keywords) {
    if (sameKeys(keyword.keys, typed)) return bonus + 0.4;
    if (keyword.keys.length > 1 && contains(typed, keyword.keys))
      return bonus + 0.2 + 0.08 * keyword.keys.length;
  }
  if (typed.length > 1 && contains(lead.keys, typed)) bonus += 0.1;
  return bonus;
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && contains(a, b);
}

function contains(whole: readonly string[], part: readonly string[]): boolean {
  for (let from = 0; from + part.length <= whole.length; from += 1) {
    if (part.every((key, at) => whole[from + at] === key)) return true;
  }
  return false;
}
