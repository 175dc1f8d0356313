import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '#platform/db/database.ts';
import { fingerprintOf, type Titled, titlesSql } from '#platform/db/versions.ts';
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

export interface PageInPlace extends PageRow {
  /** Slugs of its neighbours in reading order. */
  previous: string | null;
  next: string | null;
  /** Titles of its neighbours and of the published pages that it refers to. */
  pages: Titled[];
  /** Titles of the published examples that it refers to. */
  examples: Titled[];
}

/**
 * A page with all that is shown around it, in one statement: neighbours in reading order, titles of
 * what it refers to. Each question to the database costs as much as rendering half the page.
 */
export function pageInPlace(db: Db, slug: string, lang: Lang): Promise<PageInPlace | undefined> {
  return currentPage(db, slug, lang)
    .select(placeOf[lang].as('place'))
    .executeTakeFirst()
    .then((row) => row && { ...row, ...row.place });
}

type Place = Pick<PageInPlace, 'previous' | 'next' | 'pages' | 'examples'>;

function placeIn(lang: Lang): RawBuilder<Place> {
  const nearest = (sign: '<' | '>', order: 'asc' | 'desc') => sql`(
    select n.slug from page n
    where n.status = 'published' and (n.position, n.slug) ${sql.raw(sign)} (page.position, page.slug)
    order by n.position ${sql.raw(order)}, n.slug ${sql.raw(order)} limit 1)`;
  const inSteps = (key: string) =>
    sql`select jsonb_array_elements_text(step -> ${sql.lit(key)}) from jsonb_array_elements(v.content #> '{facts,steps}') step`;
  const pages = sql`
    select jsonb_array_elements_text(v.content #> '{facts,related,pages}') union all ${inSteps('facts')}
    union all values (near.previous), (near.next)`;
  const examples = sql`
    select jsonb_array_elements_text(v.content #> '{facts,related,examples}') union all ${inSteps('examples')}`;
  return sql<Place>`(
    with near as (select ${nearest('<', 'desc')} as previous, ${nearest('>', 'asc')} as next)
    select jsonb_build_object(
      'previous', near.previous,
      'next', near.next,
      'pages', ${titlesSql('page', lang, pages)},
      'examples', ${titlesSql('example', lang, examples)})
    from near
  )`;
}

/** Made once: putting the statement together took as long as reading its answer. */
const placeOf: Record<Lang, RawBuilder<Place>> = { nb: placeIn('nb'), nn: placeIn('nn') };

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

/** Changes whenever anything that can be in a booklet does, and with the day (amounts hold from dates). */
export async function contentFingerprint(db: Db, now: Date): Promise<string> {
  return `${await fingerprintOf(db, ['page', 'example'])} ${dayOf(now)}`;
}
