import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/env.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { dialogueRoutes } from './dialogue-routes.tsx';
import type { ProcurementGuides } from './guides-content.ts';
import { innovativeRoutes } from './innovative-routes.tsx';
import { mythRoutes } from './myth-routes.tsx';

export interface GuideDeps {
  guides: ProcurementGuides;
  pageTitles: (lang: Lang, slugs: string[]) => Promise<ReadonlyMap<string, string>>;
  exampleList: (lang: Lang) => Promise<{ slug: string; title: string }[]>;
}

/** The three guides: dialogue with suppliers, innovative procurement, and the six myths with a quiz. */
export function procurementGuideRoutes(
  services: Services,
  { guides, pageTitles, exampleList }: GuideDeps,
): Hono<HttpEnv> {
  const titles = async (lang: Lang, pages: string[], examples: string[]) => {
    const [found, all] = await Promise.all([pageTitles(lang, pages), exampleList(lang)]);
    const wanted = all.filter(({ slug }) => examples.includes(slug));
    return { pages: found, examples: new Map(wanted.map(({ slug, title }) => [slug, title])) };
  };
  const app = new Hono<HttpEnv>();
  app.route('/', dialogueRoutes(services));
  app.route('/', innovativeRoutes(services, { steps: guides.steps, titles }));
  app.route('/', mythRoutes(services, { myths: guides.myths, titles }));
  return app;
}
