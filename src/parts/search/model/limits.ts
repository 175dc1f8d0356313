/* What keeps a search quick however many things there are. */

/** The best this many are ranked by title, keywords and so on; beyond them the database's own order holds. */
export const closelyRanked = 40;
/** No more than this many are ranked at all. */
export const mostRanked = 200;
/** Examples are counted no further than this; pages are always counted. */
export const mostCounted = 1000;
