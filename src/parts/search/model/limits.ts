/* What keeps a search quick however many things there are. */

/** The best this many are ranked by title, keywords and so on; beyond them the database's own order holds. */
export const closelyRanked = 24;
/** When no more than this many answer, all of them are ranked. */
export const mostRanked = 100;
/** When more answer, this many: pages first, then what has the words in title, keywords or lead. */
export const rankedOfMany = 50;
/** Examples are counted no further than this; pages are always counted. */
export const mostCounted = 400;

/** How many of the answers can be paged through. */
export function reachable(total: number): number {
  return total > mostRanked ? rankedOfMany : total;
}
