import { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiRoutes, type Endpoint } from '#platform/http/api.ts';
import type { HttpEnv } from '#platform/http/env.ts';
import { InvalidInput } from '#platform/http/errors.ts';
import { openApiDocument } from '#platform/http/openapi.ts';
import { fundingEndpoints } from './api.ts';
import { loadFunding } from './load-funding.ts';
import { fundingServices } from './test-support.ts';

interface Item {
  id: string;
  title: string;
  url: string;
  windows: { kind: string; text: string }[];
  match: { outcome: string; reasons: { question: string; text: string }[] };
}

let endpoints: Endpoint[];
let app: Hono<HttpEnv>;
beforeAll(async () => {
  endpoints = fundingEndpoints(await fundingServices(), await loadFunding('content'));
  app = new Hono<HttpEnv>();
  app.route('/api/v1', apiRoutes(endpoints));
  app.onError((error, c) => {
    if (error instanceof InvalidInput) return c.json({ errors: error.errors }, 400);
    throw error;
  });
});
const ask = (path: string) => app.request(`/api/v1${path}`);

describe('GET /api/v1/funding', () => {
  it('gives everything with reasons, what fits first', async () => {
    const answer = await ask('/funding?hvem=entreprenor&tema=arbeid&fase=');
    const { total, items } = (await answer.json()) as { total: number; items: Item[] };
    expect(total).toBe(items.length);
    const outcomes = items.map(({ match }) => match.outcome);
    const rank = ['fits', 'unknown', 'against'];
    expect(outcomes).toEqual(outcomes.toSorted((a, b) => rank.indexOf(a) - rank.indexOf(b)));
    expect(items[0]?.match.reasons.map(({ question }) => question)).toEqual(['who', 'theme']);
    expect(items[0]?.match.reasons[0]?.text).toMatch(/^Passer /);
  });

  it('is what its description says', async () => {
    for (const [path, endpoint] of [
      ['/funding?hvem=nav&nar=3', endpoints[0]],
      ['/funding/abonnement?lang=nn', endpoints[1]],
    ] as const)
      expect(endpoint?.response.safeParse(await (await ask(path)).json()).error).toBeUndefined();
    const document = openApiDocument(endpoints, {
      title: 'x',
      version: '1',
      baseUrl: 'https://x.no',
    });
    expect(Object.keys((document as { paths: object }).paths)).toEqual([
      '/api/v1/funding',
      '/api/v1/funding/{id}',
    ]);
  });

  it.each([
    ['/funding?hvem=konge', 'hvem'],
    ['/funding?hvem=nav&hvem=kommune', 'hvem'],
    ['/funding?nar=-1', 'nar'],
    ['/funding?lang=sv', 'lang'],
    ['/funding/abonnement?lang=sv', 'lang'],
  ])('refuses %s and names the field', async (path, field) => {
    const answer = await ask(path);
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as { errors: { field: string }[] };
    expect(errors.map((error) => error.field)).toEqual([field]);
  });
});

describe('GET /api/v1/funding/:id', () => {
  it('gives one, with windows that say whether they are estimated', async () => {
    const item = (await (await ask('/funding/tilskudd-sosiale-tjenester-nav')).json()) as Item;
    expect(item.url).toBe('https://veier.test/finansiering/tilskudd-sosiale-tjenester-nav');
    expect(item.windows.map(({ kind }) => kind)).toEqual(['estimated', 'estimated', 'estimated']);
    expect((await ask('/funding/finnes-ikke')).status).toBe(404);
  });
});
