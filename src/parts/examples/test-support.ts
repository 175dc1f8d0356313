import { Hono } from 'hono';
import { loadProcurementRules, thresholdOn } from '#parts/procurement';
import type { Db } from '#platform/db/database.ts';
import type { HttpEnv } from '#platform/http/env.ts';
import { GoneError } from '#platform/http/errors.ts';
import { requestContext } from '#platform/http/request-context.ts';
import { testServices } from '../../../tests/support/services.ts';
import type { ExampleContent, ExampleFacts, ExampleTexts } from './model/example.ts';
import { loadMunicipalities } from './municipality-file.ts';
import { examplesRoutes } from './routes.tsx';
import type { ExamplesServices } from './services.ts';

/** Services for tests: a clock that stands still, chance that is chance, rules and places from the real content. */
export async function exampleServices(db: Db): Promise<ExamplesServices> {
  const rules = await loadProcurementRules('content');
  return {
    ...testServices(db, (name, on = '2026-11-24') => thresholdOn(rules, name, on)),
    municipalities: await loadMunicipalities('content'),
    pageTitles: async (_, slugs) => new Map(slugs.map((slug) => [slug, `Siden ${slug}`])),
  };
}

/** The example pages as the application mounts them. */
export function exampleApp(services: ExamplesServices): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.use('*', requestContext(0));
  const routes = examplesRoutes(services);
  app.route('/', routes);
  app.route('/nn', routes);
  app.onError((error, c) => {
    if (error instanceof GoneError) return c.text('borte', 410);
    throw error;
  });
  return app;
}

/** An example that says as little as an example can. */
export function anExample(
  facts: Partial<ExampleFacts> = {},
  texts: Partial<ExampleTexts> = {},
  body = 'Det som skjedde.',
): ExampleContent {
  return {
    facts: {
      type: 'samarbeid',
      parties: [{ name: null, kind: 'kommune', nowName: undefined }],
      nationwide: false,
      fields: [],
      targetGroups: [],
      forms: [],
      phase: 'ukjent',
      procurement: 'ukjent',
      funding: ['ukjent'],
      amounts: [],
      years: { from: null, to: null },
      effect: { grade: 'ingen-opplysning' },
      sources: [{ title: 'En kilde' }],
      related: { pages: [] },
      ...facts,
    },
    texts: {
      title: 'Et eksempel',
      lead: 'Én setning.',
      amounts: [],
      effect: {},
      answers: {},
      agreement: undefined,
      keywords: [],
      ...texts,
    },
    body,
  };
}
