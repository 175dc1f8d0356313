import type { Db } from '#platform/db/database.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { publishedPageContents } from './queries.ts';
import type { RecipeInBrief } from './situation-deps.ts';

/** A published recipe with the titles of its steps; undefined when there is none at that address. */
export async function recipeInBrief(
  db: Db,
  lang: Lang,
  slug: string,
): Promise<RecipeInBrief | undefined> {
  const [page] = await publishedPageContents(db, lang, [slug]);
  if (!page) return undefined;
  const steps = page.content.texts.steps.map(({ id, title }) => ({ id, title }));
  return { slug, title: page.title, lead: page.lead, steps };
}
