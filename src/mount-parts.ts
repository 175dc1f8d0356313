import type { Hono } from 'hono';
import { bookletRoutes, cookbookEndpoints, cookbookRoutes, publishedPages } from '#parts/cookbook';
import {
  exampleForApi,
  exampleListSchema,
  exampleSchema,
  examplesQuerySchema,
  examplesRoutes,
  listExamplesForApi,
  type Municipalities,
  publishedExamples,
} from '#parts/examples';
import { type Published, siteRoutes } from '#parts/site';
import { z } from 'zod';
import { defineEndpoint, type Endpoint, langQuery } from '#platform/http/api.ts';
import type { HttpEnv } from '#platform/http/env.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';

export interface Mounted {
  pages: Hono<HttpEnv>[];
  endpoints: Endpoint[];
  published: { pages: (lang: Lang) => Promise<Published[]>; examples: (lang: Lang) => Promise<Published[]> };
}

/** Each part's routes and endpoints, given what they need of each other. */
export function mountParts(services: Services, municipalities: Municipalities): Mounted {
  const { db } = services;
  const titles = async (found: Promise<{ slug: string; title: string }[]>) => new Map((await found).map((one) => [one.slug, one.title]));
  const published = {
    pages: async (lang: Lang) => (await publishedPages(db, lang)).map((page) => ({ ...page, path: `/kokebok/${page.slug}` })),
    examples: async (lang: Lang) => (await publishedExamples(db, lang)).map((one) => ({ ...one, path: `/eksempler/${one.slug}` })),
  };
  const endpoints = [...cookbookEndpoints(services), ...exampleEndpoints({ ...services, municipalities })];
  return {
    endpoints,
    published,
    pages: [
      siteRoutes(services, {
        ...published,
        endpoints,
        situations: () => [],
        recipes: async (lang) => (await publishedPages(db, lang)).filter((page) => page.kind === 'oppskrift'),
      }),
      cookbookRoutes(services, { exampleTitles: (lang, slugs) => titles(publishedExamples(db, lang, slugs)) }),
      bookletRoutes(services, { exampleList: (lang) => publishedExamples(db, lang) }),
      examplesRoutes({ ...services, municipalities, pageTitles: (lang, slugs) => titles(publishedPages(db, lang, slugs)) }),
    ],
  };
}

/** The example library for programs. */
function exampleEndpoints(services: Services & { municipalities: Municipalities }): Endpoint[] {
  return [
    defineEndpoint({
      path: '/examples',
      summary: 'Eksempler, med alle fasetter',
      query: examplesQuerySchema,
      response: exampleListSchema,
      handle: ({ query }) => listExamplesForApi(services, query),
    }),
    defineEndpoint({
      path: '/examples/:slug',
      summary: 'Ett eksempel',
      params: z.object({ slug: z.string() }),
      query: z.object({ lang: langQuery }),
      response: exampleSchema,
      handle: ({ params, query }) => exampleForApi(services, params.slug, query.lang),
    }),
  ];
}
