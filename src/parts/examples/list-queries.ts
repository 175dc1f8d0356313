import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/db/database.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { type Choices, type Facet, type FacetValues, facets } from './model/facets.ts';
import type { Sort } from './model/list-query.ts';
import type { ExampleRow } from './queries.ts';

type Condition = RawBuilder<boolean>;

/** The column behind each facet. Array columns hold any number of values, the others exactly one. */
export const facetColumns: Record<Facet, { column: RawBuilder<unknown>; many: boolean }> = {
  type: { column: sql.ref('e.type'), many: false },
  field: { column: sql.ref('e.fields'), many: true },
  targetGroup: { column: sql.ref('e.target_groups'), many: true },
  form: { column: sql.ref('e.forms'), many: true },
  phase: { column: sql.ref('e.phase'), many: false },
  procurement: { column: sql.ref('e.procurement'), many: false },
  funding: { column: sql.ref('e.funding'), many: true },
  effect: { column: sql.ref('e.effect_grade'), many: false },
  county: { column: sql.ref('e.counties'), many: true },
  municipality: { column: sql.ref('e.municipalities'), many: true },
};

/** The example has at least one of the values. */
export function hasAny(facet: Facet, values: readonly string[]): Condition {
  const { column, many } = facetColumns[facet];
  return many
    ? sql<boolean>`${column} && ${values}::text[]`
    : sql<boolean>`${column} = any(${values}::text[])`;
}

function conditions(chosen: Choices): { facet: Facet; holds: Condition }[] {
  return facets.flatMap((facet) => {
    const values = chosen[facet];
    return values?.length ? [{ facet, holds: hasAny(facet, values) }] : [];
  });
}

const published = (lang: Lang): Condition =>
  sql<boolean>`e.status = 'published' and v.lang = ${lang} and v.is_current`;

function allOf(lang: Lang, chosen: Choices): Condition {
  return sql<boolean>`${sql.join([published(lang), ...conditions(chosen).map(({ holds }) => holds)], sql` and `)}`;
}

/** All examples in Norwegian alphabetical order with æ, ø and å last, or with the newest first. */
const orders: Record<Sort, RawBuilder<unknown>> = {
  nyeste: sql`e.first_published_at desc, v.title collate "nb-NO-x-icu", e.slug`,
  tittel: sql`v.title collate "nb-NO-x-icu", e.slug`,
};

export interface ListedExample {
  slug: string;
  title: string;
  lead: string;
  values: FacetValues;
}

/** What the values of an example look like when they come from the columns. */
export const valuesColumn = sql<FacetValues>`jsonb_build_object(
  'type', array[e.type], 'field', e.fields, 'targetGroup', e.target_groups, 'form', e.forms,
  'phase', array[e.phase], 'procurement', array[e.procurement], 'funding', e.funding,
  'effect', array[e.effect_grade], 'county', e.counties, 'municipality', e.municipalities)`;

/** One page of the list. */
export async function listExamples(
  db: Db,
  lang: Lang,
  chosen: Choices,
  sort: Sort,
  limit: number,
  offset: number,
): Promise<ListedExample[]> {
  const { rows } = await sql<ListedExample>`
    select e.slug, v.title, v.lead, ${valuesColumn} as values
    from example e join example_version v on v.example_id = e.id
    where ${allOf(lang, chosen)} order by ${orders[sort]} limit ${limit} offset ${offset}`.execute(
    db,
  );
  return rows;
}

/** Everything in the examples that match, for downloads and the API. */
export async function exportExamples(
  db: Db,
  lang: Lang,
  chosen: Choices,
  sort: Sort,
  limit?: number,
  offset = 0,
): Promise<ExampleRow[]> {
  const { rows } = await sql<ExampleRow>`
    select e.id, e.slug, e.status, e.first_published_at as "firstPublishedAt", v.title, v.lead, v.content, v.number,
      v.published_at as "publishedAt"
    from example e join example_version v on v.example_id = e.id
    where ${allOf(lang, chosen)} order by ${orders[sort]} limit ${limit ?? null} offset ${offset}`.execute(
    db,
  );
  return rows;
}

export interface FacetCounts {
  /** Examples that match everything chosen. */
  total: number;
  /** For each value how many would be shown if the facet's own choices were just this one. */
  counts: Record<Facet, Map<string, number>>;
}

/**
 * Total and counts in one statement: each example is read once and remembers how many facets it
 * misses and which; one that misses only its own facet still counts there.
 */
export async function countExamples(db: Db, lang: Lang, chosen: Choices): Promise<FacetCounts> {
  const wanted = conditions(chosen);
  const misses = wanted.map(({ holds }) => sql`(not (${holds}))::int`);
  const missed = wanted.map(({ facet, holds }) => sql`when not (${holds}) then ${facet}`);
  const columns = facets.map((facet) => facetColumns[facet].column);
  const perFacet = facets.map((facet) => {
    const counted = sql`misses = 0 or (misses = 1 and missed = ${facet})`;
    const column = sql.ref(facetColumn(facet));
    return facetColumns[facet].many
      ? sql`select ${facet}::text as facet, value, count(*)::int as n from found, unnest(${column}) as value where ${counted} group by value`
      : sql`select ${facet}::text as facet, ${column} as value, count(*)::int as n from found where ${counted} group by ${column}`;
  });
  const { rows } = await sql<{ facet: Facet | ''; value: string; n: number }>`
    with found as materialized (
      select ${sql.join(columns)},
        ${misses.length > 0 ? sql`${sql.join(misses, sql` + `)}` : sql`0`} as misses,
        ${missed.length > 0 ? sql`case ${sql.join(missed, sql` `)} end` : sql`null::text`} as missed
      from example e join example_version v on v.example_id = e.id where ${published(lang)}
    )
    select '' as facet, '' as value, count(*)::int as n from found where misses = 0
    union all ${sql.join(perFacet, sql` union all `)}`.execute(db);
  const counts = Object.fromEntries(
    facets.map((facet) => [facet, new Map<string, number>()]),
  ) as FacetCounts['counts'];
  let total = 0;
  for (const { facet, value, n } of rows) {
    if (facet === '') total = n;
    else counts[facet].set(value, n);
  }
  return { total, counts };
}

function facetColumn(facet: Facet): string {
  const names: Record<Facet, string> = {
    type: 'type',
    field: 'fields',
    targetGroup: 'target_groups',
    form: 'forms',
    phase: 'phase',
    procurement: 'procurement',
    funding: 'funding',
    effect: 'effect_grade',
    county: 'counties',
    municipality: 'municipalities',
  };
  return names[facet];
}
