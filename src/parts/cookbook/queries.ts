import { sql } from 'kysely';
import type { Db, Tx } from '#platform/db/database.ts';
import { dayOf } from '#platform/i18n/format.ts';
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
  return currentPage(db, slug, lang).executeTakeFirst();
}

const currentPage = (db: Db, slug: string, lang: Lang) =>
  db
    .selectFrom('page')
    .innerJoin('page_version as v', 'v.page_id', 'page.id')
    .select([
      'page.id',
      'page.slug',
      'page.status',
      'v.title',
      'v.lead',
      'v.content',
      'v.number',
      'v.published_at as publishedAt',
    ])
    .where('page.slug', '=', slug)
    .where('v.lang', '=', lang)
    .where('v.is_current', '=', true);

interface Titled {
  slug: string;
  title: string;
}

export interface PageInPlace extends PageRow {
  /** Slugs of its neighbours in reading order. */
  previous: string | null;
  next: string | null;
  /** Titles of its neighbours and of the published pages that it refers to. */
  titles: Titled[];
}

/**
 * A page with all its own page needs from the cookbook, in one statement: neighbours in reading
 * order and titles of pages it refers to. One question costs less than the three it replaced.
 */
export function pageInPlace(
  db: Db,
  slug: string,
  lang: Lang,
  chapterOrder: readonly string[],
): Promise<PageInPlace | undefined> {
  const order = sql`(order by array_position(${chapterOrder}::text[], chapter), position, slug)`;
  return currentPage(db, slug, lang)
    .select(
      sql<Pick<PageInPlace, 'previous' | 'next' | 'titles'>>`(
        with o as (
          select slug, lag(slug) over w as previous, lead(slug) over w as next
          from page where status = 'published' window w as ${order}
        ), here as (select previous, next from o where slug = ${slug})
        select jsonb_build_object(
          'previous', (select previous from here),
          'next', (select next from here),
          'titles', (
            select coalesce(jsonb_agg(jsonb_build_object('slug', p.slug, 'title', w.title)), '[]')
            from page p join page_version w on w.page_id = p.id and w.lang = ${lang} and w.is_current
            where p.status = 'published' and p.slug in (
              select jsonb_array_elements_text(v.content #> '{facts,related,pages}')
              union all select jsonb_array_elements_text(step -> 'facts') from jsonb_array_elements(v.content #> '{facts,steps}') step
              union all select previous from here union all select next from here)))
      )`.as('place'),
    )
    .executeTakeFirst()
    .then((row) => row && { ...row, ...row.place });
}

/** Published pages in reading order; `slugs` narrows to some of them. */
export function publishedPages(db: Db, lang: Lang, slugs?: string[]): Promise<PageListRow[]> {
  if (slugs?.length === 0) return Promise.resolve([]);
  return db
    .selectFrom('page')
    .innerJoin('page_version as v', 'v.page_id', 'page.id')
    .select([
      'page.slug',
      'page.kind',
      'page.chapter',
      'v.title',
      'v.lead',
      'v.published_at as publishedAt',
    ])
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
    .select([
      'page.id',
      'page.slug',
      'page.status',
      'v.title',
      'v.lead',
      'v.content',
      'v.number',
      'v.published_at as publishedAt',
    ])
    .where('page.status', '=', 'published')
    .where('v.lang', '=', lang)
    .where('v.is_current', '=', true)
    .$if(slugs !== undefined, (query) => query.where('page.slug', 'in', slugs ?? []))
    .orderBy('page.position')
    .orderBy('page.slug')
    .execute();
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
  const row = await db
    .selectFrom('page')
    .select(sql<number>`1`.as('one'))
    .limit(1)
    .executeTakeFirst();
  return row === undefined;
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

/** Current contents in every language, for indexing again after a new address. */
export function currentContents(
  tx: Tx,
  id: string,
): Promise<{ lang: Lang; content: PageContent }[]> {
  return tx
    .selectFrom('page_version')
    .select(['lang', 'content'])
    .where('page_id', '=', id)
    .where('is_current', '=', true)
    .execute();
}

/** Changes whenever anything published does, and with the day (amounts hold from dates). */
export async function contentFingerprint(db: Db, now: Date): Promise<string> {
  const pages = db
    .selectFrom('page')
    .innerJoin('page_version as v', 'v.page_id', 'page.id')
    .select(sql<string>`page.slug || page.status || v.id`.as('mark'))
    .where('v.is_current', '=', true);
  const examples = db
    .selectFrom('example')
    .innerJoin('example_version as v', 'v.example_id', 'example.id')
    .select(sql<string>`example.slug || example.status || v.id`.as('mark'))
    .where('v.is_current', '=', true);
  const row = await db
    .selectFrom(pages.unionAll(examples).as('marks'))
    .select(sql<string>`md5(string_agg(mark, ',' order by mark))`.as('md5'))
    .executeTakeFirst();
  return `${row?.md5 ?? ''} ${dayOf(now)}`;
}
