import { Hono } from 'hono';
import { newSlug } from '#platform/db/versions.ts';
import type { HttpEnv } from '#platform/http/env.ts';
import { GoneError } from '#platform/http/errors.ts';
import { localPath } from '#platform/i18n/lang.ts';
import { anonymous, can } from '#platform/policy.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import { VersionsPage, versionViews } from '#ui/versions-page.tsx';
import { readablePage } from './model/page.ts';
import { pageViewModel } from './page-model.ts';
import { pageInPlace, pageVersions, publishedPages } from './queries.ts';
import { cookbookTexts } from './texts.ts';
import { CookbookIndex } from './views/index-view.tsx';
import { CookbookPage } from './views/page-view.tsx';

/** The cookbook's own pages. */
export function cookbookRoutes(services: Services): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  const { db } = services;

  app.get('/kokebok', async (c) => {
    const pages = await publishedPages(db, c.get('lang'));
    return respond(c, services, <CookbookIndex pages={pages} />, { shared: true });
  });

  app.get('/kokebok/:slug', async (c) => {
    const slug = c.req.param('slug');
    const lang = c.get('lang');
    const row = await pageInPlace(db, slug, lang);
    if (!row) {
      const to = await newSlug(db, 'page', slug);
      return to ? c.redirect(localPath(lang, `/kokebok/${to}`), 301) : c.notFound();
    }
    if (!can(anonymous, 'read', row)) {
      if (row.status === 'withdrawn') throw new GoneError();
      return c.notFound();
    }
    return respond(c, services, <CookbookPage page={pageViewModel(row)} />, { shared: true });
  });

  app.get('/kokebok/:slug/utgaver', async (c) => {
    const slug = c.req.param('slug');
    const rows = await pageVersions(db, slug, c.get('lang'));
    const title = rows[0]?.title;
    if (title === undefined) return c.notFound();
    const versions = versionViews(rows, (row) => readablePage(row.content));
    const up = [
      { label: cookbookTexts[c.get('lang')].cookbook, path: '/kokebok' },
      { label: title, path: `/kokebok/${slug}` },
    ];
    return respond(
      c,
      services,
      <VersionsPage title={title} up={up} versions={versions} section="cookbook" />,
      { shared: true },
    );
  });

  return app;
}
