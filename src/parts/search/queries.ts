import { sql } from 'kysely';
import type { Db } from '#platform/db/database.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { SearchKind } from './model/document.ts';

/** The best this many are ranked by title, keywords and so on; beyond them the database's own order holds. */
export const closelyRanked = 100;
/** No more than this many are ranked at all. */
export const mostRanked = 400;
/** Beyond this many the facets are an estimate from the index's first ones. */
export const mostCounted = 4000;

export interface CandidateRow {
  id: number;
  kind: SearchKind;
  slug: string;
  lang: Lang;
  path: string;
  title: string;
  lead: string;
  keywords: string[];
  rank: number;
  found: number;
}

export interface CandidateSearch {
  /** tsquery: what counts as an answer. */
  wide: string;
  /** tsquery: the same with everything in title or keywords; chosen first when there are very many. */
  zone: string;
  /** tsquery: the words themselves, for the rank. */
  strict: string;
  /** tsquery per term, at most 12. */
  terms: string[];
  kinds: readonly SearchKind[];
  limit: number;
}

export interface Candidates {
  facets: Partial<Record<SearchKind, number>>;
  rows: CandidateRow[];
}

/**
 * Counts what answers and ranks a bounded part of it. Very common words have many thousand hits:
 * then pages come first, and things with the words in title or keywords, and the rest are only counted.
 */
export async function findCandidates(db: Db, { wide, zone, strict, terms, kinds, limit }: CandidateSearch): Promise<Candidates> {
  const found = terms.length === 0 ? sql`0` : sql.join(terms.map((term, at) => sql`(case when v @@ ${term}::tsquery then ${sql.lit(1 << at)} else 0 end)`), sql` + `);
  const { rows } = await sql<{ facets: Candidates['facets'] | null } & { [K in keyof CandidateRow]: CandidateRow[K] | null }>`
    with hit as materialized (
      select id, kind from search_document where tsv @@ ${wide}::tsquery limit ${mostCounted}
    ),
    many as materialized (select count(*) > ${mostRanked} as yes, count(*) >= ${mostCounted} as all_of_them from hit),
    facet as (select kind, count(*) as n from hit group by kind),
    page_hit as (
      select id, kind, 0 as turn from search_document
      where (select all_of_them from many) and tsv @@ ${`(${wide}) & '#side'`}::tsquery limit ${mostRanked}
    ),
    zone_hit as (
      select id, kind, 1 as turn from search_document
      where (select yes from many) and tsv @@ ${zone}::tsquery limit ${mostRanked}
    ),
    chosen as materialized (
      select id from (
        select id, kind, case when kind = 'eksempel' then 2 else 0 end as turn from hit
        union all select * from page_hit
        union all select * from zone_hit
      ) every where kind = any(${kinds}::text[])
      group by id order by min(turn), id limit ${mostRanked}
    ),
    ranked as (
      select id, kind, slug, lang, path, title, lead, keywords,
        ts_rank_cd('{0.05, 0.2, 0.4, 1}', v, ${strict}::tsquery, 0) as rank, ${found} as found
      from (
        -- Joined with nothing, so that what lies apart is fetched once and not once for each use.
        select d.id, d.kind, d.slug, d.lang, d.path, d.title, d.lead, d.keywords, d.tsv || ''::tsvector as v
        from chosen join search_document d using (id) offset 0
      ) one
      order by rank desc, kind, slug, lang limit ${limit}
    )
    select f.facets, ranked.* from (select jsonb_object_agg(kind, n) as facets from facet) f left join ranked on true
    order by ranked.rank desc, ranked.kind, ranked.slug, ranked.lang`.execute(db);
  return { facets: rows[0]?.facets ?? {}, rows: rows.filter((row): row is CandidateRow & { facets: Candidates['facets'] } => row.id !== null) };
}

export interface WordCount {
  stem: string;
  documents: number;
}

/** In how many documents keys are used as words of their own, and whether others are used at all. */
export async function countKeys(db: Db, lang: Lang, keys: readonly string[]): Promise<WordCount[]> {
  const { rows } = await sql<WordCount>`
    select k.stem, coalesce(
      nullif((select sum(w.documents) from search_word w where w.lang = ${lang} and w.stem = k.stem), 0),
      (select 1 from search_document where tsv @@ k.query::tsquery limit 1), 0)::int as documents
    from unnest(${keys}::text[], ${keys.map((key) => `'~${lang}' & '${key.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`)}::text[]) as k (stem, query)`.execute(db);
  return rows;
}

export interface VocabularyWord {
  word: string;
  stem: string;
  documents: number;
}

/** Words in use with exactly these letters, but for æ, ø, å. */
export async function wordsFolded(db: Db, lang: Lang, folded: string): Promise<VocabularyWord[]> {
  return db
    .selectFrom('search_word')
    .select(['word', 'stem', 'documents'])
    .where('lang', '=', lang)
    .where('folded', '=', folded)
    .orderBy('documents', 'desc')
    .orderBy('word')
    .limit(5)
    .execute();
}

/** Words in use that begin so, the most used first. */
export async function wordsBeginning(db: Db, lang: Lang, prefix: string, limit: number): Promise<VocabularyWord[]> {
  return db
    .selectFrom('search_word')
    .select(['word', 'stem', 'documents'])
    .where('lang', '=', lang)
    .where('word', 'like', `${prefix.replace(/[\\%_]/g, '\\$&')}%`)
    .orderBy('documents', 'desc')
    .orderBy('word')
    .limit(limit)
    .execute();
}

/** Words in use that look like a misspelt one: by trigrams, and for short ones by their beginning. */
export async function wordsLike(db: Db, lang: Lang, word: string): Promise<VocabularyWord[]> {
  const near = word.length <= 5 ? sql<boolean>`(word % ${word} or (word like ${`${word.slice(0, 1)}%`} and length(word) between ${word.length - 1} and ${word.length + 1}))` : sql<boolean>`word % ${word}`;
  const { rows } = await sql<VocabularyWord>`
    select word, stem, documents from search_word
    where lang = ${lang} and ${near}
    order by similarity(word, ${word}) desc, documents desc, word limit 40`.execute(db);
  return rows;
}

/** Texts of the few that are shown. */
export async function bodiesOf(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('search_document')
    .select(['id', 'body'])
    .where(sql<boolean>`id = any(${ids}::bigint[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, row.body]));
}

/** The same things as found in the other language, in the reader's own where there is one. */
export async function inLanguage(db: Db, lang: Lang, rows: readonly CandidateRow[]): Promise<CandidateRow[]> {
  if (rows.length === 0) return [];
  const { rows: twins } = await sql<CandidateRow>`
    select d.id, d.kind, d.slug, d.lang, d.path, d.title, d.lead, d.keywords, t.rank, t.found
    from unnest(${rows.map((row) => row.kind)}::text[], ${rows.map((row) => row.slug)}::text[], ${rows.map((row) => row.rank)}::real[], ${rows.map((row) => row.found)}::int[])
      as t (kind, slug, rank, found)
    join search_document d on d.kind = t.kind and d.slug = t.slug and d.lang = ${lang}
    order by t.rank desc, d.kind, d.slug`.execute(db);
  return twins;
}
