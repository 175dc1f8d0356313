import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/env.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import { mostRanked } from './model/limits.ts';
import { hitsPerPage, parsePageQuery } from './model/page-query.ts';
import { searchDocuments } from './search.ts';
import { SearchPage } from './views/search-page.tsx';

/** `/sok`: the search page, in the language of the address. */
export function searchRoutes(services: Services): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.get('/sok', async (c) => {
    const query = parsePageQuery(new URL(c.req.url).searchParams, mostRanked / hitsPerPage);
    const result = await searchDocuments(services.db, {
      q: query.q,
      lang: c.get('lang'),
      kinds: query.kind ? [query.kind] : undefined,
      limit: hitsPerPage,
      offset: (query.page - 1) * hitsPerPage,
    });
    return respond(c, services, <SearchPage query={query} result={result} />, {
      shared: true,
      keepQuery: true,
    });
  });
  return app;
}
