import { Hono } from 'hono';
import { newSlug } from '#platform/db/versions.ts';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { GoneError } from '#platform/http/errors.ts';
import { localPath } from '#platform/i18n/lang.ts';
import { anonymous, can } from '#platform/policy.ts';
import { respond } from '#ui/respond.tsx';
import { VersionsPage, versionViews } from '#ui/versions-page.tsx';
import { examplesCsv, examplesJson } from './export.ts';
import { csvTexts } from './export-texts.ts';
import { countExamples, exportExamples, listExamples } from './list-queries.ts';
import { similarExamples } from './matching.ts';
import { readableExample } from './model/example.ts';
import { facetValuesOf } from './model/facets.ts';
import { formatExampleQuery, parseExampleQuery } from './model/list-query.ts';
import { exampleBySlug, exampleVersions } from './queries.ts';
import type { ExamplesServices } from './services.ts';
import { exampleTexts } from './texts.ts';
import { DetailPage } from './views/detail-page.tsx';
import { ListPage } from './views/list-page.tsx';

const perPage = 20;

/** The example pages; mounted once for each language. */
export function examplesRoutes(services: ExamplesServices): Hono<HttpEnv> {
  const { db, municipalities, installation } = services;
  const app = new Hono<HttpEnv>();
  const queryOf = (c: HttpContext) => parseExampleQuery(new URL(c.req.url).search, municipalities);

  app.get('/eksempler', async (c) => {
    const lang = c.get('lang');
    const { query, ignored } = queryOf(c);
    const { total, counts } = await countExamples(db, lang, query.chosen);
    const pages = Math.max(1, Math.ceil(total / perPage));
    const page = Math.min(query.page, pages);
    const rows = await listExamples(
      db,
      lang,
      query.chosen,
      query.sort,
      perPage,
      (page - 1) * perPage,
    );
    const model = {
      query: { ...query, page },
      ignored,
      pastLastPage: query.page > pages,
      total,
      counts,
      pages,
      rows,
      municipalities,
    };
    return respond(c, services, <ListPage {...model} />, { shared: true, keepQuery: true });
  });

  app.get('/eksempler.csv', async (c) => {
    const lang = c.get('lang');
    const { query } = queryOf(c);
    const rows = await exportExamples(db, lang, query.chosen, query.sort);
    return download(
      c,
      examplesCsv(services, rows, lang),
      'text/csv; charset=utf-8; header=present',
      `${csvTexts[lang].fileName}.csv`,
    );
  });

  app.get('/eksempler.json', async (c) => {
    const lang = c.get('lang');
    const { query } = queryOf(c);
    const rows = await exportExamples(db, lang, query.chosen, query.sort);
    const json = examplesJson(services, rows, lang, formatExampleQuery({ ...query, page: 1 }));
    return download(
      c,
      JSON.stringify(json, null, 1),
      'application/json; charset=utf-8',
      `${csvTexts[lang].fileName}.json`,
    );
  });

  app.get('/eksempler/:slug', async (c) => {
    const lang = c.get('lang');
    const slug = c.req.param('slug');
    const row = await exampleBySlug(db, slug, lang);
    if (!row) {
      const now = await newSlug(db, 'example', slug);
      return now === undefined
        ? c.notFound()
        : c.redirect(localPath(lang, `/eksempler/${now}`), 301);
    }
    if (row.status === 'withdrawn') throw new GoneError();
    if (!can(anonymous, 'read', row)) return c.notFound();
    const { facts } = row.content;
    const [related, titles] = await Promise.all([
      similarExamples(db, lang, slug, facetValuesOf(facts), 4),
      services.pageTitles(lang, facts.related.pages),
    ]);
    const pages = facts.related.pages.flatMap((page) => {
      const title = titles.get(page);
      return title === undefined ? [] : [{ slug: page, title }];
    });
    const model = { row, related, pages, municipalities, baseUrl: installation.baseUrl };
    return respond(c, services, <DetailPage {...model} />, { shared: true });
  });

  app.get('/eksempler/:slug/utgaver', async (c) => {
    const slug = c.req.param('slug');
    const lang = c.get('lang');
    const rows = await exampleVersions(db, slug, lang);
    const title = rows[0]?.content.texts.title;
    if (title === undefined) return c.notFound();
    const up = [
      { label: exampleTexts[lang].title, path: '/eksempler' },
      { label: title, path: `/eksempler/${slug}` },
    ];
    const versions = versionViews(rows, (row) => readableExample(row.content));
    const page = <VersionsPage title={title} up={up} versions={versions} section="examples" />;
    return respond(c, services, page, { shared: true });
  });

  return app;
}

function download(c: HttpContext, body: string, type: string, fileName: string): Response {
  c.set('publicPage', true);
  return c.body(body, 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${fileName}"`,
  }) as Response;
}
