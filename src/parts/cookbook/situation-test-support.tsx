import { Hono } from 'hono';
import {
  type Facet,
  facetParams,
  loadMunicipalities,
  matchExamples,
  valueName,
} from '#parts/examples';
import type { Db } from '#platform/db/database.ts';
import type { HttpEnv } from '#platform/http/env.ts';
import { requestContext } from '#platform/http/request-context.ts';
import type { Services } from '#platform/services.ts';
import type { SituationDeps } from './situation-deps.ts';
import { situationRoutes } from './situation-routes.tsx';
import { loadSituationGraph } from './situation-rules.ts';
import type { StarterPage } from './starter-content.ts';

/** Pages straight from the content files, examples from the database: what a fresh installation has. */
export async function situationDeps(db: Db, pages: StarterPage[]): Promise<SituationDeps> {
  const municipalities = await loadMunicipalities('content');
  const remembered = new Map<string, ReturnType<SituationDeps['examples']>>();
  const bySlug = new Map(pages.map((page) => [page.slug, page]));
  return {
    graph: await loadSituationGraph('content'),
    recipe: async (lang, slug) => {
      const texts = bySlug.get(slug)?.versions[lang].texts;
      return texts && { slug, title: texts.title, lead: texts.lead, steps: texts.steps };
    },
    pages: async (lang, slugs) =>
      slugs.flatMap((slug) => {
        const texts = bySlug.get(slug)?.versions[lang].texts;
        return texts ? [{ slug, title: texts.title, lead: texts.lead }] : [];
      }),
    examples: (lang, wanted, limit) => {
      const key = JSON.stringify([lang, wanted, limit]);
      const known = remembered.get(key);
      if (known) return known;
      const found = matchExamples(db, lang, wanted, limit).then((matches) =>
        matches.map(({ item, reasons }) => ({
          slug: item.slug,
          title: item.title,
          lead: item.lead,
          reasons,
        })),
      );
      remembered.set(key, found);
      return found;
    },
    valueName: (lang, facet, value) => valueName(lang, facet as Facet, value, municipalities),
    examplesPath: (wanted) =>
      `/eksempler?${Object.entries(wanted)
        .map(([facet, values]) => `${facetParams[facet as Facet]}=${values.join(',')}`)
        .join('&')}`,
  };
}

/** The situation finder as the application mounts it. */
export function situationApp(services: Services, deps: SituationDeps): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.use('*', requestContext(0));
  const routes = situationRoutes(services, deps);
  app.route('/', routes);
  app.route('/nn', routes);
  return app;
}
