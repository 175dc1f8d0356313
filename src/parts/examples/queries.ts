import { sql } from 'kysely';
import type { Db, Tx } from '#platform/db/database.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Publication } from '#platform/policy.ts';
import type { ExampleContent, ExampleFacts } from './model/example.ts';
import type { FacetValues } from './model/facets.ts';

export interface ExampleRow {
  id: string;
  slug: string;
  status: Publication;
  title: string;
  lead: string;
  content: ExampleContent;
  number: number;
  firstPublishedAt: Date;
  publishedAt: Date;
}

/** Examples with their current version in a language, whatever their status. */
function current(db: Db, lang: Lang) {
  return db
    .selectFrom('example as e')
    .innerJoin('example_version as v', 'v.example_id', 'e.id')
    .where('v.lang', '=', lang)
    .where('v.is_current', '=', true);
}

const everything = [
  'e.id',
  'e.slug',
  'e.status',
  'e.first_published_at as firstPublishedAt',
  'v.title',
  'v.lead',
  'v.content',
  'v.number',
  'v.published_at as publishedAt',
] as const;

/** The current version, whatever its status: whether it may be read is the policy's question. */
export function exampleBySlug(db: Db, slug: string, lang: Lang): Promise<ExampleRow | undefined> {
  return current(db, lang).select(everything).where('e.slug', '=', slug).executeTakeFirst();
}

export interface ExampleHead {
  slug: string;
  title: string;
  lead: string;
  publishedAt: Date;
}

/** Title and lead of published examples, newest first; `slugs` narrows to some of them, in their order. */
export async function publishedExamples(
  db: Db,
  lang: Lang,
  slugs?: string[],
): Promise<ExampleHead[]> {
  if (slugs?.length === 0) return [];
  return current(db, lang)
    .select(['e.slug', 'v.title', 'v.lead', 'v.published_at as publishedAt'])
    .where('e.status', '=', 'published')
    .$if(slugs !== undefined, (query) =>
      query
        .where('e.slug', 'in', slugs ?? [])
        .orderBy(sql`array_position(${slugs}::text[], e.slug)`),
    )
    .orderBy('v.published_at', 'desc')
    .orderBy('e.slug')
    .execute();
}

/** The same with everything in them, for the booklet and the API. */
export async function publishedExampleContents(
  db: Db,
  lang: Lang,
  slugs?: string[],
): Promise<ExampleRow[]> {
  if (slugs?.length === 0) return [];
  return current(db, lang)
    .select(everything)
    .where('e.status', '=', 'published')
    .$if(slugs !== undefined, (query) => query.where('e.slug', 'in', slugs ?? []))
    .orderBy('e.slug')
    .execute();
}

export interface ExampleVersionRow {
  number: number;
  title: string;
  note: string;
  publishedAt: Date;
  content: ExampleContent;
}

/** Every published version of an example in a language, newest first; none once it is withdrawn. */
export function exampleVersions(db: Db, slug: string, lang: Lang): Promise<ExampleVersionRow[]> {
  return db
    .selectFrom('example as e')
    .innerJoin('example_version as v', 'v.example_id', 'e.id')
    .select(['v.number', 'v.title', 'v.note', 'v.published_at as publishedAt', 'v.content'])
    .where('e.slug', '=', slug)
    .where('e.status', '=', 'published')
    .where('v.lang', '=', lang)
    .orderBy('v.number', 'desc')
    .execute();
}

export async function hasNoExamples(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom('example')
    .select(sql<number>`1`.as('one'))
    .limit(1)
    .executeTakeFirst();
  return row === undefined;
}

/** Current contents in every language, for indexing again after a new address. */
export function currentContents(
  tx: Tx,
  id: string,
): Promise<{ lang: Lang; content: ExampleContent }[]> {
  return tx
    .selectFrom('example_version')
    .select(['lang', 'content'])
    .where('example_id', '=', id)
    .where('is_current', '=', true)
    .execute();
}

export interface NewExample {
  id: string;
  slug: string;
  facts: ExampleFacts;
  values: FacetValues;
  now: Date;
}

/** Saves facets and makes it published; id and first day of one that is there are kept. Returns the id. */
export async function saveExample(
  tx: Tx,
  { id, slug, facts, values, now }: NewExample,
): Promise<string> {
  const columns = {
    status: 'published' as const,
    type: facts.type,
    phase: facts.phase,
    procurement: facts.procurement,
    effect_grade: facts.effect.grade,
    fields: values.field,
    forms: values.form,
    target_groups: values.targetGroup,
    funding: values.funding,
    counties: values.county,
    municipalities: values.municipality,
  };
  const row = await tx
    .insertInto('example')
    .values({ id, slug, first_published_at: now, ...columns })
    .onConflict((conflict) => conflict.column('slug').doUpdateSet(columns))
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}
