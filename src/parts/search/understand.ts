import type { Db } from '#platform/db/database.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { analyseWord } from '#platform/language/analyse.ts';
import { splitsOf } from '#platform/language/compounds.ts';
import { editDistance, toleranceFor } from '#platform/language/distance.ts';
import { skeleton } from '#platform/language/letters.ts';
import { otherSpellings } from '#platform/language/variants.ts';
import { strictly, type Term, termFor, weightOf } from './model/query.ts';
import { type NearWord, type VocabularyWord, wordsBegunBy, wordsNear } from './queries.ts';

export interface Understood {
  terms: Term[];
  /** How much each term counts. */
  weights: number[];
  /** Typed word → the word it was taken for. */
  corrections: Map<string, string>;
  /** True when a word was found only without its æ, ø, å. */
  folded: boolean;
  /** True when no text has any of it: then there is nothing to search for. */
  hopeless: boolean;
}

/**
 * What the words of a question mean in the texts there are. A word that no text has is taken for
 * another spelling, for itself typed without æ, ø, å, for the beginning of a word, for a compound
 * of words the texts have, or for a misspelling, whichever comes first; else it stays as it is.
 */
export async function understand(
  db: Db,
  lang: Lang,
  typed: readonly Term[],
  counts: Counts,
): Promise<Understood> {
  const understood: Understood = {
    terms: [...typed],
    weights: [],
    corrections: new Map(),
    folded: false,
    hopeless: false,
  };
  for (const term of typed) {
    if (documentsWith(term, counts) === 0) await repair(db, lang, term, understood, counts);
    else if (!counts.has(term.key)) await lengthen(db, lang, term, understood, counts);
  }
  const documents = understood.terms.map((term) => documentsWith(term, counts));
  understood.weights = documents.map(weightOf);
  understood.hopeless = documents.every((count) => count === 0);
  return understood;
}

/** Key → number of documents. */
type Counts = Map<string, number>;

/** What must be counted before a question can be understood. */
export function keysToCount(terms: readonly Term[]): string[] {
  const keys = terms.flatMap((term) => [
    ...term.alternatives.flatMap((one) => one.keys),
    ...otherSpellings(term.word).map((word) => analyseWord(word).key),
  ]);
  return [...new Set(keys)];
}

/** About how many documents have a term; 0 only when none has it in any way. */
function documentsWith(term: Term, counts: Counts): number {
  const own = counts.get(term.key) ?? 0;
  if (own > 0) return own;
  return Math.max(
    0,
    ...term.alternatives.map((one) => Math.min(...one.keys.map((key) => counts.get(key) ?? 0))),
  );
}

async function repair(
  db: Db,
  lang: Lang,
  term: Term,
  understood: Understood,
  counts: Counts,
): Promise<void> {
  const { word } = term;
  if (word.length < 3 || /\d/.test(word)) return;
  const replace = (better: Term): void => {
    understood.terms[understood.terms.indexOf(term)] = better;
  };
  const replaceBy = (other: string): void => replace(termFor(other));
  const spelling = otherSpellings(word).find((other) => counts.has(analyseWord(other).key));
  if (spelling) return replaceBy(spelling);

  const near = await wordsNear(db, lang, word, skeleton(word), splitsOf(word).flat());
  for (const one of near) counts.set(one.stem, Math.max(one.documents, counts.get(one.stem) ?? 0));
  const correct = (other: VocabularyWord): void => {
    replaceBy(other.word);
    understood.corrections.set(word, other.word);
  };
  const folded = near.find((one) => one.how === 'folded');
  if (folded) {
    understood.folded = true;
    return correct(folded);
  }
  const wider = longer(term, near) ?? inParts(term, near);
  if (wider) return replace(wider);
  const misspelt = nearest(
    word,
    near.filter((one) => one.how === 'like'),
  );
  if (misspelt) correct(misspelt);
}

/** A word that only its parts or other words answer may also be the beginning of one: «mentorord». */
async function lengthen(
  db: Db,
  lang: Lang,
  term: Term,
  understood: Understood,
  counts: Counts,
): Promise<void> {
  const near = await wordsBegunBy(db, lang, term.word);
  for (const one of near) counts.set(one.stem, Math.max(one.documents, counts.get(one.stem) ?? 0));
  const better = longer(term, near);
  if (better) understood.terms[understood.terms.indexOf(term)] = better;
}

function longer(term: Term, near: readonly NearWord[]): Term | undefined {
  const found = near.filter((one) => one.how === 'longer');
  if (found.length === 0) return undefined;
  const byStem = new Map(found.map((one) => [one.stem, one.word]));
  const others = [...byStem.values()].flatMap((word) =>
    strictly(termFor(word)).map((one) => ({ ...one, quality: 0.8 * one.quality })),
  );
  return { ...term, alternatives: [{ keys: [term.key], quality: 1 }, ...others] };
}

/** A compound that no text has, of words that the texts have. */
function inParts(term: Term, near: readonly NearWord[]): Term | undefined {
  const used = new Set(near.filter((one) => one.how === 'part').map((one) => one.word));
  const split = splitsOf(term.word).find((parts) => parts.every((part) => used.has(part)));
  if (!split) return undefined;
  const keys = split.map((part) => analyseWord(part).key);
  return { ...term, alternatives: [...term.alternatives, { keys, quality: 0.65 }] };
}

/** The word with the fewest wrong letters; of two alike the one that more texts use. */
function nearest(word: string, candidates: readonly VocabularyWord[]): VocabularyWord | undefined {
  const tolerance = toleranceFor(word);
  return candidates
    .map((candidate) => ({
      candidate,
      distance:
        editDistance(word, candidate.word, tolerance) - 0.1 * Math.log10(candidate.documents),
    }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance || (a.candidate.word < b.candidate.word ? -1 : 1))[0]
    ?.candidate;
}
