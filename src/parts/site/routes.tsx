import { Hono } from 'hono';
import type { Endpoint } from '#platform/http/api.ts';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { type FeedItem, renderFeed } from '#platform/http/feeds.ts';
import { type Lang, localPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import { siteTexts } from './texts.ts';
import { HomePage, type HomeViewModel } from './views/home-view.tsx';
import { AccessibilityPage, ApiPage, FeedsPage, type feedNames } from './views/plain-pages.tsx';

/** Something published, wherever it belongs. */
export interface Published {
  path: string;
  title: string;
  lead: string;
  publishedAt: Date;
}

export interface SiteDeps {
  pages: (lang: Lang) => Promise<Published[]>;
  examples: (lang: Lang) => Promise<Published[]>;
  situations: (lang: Lang) => HomeViewModel['situations'];
  recipes: (lang: Lang) => Promise<{ slug: string; title: string }[]>;
  endpoints: Endpoint[];
}

/** The front page and what speaks for the whole site: feeds, the API in words, accessibility. */
export function siteRoutes(services: Services, deps: SiteDeps): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();

  app.get('/', async (c) => {
    const lang = c.get('lang');
    const [pages, examples, recipes] = await Promise.all([
      deps.pages(lang),
      deps.examples(lang),
      deps.recipes(lang),
    ]);
    // Another example each day; the page cache is emptied at midnight.
    const day = Math.floor(services.clock().getTime() / 86_400_000);
    const stories = examples.toSorted((a, b) => a.path.localeCompare(b.path));
    const example = stories[day % Math.max(1, stories.length)];
    const home: HomeViewModel = {
      situations: deps.situations(lang),
      recipes,
      example: example && { ...example, slug: example.path.replace('/eksempler/', '') },
      examples: examples.length,
      newest: newest([...pages, ...examples]).slice(0, 4),
    };
    return respond(c, services, <HomePage home={home} />, { shared: true });
  });

  app.get('/strom', (c) => respond(c, services, <FeedsPage />, { shared: true }));
  app.get('/tilgjengelighet', (c) => respond(c, services, <AccessibilityPage />, { shared: true }));
  app.get('/api', (c) =>
    respond(c, services, <ApiPage endpoints={deps.endpoints} />, { shared: true }),
  );

  app.get('/strom/:file{(?:alt|sider|eksempler)\\.(?:atom|json)}', async (c) => {
    const [name, format] = c.req.param('file').split('.') as [
      (typeof feedNames)[number],
      'atom' | 'json',
    ];
    const lang = c.get('lang');
    const lists = await Promise.all([
      name === 'eksempler' ? [] : deps.pages(lang),
      name === 'sider' ? [] : deps.examples(lang),
    ]);
    return feed(c, services, name, format, newest(lists.flat()).slice(0, 50));
  });

  return app;
}

function newest<T extends Published>(items: T[]): T[] {
  return items.toSorted(
    (a, b) => b.publishedAt.getTime() - a.publishedAt.getTime() || a.path.localeCompare(b.path),
  );
}

function feed(
  c: HttpContext,
  services: Services,
  name: (typeof feedNames)[number],
  format: 'atom' | 'json',
  found: Published[],
): Response {
  const lang = c.get('lang');
  const { baseUrl, name: site } = services.installation;
  const t = siteTexts[lang];
  const label = { alt: t.feedAll, sider: t.feedPages, eksempler: t.feedExamples }[name];
  const url = (path: string): string => baseUrl + localPath(lang, path);
  const items: FeedItem[] = found.map((one) => ({
    url: url(one.path),
    title: one.title,
    summary: one.lead,
    published: one.publishedAt,
  }));
  const info = {
    lang,
    title: `${site}: ${label}`,
    description: t.feedsLead,
    url: url('/'),
    selfUrl: url(`/strom/${name}.${format}`),
  };
  c.set('publicPage', true);
  c.header('access-control-allow-origin', '*');
  const type = format === 'atom' ? 'application/atom+xml' : 'application/feed+json';
  return c.body(renderFeed(format, info, items), 200, { 'content-type': `${type}; charset=utf-8` });
}
