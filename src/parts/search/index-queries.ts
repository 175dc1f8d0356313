import { sql } from 'kysely';
import type { Db, Tx } from '#platform/db/database.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { SearchDocument, SearchKind } from './model/document.ts';
import type { IndexedWord } from './model/index-entry.ts';

/** Writers of the index wait for each other: their word counts meet in the same rows, in any order. */
export async function lockIndex(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('search_document'))`.execute(tx);
}

export type StoredDocument = Pick<
  SearchDocument,
  'kind' | 'slug' | 'lang' | 'title' | 'lead' | 'keywords' | 'body'
>;

/** What is indexed of these things, in both languages. */
export async function storedDocuments(
  tx: Tx,
  things: { kind: SearchKind; slug: string }[],
): Promise<StoredDocument[]> {
  if (things.length === 0) return [];
  const { rows } = await sql<StoredDocument>`
    select d.kind, d.slug, d.lang, d.title, d.lead, d.keywords, d.body
    from search_document d
    join (select distinct kind, slug from unnest(${things.map((thing) => thing.kind)}::text[], ${things.map((thing) => thing.slug)}::text[]) as t (kind, slug)) t
      using (kind, slug)`.execute(tx);
  return rows;
}

export interface IndexEntry extends SearchDocument {
  titleKey: string;
  tsv: string;
  readers: readonly Lang[];
}

export async function saveEntries(tx: Tx, entries: IndexEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await tx
    .insertInto('search_document')
    .values(
      entries.map(({ titleKey, readers, ...doc }) => ({
        ...doc,
        title_key: titleKey,
        for_nb: readers.includes('nb'),
        for_nn: readers.includes('nn'),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['kind', 'slug', 'lang']).doUpdateSet((row) => ({
        path: row.ref('excluded.path'),
        title: row.ref('excluded.title'),
        lead: row.ref('excluded.lead'),
        keywords: row.ref('excluded.keywords'),
        body: row.ref('excluded.body'),
        title_key: row.ref('excluded.title_key'),
        tsv: sql<string>`excluded.tsv`,
        for_nb: row.ref('excluded.for_nb'),
        for_nn: row.ref('excluded.for_nn'),
      })),
    )
    .execute();
}

/** Readers of `lang` no longer see a document in the other language, once there is one in their own. */
export async function hideFromReaders(
  tx: Tx,
  lang: Lang,
  things: { kind: SearchKind; slug: string }[],
): Promise<void> {
  const shown = sql.ref(`for_${lang}`);
  await sql`
    update search_document d set ${shown} = false
    from unnest(${things.map((thing) => thing.kind)}::text[], ${things.map((thing) => thing.slug)}::text[]) as t (kind, slug)
    where d.kind = t.kind and d.slug = t.slug and d.lang <> ${lang} and ${shown}`.execute(tx);
}

export async function deleteDocument(
  tx: Tx,
  thing: { kind: SearchKind; slug: string },
): Promise<void> {
  await tx
    .deleteFrom('search_document')
    .where('kind', '=', thing.kind)
    .where('slug', '=', thing.slug)
    .execute();
}

export async function addWords(
  tx: Tx,
  lang: Lang,
  counts: ReadonlyMap<string, { word: IndexedWord; by: number }>,
): Promise<void> {
  const changed = [...counts.values()].filter((count) => count.by !== 0);
  if (changed.length === 0) return;
  await sql`
    insert into search_word as w (lang, word, stem, folded, documents)
    select ${lang}, t.* from unnest(
      ${changed.map(({ word }) => word.word)}::text[], ${changed.map(({ word }) => word.stem)}::text[],
      ${changed.map(({ word }) => word.folded)}::text[], ${changed.map(({ by }) => by)}::int[]) as t
    on conflict (lang, word) do update set documents = w.documents + excluded.documents, stem = excluded.stem, folded = excluded.folded`.execute(
    tx,
  );
  // Nothing that is gone may be suggested.
  if (changed.some(({ by }) => by < 0))
    await tx
      .deleteFrom('search_word')
      .where('lang', '=', lang)
      .where('documents', '<=', 0)
      .execute();
}

export async function addKeys(
  tx: Tx,
  lang: Lang,
  counts: ReadonlyMap<string, number>,
): Promise<void> {
  const changed = [...counts].filter(([, by]) => by !== 0);
  if (changed.length === 0) return;
  await sql`
    insert into search_key as k (lang, key, documents)
    select ${lang}, t.* from unnest(${changed.map(([key]) => key)}::text[], ${changed.map(([, by]) => by)}::int[]) as t
    on conflict (lang, key) do update set documents = k.documents + excluded.documents`.execute(tx);
  if (changed.some(([, by]) => by < 0))
    await tx
      .deleteFrom('search_key')
      .where('lang', '=', lang)
      .where('documents', '<=', 0)
      .execute();
}

/** Those of the words that at least two documents use, in either language. */
export async function usedWords(tx: Tx, words: ReadonlySet<string>): Promise<Set<string>> {
  if (words.size === 0) return new Set();
  const rows = await tx
    .selectFrom('search_word')
    .select('word')
    .distinct()
    .where(sql<boolean>`word = any(${[...words]}::text[])`)
    .where('lang', 'in', ['nb', 'nn'])
    .where('documents', '>=', 2)
    .execute();
  return new Set(rows.map((row) => row.word));
}

export async function storedVersion(db: Db): Promise<number | undefined> {
  return (await db.selectFrom('search_state').select('version').executeTakeFirst())?.version;
}

export async function saveVersion(tx: Tx, version: number): Promise<void> {
  await tx
    .insertInto('search_state')
    .values({ version })
    .onConflict((conflict) => conflict.column('one').doUpdateSet({ version }))
    .execute();
}

export async function allDocuments(tx: Tx): Promise<SearchDocument[]> {
  return tx
    .selectFrom('search_document')
    .select(['kind', 'slug', 'lang', 'path', 'title', 'lead', 'keywords', 'body'])
    .orderBy('id')
    .execute();
}

export async function documentsOfKind(db: Db | Tx, kind: SearchKind): Promise<SearchDocument[]> {
  return db
    .selectFrom('search_document')
    .select(['kind', 'slug', 'lang', 'path', 'title', 'lead', 'keywords', 'body'])
    .where('kind', '=', kind)
    .execute();
}

export async function emptyWords(tx: Tx): Promise<void> {
  await tx.deleteFrom('search_word').execute();
  await tx.deleteFrom('search_key').execute();
}
