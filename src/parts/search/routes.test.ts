import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpEnv } from '#platform/http/env.ts';
import { splitPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { testServices } from '../../../tests/support/services.ts';
import { indexDocuments } from './actions.ts';
import { searchForApi, searchQuerySchema, suggestForApi, suggestQuerySchema } from './api.ts';
import { searchMigrations } from './migrations.ts';
import { searchRoutes } from './routes.tsx';
import { aDocument } from './test-documents.ts';

let database: TestDatabase;
let services: Services;
let app: Hono<HttpEnv>;

beforeAll(async () => {
  database = await createTestDatabase(searchMigrations);
  services = testServices(database.db);
  app = new Hono<HttpEnv>();
  app.use('*', async (c, next) => {
    const { lang, path } = splitPath(new URL(c.req.url).pathname);
    c.set('lang', lang);
    c.set('path', path);
    c.set('requestId', 'test');
    await next();
  });
  app.route('/', searchRoutes(services)).route('/nn', searchRoutes(services));
  await indexDocuments(database.db, [
    aDocument({
      slug: 'myte',
      title: 'Kan dere snakke med leverandører?',
      body: 'Ja, dere kan snakke med <leverandører>.',
    }),
    aDocument({ slug: 'myte', lang: 'nn', title: 'Kan de snakke med leverandørar?' }),
    ...Array.from({ length: 50 }, (_, at) =>
      aDocument({
        kind: 'eksempel',
        slug: `e${at}`,
        path: `/eksempler/e${at}`,
        title: `Eksempel ${at} fra en kommune`,
      }),
    ),
  ]);
});
afterAll(() => database?.drop());

const page = async (path: string): Promise<string> => {
  const response = await app.request(path);
  expect(response.status).toBe(200);
  return response.text();
};

describe('the search page', () => {
  test('shows marked hits with links, counts and kinds', async () => {
    const html = await page('/sok?q=leverand%C3%B8r');
    expect(html).toContain('<mark>leverandører</mark>');
    expect(html).toContain('href="/kokebok/myte"');
    expect(html).toContain('&lt;');
    expect(html).not.toContain('<leverandører>');
    expect(html).toContain('1 treff');
    expect(html).toContain('noindex');
  });

  test('is in nynorsk under /nn, with links that stay there', async () => {
    const html = await page('/nn/sok?q=leverand%C3%B8r');
    expect(html).toContain('href="/nn/kokebok/myte"');
    expect(html).toContain('Kva leitar du etter?');
  });

  test('teaches when nothing is asked, and offers ways on when nothing is found', async () => {
    for (const path of ['/sok', '/sok?q=', '/sok?q=%20'])
      expect(await page(path)).toContain('Slik søker du');
    const none = await page('/sok?q=qwxzvk');
    expect(none).toContain('Ingen treff på «qwxzvk»');
    expect(none).toContain('href="/situasjon"');
    expect(none).toContain('href="/eksempler"');
  });

  test('keeps the question, the kind and the place in its own links', async () => {
    const html = await page('/sok?q=kommune&type=eksempel&side=2');
    expect(html).toContain('/sok?q=kommune&amp;type=eksempel&amp;side=3');
    expect(html).toContain('/sok?q=kommune&amp;type=eksempel"');
    expect(html).toContain('aria-current="page">2<');
  });

  test.each([
    '?q=a&side=-1',
    '?q=a&side=999999999',
    '?q=a&side=x',
    '?q=a&type=ukjent',
    '?q=a&q=b',
    `?q=${'a'.repeat(9000)}`,
    '?q=%3Cscript%3Ealert(1)%3C/script%3E',
    '?q=%EF%BF%BF%F0%9F%98%80',
  ])('answers %s', async (query) => {
    const html = await page(`/sok${query}`);
    expect(html).not.toContain('<script>alert');
  });
});

describe('the API', () => {
  test('gives absolute addresses in the reader’s language', async () => {
    const answer = await searchForApi(
      services,
      searchQuerySchema.parse({ q: ' leverandørar ', lang: 'nn' }),
    );
    expect(answer).toMatchObject({
      total: 1,
      hits: [{ kind: 'fakta', slug: 'myte', url: 'https://veier.test/nn/kokebok/myte' }],
    });
  });

  test('narrows to a kind, and pages', async () => {
    const first = await searchForApi(
      services,
      searchQuerySchema.parse({ q: 'kommune', kind: 'eksempel', limit: '5' }),
    );
    const second = await searchForApi(
      services,
      searchQuerySchema.parse({ q: 'kommune', kind: 'eksempel', limit: '5', offset: '5' }),
    );
    expect(first.total).toBe(50);
    expect(new Set([...first.hits, ...second.hits].map((hit) => hit.slug)).size).toBe(10);
  });

  test('is tolerant of repeated parameters and strict about numbers', () => {
    expect(searchQuerySchema.parse({ q: ['a', 'b'], limit: ['3', '4'] })).toMatchObject({
      q: 'a',
      lang: 'nb',
      limit: 3,
      offset: 0,
    });
    expect(searchQuerySchema.parse({})).toMatchObject({ q: '', limit: 10 });
    expect(searchQuerySchema.parse({ q: 'x'.repeat(10_000) }).q).toHaveLength(200);
    for (const bad of [
      { limit: '0' },
      { limit: '51' },
      { offset: '-1' },
      { limit: 'x' },
      { lang: 'en' },
      { kind: 'x' },
    ]) {
      expect(searchQuerySchema.safeParse({ q: 'a', ...bad }).success).toBe(false);
    }
  });

  test('suggests titles with addresses', async () => {
    const answer = await suggestForApi(
      services,
      suggestQuerySchema.parse({ q: 'snakk', lang: 'nn' }),
    );
    expect(answer.items[0]).toEqual({
      text: 'Kan de snakke med leverandørar?',
      url: '/nn/kokebok/myte',
    });
  });
});
