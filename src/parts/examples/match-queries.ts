import { sql } from 'kysely';
import type { Db } from '#platform/db/database.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { hasAny, type ListedExample, valuesColumn } from './list-queries.ts';
import { type Choices, facets, isUnknown } from './model/facets.ts';
import type { Rarity, Reason } from './model/similarity.ts';

/** The values worth comparing, one by one. */
function wantedValues(wanted: Choices): Reason[] {
  return facets.flatMap((facet) =>
    (wanted[facet] ?? []).filter((value) => !isUnknown(value)).map((value) => ({ facet, value })),
  );
}

/** How rare each of some values is among all published examples, in one statement. */
export async function rarityOf(db: Db, wanted: Choices): Promise<Rarity> {
  const values = wantedValues(wanted);
  const counts = values.map(
    ({ facet, value }) => sql`count(*) filter (where ${hasAny(facet, [value])})::int`,
  );
  const { rows } = await sql<{ total: number; counts: number[] }>`
    select count(*)::int as total, array[${sql.join(counts)}]::int[] as counts from example e where e.status = 'published'`.execute(
    db,
  );
  const row = rows[0];
  const known = new Map(
    values.map(({ facet, value }, at) => [`${facet}:${value}`, row?.counts[at] ?? 0]),
  );
  return { total: row?.total ?? 0, count: (facet, value) => known.get(`${facet}:${value}`) ?? 0 };
}

/**
 * The published examples that have most of what is wanted, more than enough of them for the model
 * to choose the best: `weigh` says what each value counts.
 */
export async function candidates(
  db: Db,
  lang: Lang,
  wanted: Choices,
  weigh: (reason: Reason) => number,
  limit: number,
): Promise<ListedExample[]> {
  const values = wantedValues(wanted);
  if (values.length === 0) return [];
  const weights = values.map(
    (reason) => sql`(${hasAny(reason.facet, [reason.value])})::int * ${weigh(reason)}::float8`,
  );
  const { rows } = await sql<ListedExample>`
    with weighed as (
      select e.*, ${sql.join(weights, sql` + `)} as weight from example e where e.status = 'published'
    )
    select e.slug, v.title, v.lead, ${valuesColumn} as values
    from weighed e join example_version v on v.example_id = e.id and v.lang = ${lang} and v.is_current
    where e.weight > 0 order by e.weight desc, e.slug limit ${limit}`.execute(db);
  return rows;
}
