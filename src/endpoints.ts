import { z } from 'zod';
import { cookbookEndpoints } from '#parts/cookbook';
import {
  exampleForApi,
  exampleListSchema,
  exampleSchema,
  examplesQuerySchema,
  listExamplesForApi,
  type Municipalities,
} from '#parts/examples';
import { type Funding, fundingEndpoints } from '#parts/funding';
import { type PlanningRules, planningEndpoints } from '#parts/planning';
import { procurementEndpoints, type Ruleset } from '#parts/procurement';
import {
  searchForApi,
  searchKinds,
  searchQuerySchema,
  suggestForApi,
  suggestQuerySchema,
} from '#parts/search';
import { defineEndpoint, type Endpoint, langQuery } from '#platform/http/api.ts';
import type { Services } from '#platform/services.ts';

/** Every operation of /api/v1. The schemas check requests and become the OpenAPI description. */
export function apiEndpoints(
  services: Services & {
    municipalities: Municipalities;
    ruleset: Ruleset;
    funding: Funding;
    planning: PlanningRules;
  },
): Endpoint[] {
  return [
    defineEndpoint({
      path: '/search',
      summary: 'Søk i sider og eksempler',
      query: searchQuerySchema,
      response: z.object({
        total: z.number().int(),
        hits: z.array(
          z.object({
            kind: z.enum(searchKinds),
            slug: z.string(),
            title: z.string(),
            url: z.url(),
            score: z.number(),
            excerpt: z.string(),
          }),
        ),
      }),
      handle: ({ query }) => searchForApi(services, query),
    }),
    defineEndpoint({
      path: '/suggest',
      summary: 'Forslag mens noen skriver',
      query: suggestQuerySchema,
      response: z.object({
        items: z.array(z.object({ text: z.string(), url: z.string().optional() })),
      }),
      handle: ({ query }) => suggestForApi(services, query),
    }),
    ...cookbookEndpoints(services),
    ...procurementEndpoints(services),
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
    ...fundingEndpoints(services, services.funding),
    ...planningEndpoints(services, {
      rules: services.planning,
      municipalities: services.municipalities,
    }),
  ];
}
