import type { Db } from '#platform/db/database.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { ListedExample } from './list-queries.ts';
import { candidates, rarityOf } from './match-queries.ts';
import type { Choices, FacetValues } from './model/facets.ts';
import { bestMatches, type Match, mostSimilar, weightOf } from './model/similarity.ts';

/** The model chooses among this many: far more than any page shows. */
const shortlist = 200;

/** Published examples like one, with what they have in common, the most alike first. */
export async function similarExamples(
  db: Db,
  lang: Lang,
  slug: string,
  values: FacetValues,
  limit: number,
): Promise<Match<ListedExample>[]> {
  const rarity = await rarityOf(db, values);
  const found = await candidates(db, lang, values, (reason) => weightOf(reason, rarity), shortlist);
  return mostSimilar({ slug, values }, found, rarity, limit);
}

/**
 * The published examples that have most of what somebody wants, with which values matched. Always
 * the same answer to the same question; empty when nothing matches or nothing is wanted.
 */
export async function matchExamples(
  db: Db,
  lang: Lang,
  wanted: Choices,
  limit: number,
): Promise<Match<ListedExample>[]> {
  const rarity = await rarityOf(db, wanted);
  // A match more outweighs any rarity, as in `bestMatches`.
  const found = await candidates(
    db,
    lang,
    wanted,
    (reason) => 1000 + weightOf(reason, rarity),
    Math.max(shortlist, limit),
  );
  return bestMatches(wanted, found, rarity, limit);
}
