import { sql } from 'kysely';
import { checkReferences, cookbookIsEmpty, publishPage, readStarterPages } from '#parts/cookbook';
import { loadStarterExamples, type Municipalities } from '#parts/examples';
import { langs } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';

/**
 * Fills an empty database with the starter content, all of it or none: a start that is killed
 * halfway leaves nothing, and the next one begins again. Nodes that start together take turns.
 * Returns how much came in; 0 when there was content already. Throws ContentError.
 */
export async function loadStarterContent(
  services: Services & { municipalities: Municipalities },
  contentDir: string,
): Promise<{ pages: number; examples: number }> {
  const loaded = await services.db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('starter-content'))`.execute(tx);
    if (!(await cookbookIsEmpty(tx))) return { pages: 0, examples: 0 };
    const pages = await readStarterPages(contentDir, services.amount);
    const examples = await loadStarterExamples(
      services,
      tx,
      contentDir,
      new Set(pages.map((page) => page.slug)),
    );
    checkReferences(pages, new Set(examples));
    const notes = { nb: 'Første utgave.', nn: 'Første utgåve.' };
    for (const { slug, versions } of pages) {
      for (const lang of langs)
        await publishPage(services, tx, { slug, lang, content: versions[lang], note: notes[lang] });
    }
    return { pages: pages.length, examples: examples.length };
  });
  // Fresh tables have no statistics, and the first plans made without them are kept by prepared statements.
  if (loaded.pages > 0) await sql`analyze`.execute(services.db);
  return loaded;
}
