import { sql } from 'kysely';
import type { Db, Tx } from '#platform/db/database.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Publication } from '#platform/policy.ts';
import type { Chapter, PageContent, PageKind } from './model/page.ts';

export interface PageRow {
  id: string;
  slug: string;
  status: Publication;
  title: string;
  lead: string;
  content: PageContent;
  number: number;
  publishedAt: Date;
}

export interface PageListRow {
  slug: string;
  kind: PageKind;
  chapter: Chapter;
  title: string;
  lead: string;
  publishedAt: Date;
}

/** The current version of a page, whatever its status: whether it may be read is the policy's question. */
export function pageBySlug(db: Db, slug: string, lang: Lang): Promise<PageRow | undefined> {
  return db
    .selectFrom('page')
    .innerJoin('page_version as v', 'v.page_id', 'page.id')
    .select(['page.id', 'page.slug', 'page.status', 'v.title', 'v.lead', 'v.content', 'v.number', 'v.published_at as publishedAt'])
    .where('page.slug', '=', slug)
    .where('v.lang', '=', lang)
    .where('v.is_current', '=', true)
    .executeTakeFirst();
}

/** Published pages in reading order; `slugs` narrows to some of them. */
export function publishedPages(db: Db, lang: Lang, slugs?: string[]): Promise<PageListRow[]> {
  if (slugs?.length === 0) return Promise.resolve([]);
  return db
    .selectFrom('page')
    .innerJoin('page_version as v', 'v.page_id', 'page.id')
    .select(['page.slug', 'page.kind', 'page.chapter', 'v.title', 'v.lead', 'v.published_at as publishedAt'])
    .where('page.status', '=', 'published')
    .where('v.lang', '=', lang)
    .where('v.is_current', '=', true)
    .$if(slugs !== undefined, (query) => query.where('page.slug', 'in', slugs ?? []))
    .orderBy('page.chapter')
    .orderBy('page.position')
    .orderBy('page.slug')
    .execute();
}

/** The same with everything in them, for the booklet, feeds and API. */
export function publishedPageContents(db: Db, lang: Lang, slugs?: string[]): Promise<PageRow[]> {
  if (slugs?.length === 0) return Promise.resolve([]);
  return db
    .selectFrom('page')
    .innerJoin('page_version as v', 'v.page_id', 'page.id')
    .select(['page.id', 'page.slug', 'page.status', 'v.title', 'v.lead', 'v.content', 'v.number', 'v.published_at as publishedAt'])
    .where('page.status', '=', 'published')
    .where('v.lang', '=', lang)
    .where('v.is_current', '=', true)
    .$if(slugs !== undefined, (query) => query.where('page.slug', 'in', slugs ?? []))
    .orderBy('page.position')
    .orderBy('page.slug')
    .execute();
}

export async function redirectFor(db: Db, oldSlug: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('page_redirect')
    .innerJoin('page', 'page.id', 'page_redirect.page_id')
    .select('page.slug')
    .where('old_slug', '=', oldSlug)
    .executeTakeFirst();
  return row?.slug;
}

export interface VersionRow {
  number: number;
  title: string;
  note: string;
  publishedAt: Date;
  content: PageContent;
}

/** Every published version of a page in a language, newest first. */
export function pageVersions(db: Db, slug: string, lang: Lang): Promise<VersionRow[]> {
  return db
    .selectFrom('page')
    .innerJoin('page_version as v', 'v.page_id', 'page.id')
    .select(['v.number', 'v.title', 'v.note', 'v.published_at as publishedAt', 'v.content'])
    .where('page.slug', '=', slug)
    .where('page.status', '=', 'published')
    .where('v.lang', '=', lang)
    .orderBy('v.number', 'desc')
    .execute();
}

export async function isEmpty(db: Db): Promise<boolean> {
  const row = await db.selectFrom('page').select(sql<number>`1`.as('one')).limit(1).executeTakeFirst();
  return row === undefined;
}

/** The page as it stands, locked until the transaction ends. */
export function pageForUpdate(tx: Tx, slug: string): Promise<{ id: string; status: Publication } | undefined> {
  return tx.selectFrom('page').select(['id', 'status']).where('slug', '=', slug).forUpdate().executeTakeFirst();
}

export interface NewPage {
  id: string;
  slug: string;
  kind: PageKind;
  chapter: Chapter;
  position: number;
}

export async function savePage(tx: Tx, page: NewPage): Promise<void> {
  const { slug, id, ...rest } = page;
  await tx
    .insertInto('page')
    .values({ id, slug, ...rest, status: 'published' })
    .onConflict((conflict) => conflict.column('slug').doUpdateSet({ ...rest, status: 'published' }))
    .execute();
}

export interface NewVersion {
  id: string;
  pageId: string;
  lang: Lang;
  content: PageContent;
  note: string;
  publishedAt: Date;
}

/** Adds a version and makes it the one that is read. Returns its number. */
export async function addVersion(tx: Tx, version: NewVersion): Promise<number> {
  const { pageId, lang, content } = version;
  await tx.updateTable('page_version').set({ is_current: false }).where('page_id', '=', pageId).where('lang', '=', lang).execute();
  const row = await tx
    .insertInto('page_version')
    .values((values) => ({
      id: version.id,
      page_id: pageId,
      lang,
      number: sql<number>`1 + ${values
        .selectFrom('page_version')
        .select((select) => select.fn.coalesce(select.fn.max('number'), sql<number>`0`).as('last'))
        .where('page_id', '=', pageId)
        .where('lang', '=', lang)}`,
      is_current: true,
      title: content.texts.title,
      lead: content.texts.lead,
      content: JSON.stringify(content),
      note: version.note,
      published_at: version.publishedAt,
    }))
    .returning('number')
    .executeTakeFirstOrThrow();
  return row.number;
}

export async function setStatus(tx: Tx, slug: string, status: Publication): Promise<void> {
  await tx.updateTable('page').set({ status }).where('slug', '=', slug).execute();
}

/** Renames a page; the old slug leads to the new one for ever. */
export async function renamePage(tx: Tx, id: string, from: string, to: string): Promise<void> {
  await tx.deleteFrom('page_redirect').where('old_slug', '=', to).execute();
  await tx.updateTable('page').set({ slug: to }).where('id', '=', id).execute();
  await tx
    .insertInto('page_redirect')
    .values({ old_slug: from, page_id: id })
    .onConflict((conflict) => conflict.column('old_slug').doUpdateSet({ page_id: id }))
    .execute();
}
