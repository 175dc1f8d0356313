import { sql } from 'kysely';
import type { Db } from '#platform/db/database.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { oneEditAway } from '#platform/language/distance.ts';
import type { SearchKind } from './model/document.ts';
import { quoted } from './model/index-entry.ts';
import { mostCounted, mostRanked, rankedOfMany } from './model/limits.ts';

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
  /** Whose answers: those of readers of this language. */
  reader: Lang;
  /** tsquery: what counts as an answer. */
  wide: string;
  /** tsquery: the same with everything in title or keywords; chosen first when there are very many. */
  zone: string;
  /** tsquery: the words themselves, for the rank. */
  strict: string;
  /** tsquery per term, at most 12; none where `wide` asks for all of them anyway. */
  terms: string[];
  kinds: readonly SearchKind[];
  limit: number;
  /** Keys to count in the same go. */
  keys: readonly string[];
}

export interface Candidates {
  facets: Partial<Record<SearchKind, number>>;
  /** In how many documents the keys stand, in the language that has them most; without those in none. */
  counts: Map<string, number>;
  rows: CandidateRow[];
}

/** Bits of all terms that a question can have. */
const everyTerm = 0xfff;

/** The function that finds for readers of a language. */
const hitsFor = (reader: Lang) => sql.ref(`search_hits_${reader}`);

/**
 * Counts what answers and ranks a bounded part of it. Very common words have many thousand hits:
 * then pages come first, and things with the words in title or keywords, and the rest are only counted.
 * When titles and keywords alone give as many as are counted, the texts are not asked at all.
 */
export async function findCandidates(
  db: Db,
  { reader, wide, zone, strict, terms, kinds, limit, keys }: CandidateSearch,
): Promise<Candidates> {
  const hits = hitsFor(reader);
  const found =
    terms.length === 0
      ? sql.lit(everyTerm)
      : sql.join(
          terms.map(
            (term, at) =>
              sql`(case when v @@ ${term}::tsquery then ${sql.lit(1 << at)} else 0 end)`,
          ),
          sql` + `,
        );
  // Joined with nothing where it is used often, so that what lies apart is fetched once.
  const tsv = terms.length === 0 ? sql`d.tsv` : sql`d.tsv || ''::tsvector`;
  const { rows } = await sql<FirstRow & { [K in keyof CandidateRow]: CandidateRow[K] | null }>`
    with zone_hit as materialized (select * from ${hits}(${zone}::tsquery, ${mostCounted}, ${rankedOfMany})),
    plenty as materialized (select coalesce(sum(n), 0) >= ${mostCounted} as yes from zone_hit),
    hit as materialized (
      select * from ${hits}(case when not (select yes from plenty) then ${wide}::tsquery end, ${mostCounted}, ${mostRanked})
    ),
    many as materialized (
      select (select yes from plenty) or coalesce(sum(n), 0) > ${mostRanked} as yes from hit
    ),
    page_hit as materialized (
      select * from ${hits}(case when (select yes from many) then ${`(${wide}) & '#side'`}::tsquery end, ${mostCounted}, ${rankedOfMany})
    ),
    facet as (
      select kind, n from hit where kind = 'eksempel' or not (select yes from many)
      union all select kind, n from zone_hit where kind = 'eksempel' and (select yes from plenty)
      union all select kind, n from page_hit
    ),
    chosen as materialized (
      select id from (
        select kind, unnest(ids) as id, 2 as turn from hit
        union all select kind, unnest(ids), 0 from page_hit
        union all select kind, unnest(ids), 1 from zone_hit
      ) each where kind = any(${[...kinds]}::text[])
      group by id order by min(turn), id
      limit case when (select yes from many) then ${sql.lit(rankedOfMany)} else ${sql.lit(mostRanked)} end
    ),
    ranked as (
      select id, kind, slug, lang, path, title, lead, keywords,
        ts_rank_cd('{0.05, 0.2, 0.4, 1}', v, ${strict}::tsquery, 0) as rank, ${found} as found
      from (
        select d.id, d.kind, d.slug, d.lang, d.path, d.title, d.lead, d.keywords, ${tsv} as v
        from chosen join search_document d using (id) offset 0
      ) one
      order by rank desc, kind, slug, lang limit ${limit}
    ),
    placed as (select *, row_number() over (order by rank desc, kind, slug, lang) as place from ranked)
    select case when coalesce(place, 1) = 1 then (select jsonb_object_agg(kind, n) from facet) end as facets,
      case when coalesce(place, 1) = 1 then (
        select jsonb_object_agg(key, n) from (
          select key, max(documents) as n from search_key where lang in ('nb', 'nn') and key = any(${[...keys]}::text[]) group by key
        ) counted
      ) end as counts, placed.*
    from (select) always left join placed on true order by place`.execute(db);
  const [first] = rows;
  return {
    facets: first?.facets ?? {},
    counts: new Map(Object.entries(first?.counts ?? {})),
    rows: rows.filter((row): row is FirstRow & CandidateRow => row.id !== null),
  };
}

/** What is said once for all rows stands on the first, also when there is no other. */
interface FirstRow {
  facets: Candidates['facets'] | null;
  counts: Record<string, number> | null;
}

export interface VocabularyWord {
  word: string;
  stem: string;
  documents: number;
}

export interface NearWord extends VocabularyWord {
  /** The same without æ, ø, å; the same and more; one of the parts asked for; or alike in spelling. */
  how: 'folded' | 'longer' | 'part' | 'like';
}

/**
 * Words in use that a word which is not may stand for, in one question to the database. Those alike
 * in spelling only when nothing is nearer: one letter off, which an index finds at once, and only
 * when no word is, by trigrams, which takes ten times as long. Short words have too few of those.
 */
export async function wordsNear(
  db: Db,
  lang: Lang,
  word: string,
  folded: string,
  parts: readonly string[],
): Promise<NearWord[]> {
  const bestFirst = sql`order by similarity(word, ${word}) desc, documents desc, word limit 40`;
  const { rows } = await sql<NearWord>`
    with near as materialized (
      (select 'folded' as how, word, stem, documents from search_word
        where lang = ${lang} and folded = ${folded} order by documents desc, word limit 1)
      union all
      ${wordsLonger(lang, word)}
      union all
      (select 'part', word, stem, documents from search_word where lang = ${lang} and word = any(${[...parts]}::text[]))
    ),
    one_off as materialized (
      select 'like', word, stem, documents from search_word
      where not exists (select from near where how <> 'part') and lang = ${lang} and word = any(${oneEditAway(word)}::text[])
      ${bestFirst}
    )
    select * from near
    union all
    select * from one_off
    union all
    (select 'like', word, stem, documents from search_word
      where ${word.length > 5} and not exists (select from near where how <> 'part') and not exists (select from one_off)
        and lang = ${lang} and word % ${word}
      ${bestFirst})`.execute(db);
  return rows;
}

/** Only words that begin so: for a word that something answers already. */
export async function wordsBegunBy(db: Db, lang: Lang, word: string): Promise<NearWord[]> {
  return (await wordsLonger(lang, word).execute(db)).rows;
}

const wordsLonger = (lang: Lang, word: string) => sql<NearWord>`
  (select 'longer' as how, word, stem, documents from search_word
    where ${word.length >= 4} and lang = ${lang} and word like ${`${likeText(word)}%`} order by documents desc, word limit 4)`;

/** A text that LIKE takes as it is. */
function likeText(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** Words in use that begin so, the most used first. */
export async function wordsBeginning(
  db: Db,
  lang: Lang,
  prefix: string,
  limit: number,
): Promise<VocabularyWord[]> {
  return db
    .selectFrom('search_word')
    .select(['word', 'stem', 'documents'])
    .where('lang', '=', lang)
    .where('word', 'like', `${likeText(prefix)}%`)
    .orderBy('documents', 'desc')
    .orderBy('word')
    .limit(limit)
    .execute();
}

/** Texts of the few that are shown. */
export async function bodiesOf(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('search_document')
    .select(['id', 'body'])
    .where(sql<boolean>`id = any(${[...ids]}::bigint[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, row.body]));
}

/** The same things as found in the other language, in the reader's own where there is one. */
export async function inLanguage(
  db: Db,
  lang: Lang,
  rows: readonly CandidateRow[],
): Promise<CandidateRow[]> {
  if (rows.length === 0) return [];
  const { rows: twins } = await sql<CandidateRow>`
    select d.id, d.kind, d.slug, d.lang, d.path, d.title, d.lead, d.keywords, t.rank, t.found
    from unnest(${rows.map((row) => row.kind)}::text[], ${rows.map((row) => row.slug)}::text[], ${rows.map((row) => row.rank)}::real[], ${rows.map((row) => row.found)}::int[])
      as t (kind, slug, rank, found)
    join search_document d on d.kind = t.kind and d.slug = t.slug and d.lang = ${lang}
    order by t.rank desc, d.kind, d.slug`.execute(db);
  return twins;
}

export interface TitleRow {
  lang: Lang;
  path: string;
  title: string;
}

const byKindThenTitle = sql`case kind when 'oppskrift' then 0 when 'fakta' then 1 when 'inspirasjon' then 2 when 'hjelp' then 3 else 4 end, length(title), title, path`;

/** Titles that begin so. */
export async function titlesBeginning(
  db: Db,
  lang: Lang,
  key: string,
  limit: number,
): Promise<TitleRow[]> {
  const { rows } = await sql<TitleRow>`
    select lang, path, title from (
      select kind, lang, path, title from search_document
      where title_key like ${`${likeText(key)}%`} and ${sql.ref(`for_${lang}`)} order by title_key limit 200
    ) found order by ${byKindThenTitle} limit ${limit}`.execute(db);
  return rows;
}

/** Titles with all these words, the last of which may be half typed. Pages come before examples. */
export async function titlesWith(
  db: Db,
  lang: Lang,
  words: readonly string[],
  limit: number,
): Promise<TitleRow[]> {
  const query = words
    .map((word, at) => (at === words.length - 1 ? `${quoted(`w:${word}`)}:*` : quoted(`w:${word}`)))
    .join(' & ');
  const { rows } = await sql<TitleRow>`
    select lang, path, title from search_document
    where id in (select unnest(ids) from ${hitsFor(lang)}(${query}::tsquery, 200, 200)) order by ${byKindThenTitle} limit ${limit}`.execute(
    db,
  );
  return rows;
}
