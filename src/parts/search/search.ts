import type { Db } from '#platform/db/database.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { analyseWord } from '#platform/language/analyse.ts';
import { bestExcerpt, type Marked, markMatches } from '#platform/language/highlight.ts';
import { type SearchKind, searchKinds } from './model/document.ts';
import { closelyRanked, mostRanked, reachable } from './model/limits.ts';
import {
  anyOf,
  anySet,
  longestQuery,
  parseQuery,
  strictly,
  type Term,
  termFor,
  weakerQuestions,
  withCorrections,
} from './model/query.ts';
import { type Question, scoreOf } from './model/score.ts';
import {
  bodiesOf,
  type CandidateRow,
  type Candidates,
  findCandidates,
  inLanguage,
} from './queries.ts';
import { keysToCount, type Understood, understand } from './understand.ts';

export interface SearchRequest {
  q: string;
  lang: Lang;
  /** Only these kinds; facets still count all. */
  kinds?: readonly SearchKind[] | undefined;
  limit: number;
  offset: number;
}

export interface SearchHit {
  kind: SearchKind;
  slug: string;
  lang: Lang;
  path: string;
  title: string;
  lead: string;
  score: number;
  excerpt: string;
  titleMarked: Marked[];
  excerptMarked: Marked[];
}

export type Facets = Partial<Record<SearchKind, number>>;

export interface SearchResult {
  /** How many things answer; examples are counted no further than `mostCounted`. */
  total: number;
  /** How many of them can be paged through: all, unless there are very many. */
  reachable: number;
  hits: SearchHit[];
  facets: Facets;
  /** The question as it was taken, when a word seemed misspelt. */
  correctedTo?: string;
  /** True when a word was found only without its æ, ø, å, or something only in the other language. */
  usedFallback?: boolean;
}

const nothing: SearchResult = { total: 0, reachable: 0, hits: [], facets: {} };

/** With fewer answers than this, weaker ones are added after them. */
const tooFew = 5;

/** Searches everything published in the reader's language. Any text is a valid question. */
export async function searchDocuments(
  db: Db,
  { q, lang, kinds = searchKinds, limit, offset }: SearchRequest,
): Promise<SearchResult> {
  const { all, words } = parseQuery(q);
  if (words.length === 0) return nothing;
  const typed = words.map(termFor);
  const finder: Finder = (terms, { reader = lang, sets, keys = [] } = {}) =>
    findCandidates(db, {
      reader,
      wide: anySet(sets ?? [terms]),
      zone: anySet(sets ?? [terms], { prominently: true }),
      strict: terms.map((term) => anyOf(strictly(term))).join(sets ? ' | ' : ' & '),
      terms: sets ? terms.map((term) => anyOf(strictly(term))) : [],
      kinds,
      limit: Math.min(mostRanked, Math.max(closelyRanked, offset + limit)),
      keys,
    });
  // Searched as typed at once, since most questions need no repair; what is counted tells whether this one does.
  const asTyped = await finder(typed, { keys: keysToCount(typed) });
  const understood = await understand(db, lang, typed, asTyped.counts);
  if (understood.hopeless) return nothing;
  const { terms, weights } = understood;
  const repaired = terms.some((term, at) => term !== typed[at]);
  const question: Question = { terms, weights, typed: typedKeys(all, understood) };
  const found = await answers(db, lang, question, finder, repaired ? await finder(terms) : asTyped);
  const shown = found.rows.slice(offset, offset + limit);
  const { corrections } = understood;
  const total = kinds.reduce((count, kind) => count + (found.facets[kind] ?? 0), 0);
  return {
    total,
    reachable: Math.min(total, reachable(sum(found.facets))),
    hits: await toHits(db, shown, question),
    facets: found.facets,
    ...(corrections.size > 0
      ? { correctedTo: withCorrections(q.trim().slice(0, longestQuery), corrections) }
      : {}),
    ...(understood.folded || found.otherLanguage ? { usedFallback: true } : {}),
  };
}

function typedKeys(all: readonly string[], { corrections }: Understood): string[] {
  return all.map((word) => analyseWord(corrections.get(word) ?? word).key);
}

type Ranked = CandidateRow & { score: number };
interface Answers {
  facets: Facets;
  rows: Ranked[];
  otherLanguage: boolean;
}

type Finder = (
  terms: readonly Term[],
  how?: { reader?: Lang; sets?: Term[][]; keys?: readonly string[] },
) => Promise<Candidates>;

/**
 * What has every word; where that is little, or only in passing, also what says it in the other
 * language, and what has most words.
 */
async function answers(
  db: Db,
  lang: Lang,
  question: Question,
  find: Finder,
  first: Candidates,
): Promise<Answers> {
  const { terms, weights } = question;
  let { facets } = first;
  const best = new Map<string, Ranked>();
  const add = (rows: readonly CandidateRow[], bonus: number): void => {
    for (const row of inOrder(rows, question, bonus))
      if (!best.has(idOf(row))) best.set(idOf(row), row);
  };
  add(first.rows, everyWord);
  const enough = (): boolean => sum(facets) >= tooFew;
  const sure = (): boolean =>
    sum(facets) >= plenty ||
    (enough() && Math.max(...[...best.values()].map((row) => row.score)) >= sureScore);
  let otherLanguage = false;
  if (!enough()) {
    const other = await find(terms, { reader: lang === 'nb' ? 'nn' : 'nb' });
    const before = best.size;
    add(await inLanguage(db, lang, other.rows), everyWord / 2);
    otherLanguage = best.size > before;
    facets = larger(facets, countKinds([...best.values()]));
  }
  for (const sets of sure() ? [] : weakerQuestions(terms, weights)) {
    const more = await find(terms, { sets });
    add(more.rows, 0);
    facets = larger(facets, more.facets);
    if (enough()) break;
  }
  return { facets, rows: [...best.values()].sort(byScore), otherLanguage };
}

/** What having every word is worth: such answers come first unless another is clearly better. */
const everyWord = 0.3;
/** A best answer under this has the words only here and there in its text. */
const sureScore = 1.1;
/** With so many, some will do: weaker ones would only add noise. */
const plenty = 25;

const idOf = (row: CandidateRow): string => `${row.kind}/${row.slug}`;
const sum = (facets: Facets): number =>
  Object.values(facets).reduce((total, count) => total + count, 0);

function larger(a: Facets, b: Facets): Facets {
  return Object.fromEntries(
    searchKinds
      .map((kind) => [kind, Math.max(a[kind] ?? 0, b[kind] ?? 0)])
      .filter(([, count]) => count !== 0),
  );
}

function countKinds(rows: readonly CandidateRow[]): Facets {
  return Object.fromEntries(
    searchKinds.map((kind) => [kind, rows.filter((row) => row.kind === kind).length]),
  );
}

/** The first hundred by our own score, the rest after them as the database ranked them. */
function inOrder(rows: readonly CandidateRow[], question: Question, bonus: number): Ranked[] {
  const close = rows
    .slice(0, closelyRanked)
    .map((row) => ({ ...row, score: scoreOf(row, question) + bonus }));
  const least = Math.min(...close.map((row) => row.score));
  const rest = rows
    .slice(closelyRanked)
    .map((row, at) => ({ ...row, score: least - (at + 1) / 10_000 }));
  return [...close, ...rest];
}

/** Ties by title and then by what is unique, so that the same question always gets the same order. */
function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || compare(a.title, b.title) || compare(idOf(a), idOf(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function toHits(db: Db, rows: readonly Ranked[], question: Question): Promise<SearchHit[]> {
  const bodies = await bodiesOf(
    db,
    rows.map((row) => row.id),
  );
  const wanted = wantedKeys(question);
  const enough = 0.95 * wholeWorth(question);
  return rows.map(({ id, kind, slug, lang, path, title, lead, score }) => {
    const inBody = bestExcerpt(bodies.get(id) ?? '', wanted, { enough });
    const excerptMarked = inBody.some((part) => part.match) ? inBody : markMatches(lead, wanted);
    return {
      kind,
      slug,
      lang,
      path,
      title,
      lead,
      score: Math.round(score * 1000) / 1000,
      excerpt: excerptMarked.map((part) => part.text).join(''),
      titleMarked: markMatches(title, wanted),
      excerptMarked,
    };
  });
}

/** What a passage with every word is worth. */
function wholeWorth({ terms, weights }: Question): number {
  return terms.reduce((sum, term, at) => {
    const best = Math.max(0, ...term.alternatives.map(({ quality }) => quality));
    return sum + (weights[at] ?? 1) * best;
  }, 0);
}

/** What to mark: the words asked for, then what stands for them. */
function wantedKeys({ terms, weights }: Question): Map<string, number> {
  const wanted = new Map<string, number>();
  terms.forEach((term: Term, at) => {
    for (const { keys, quality } of term.alternatives) {
      const worth = ((weights[at] ?? 1) * quality) / keys.length;
      for (const key of keys) wanted.set(key, Math.max(wanted.get(key) ?? 0, worth));
    }
  });
  return wanted;
}
