import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/env.ts';
import { openApiDocument } from '#platform/http/openapi.ts';
import { langs, localPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import type { SiteDeps } from './routes.tsx';

const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="8" fill="#0f5a5c"/><path d="M9 32C9 21 21 25 21 18S30 13 31 9" fill="none" stroke="#fbf7ee" stroke-width="3.5" stroke-linecap="round"/><circle cx="21" cy="18.500" r="4" fill="#f2907a"/><circle cx="31" cy="9" r="4.500" fill="#fbf7ee"/></svg>`;

export interface WellKnownOptions extends Pick<SiteDeps, 'pages' | 'examples' | 'endpoints'> {
  /** Pages that are in no table. */
  tools: { path: string }[];
  version: string;
  /** A municipality's own token file, served in place of ours. */
  themeFile: string | undefined;
}

/** Addresses that machines look for, the same for both languages. */
export function wellKnownRoutes(services: Services, options: WellKnownOptions): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  const { installation } = services;
  const text = 'text/plain; charset=utf-8';

  app.get('/favicon.svg', (c) =>
    c.body(favicon, 200, {
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=86400',
    }),
  );
  app.get('/favicon.ico', (c) => c.redirect('/favicon.svg', 301));
  app.get('/robots.txt', (c) => {
    c.set('publicPage', true);
    return c.body(
      `User-agent: *\nDisallow: /hefte\nDisallow: /nn/hefte\nDisallow: /sok\nDisallow: /nn/sok\nSitemap: ${installation.baseUrl}/sitemap.xml\n`,
      200,
      { 'content-type': text },
    );
  });
  app.get('/.well-known/security.txt', (c) => {
    // RFC 9116 asks for a date within a year; it is renewed with every start of a month.
    const now = services.clock();
    const expires = new Date(
      Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 6, 1),
    ).toISOString();
    const contact = installation.securityContact ?? `${installation.baseUrl}/tilgjengelighet`;
    const body = `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: nb, nn, en\nCanonical: ${installation.baseUrl}/.well-known/security.txt\n`;
    return c.body(body, 200, { 'content-type': text });
  });
  app.get('/sitemap.xml', async (c) => {
    const [pages, examples] = await Promise.all([options.pages('nb'), options.examples('nb')]);
    const paths = [
      '/',
      '/situasjon',
      '/situasjon/kart',
      '/kokebok',
      '/eksempler',
      '/verksted',
      '/api',
      '/strom',
      ...[...options.tools, ...pages, ...examples].map((one) => one.path),
    ];
    const url = (lang: 'nb' | 'nn', path: string): string =>
      installation.baseUrl + localPath(lang, path);
    const entries = paths.flatMap((path) =>
      langs.map((lang) => {
        const others = langs
          .map(
            (other) =>
              `<xhtml:link rel="alternate" hreflang="${other}" href="${url(other, path)}"/>`,
          )
          .join('');
        return `<url><loc>${url(lang, path)}</loc>${others}</url>`;
      }),
    );
    c.set('publicPage', true);
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
    return c.body(xml, 200, { 'content-type': 'application/xml; charset=utf-8' });
  });
  app.get('/api/v1/openapi.json', (c) => {
    c.set('publicPage', true);
    c.header('access-control-allow-origin', '*');
    return c.json(
      openApiDocument(options.endpoints, {
        title: installation.name,
        version: options.version,
        baseUrl: installation.baseUrl,
      }),
    );
  });
  if (options.themeFile) {
    const file = options.themeFile;
    app.get('/tema.css', async (c) => {
      c.set('publicPage', true);
      return c.body(await readFile(file, 'utf8'), 200, {
        'content-type': 'text/css; charset=utf-8',
      });
    });
  }
  return app;
}
