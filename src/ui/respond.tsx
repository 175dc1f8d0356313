import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { HttpContext } from '#platform/http/env.ts';
import type { Services } from '#platform/services.ts';
import { type View, ViewProvider } from './view.tsx';

export interface RespondOptions {
  status?: 200 | 400 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503;
  /** True when every anonymous reader gets the same answer at this address. */
  shared?: boolean;
  /** True when the query belongs to the page's state and goes along to the other language. */
  keepQuery?: boolean;
}

/** Renders a page for this request. */
export function respond(
  c: HttpContext,
  services: Services,
  page: ReactElement,
  options: RespondOptions = {},
): Response {
  const actor = c.get('actor');
  const view: View = {
    person: actor?.kind === 'person' ? { name: actor.name } : undefined,
    lang: c.get('lang'),
    path: c.get('path') + (options.keepQuery ? new URL(c.req.url).search : ''),
    installation: services.installation,
    assets: services.assets,
    amount: services.amount,
  };
  const html = renderToStaticMarkup(<ViewProvider view={view}>{page}</ViewProvider>);
  const body = `<!doctype html>${html}`;
  if (options.shared) {
    c.set('publicPage', true);
    c.set('publicBody', body);
  }
  return c.html(body, options.status ?? 200, {
    'content-language': view.lang === 'nn' ? 'nn' : 'nb',
  }) as Response;
}
