import { z } from 'zod';
import { sourceSchema } from '#platform/documents/source.ts';
import { defineEndpoint, type Endpoint, langQuery } from '#platform/http/api.ts';
import { GoneError } from '#platform/http/errors.ts';
import { localPath } from '#platform/i18n/lang.ts';
import { anonymous, can } from '#platform/policy.ts';
import type { Services } from '#platform/services.ts';
import { chapters, pageKinds, stepsOf } from './model/page.ts';
import { pageBySlug, publishedPages } from './queries.ts';

const pageItem = z.object({
  kind: z.enum(pageKinds),
  chapter: z.enum(chapters),
  slug: z.string(),
  title: z.string(),
  lead: z.string(),
  url: z.url(),
  publishedAt: z.iso.datetime(),
});

const step = z.object({
  title: z.string(),
  do: z.string(),
  who: z.string(),
  pitfalls: z.string(),
  facts: z.array(z.string()),
  examples: z.array(z.string()),
});

/** The cookbook for programs: what readers see, with the text as Markdown. */
export function cookbookEndpoints(services: Services): Endpoint[] {
  const { db, installation } = services;
  return [
    defineEndpoint({
      path: '/pages',
      summary: 'Sider i kokeboka',
      query: z.object({
        lang: langQuery,
        kind: z.enum(pageKinds).optional(),
        chapter: z.enum(chapters).optional(),
        limit: z.coerce.number().int().min(1).max(200).default(100),
        offset: z.coerce.number().int().min(0).max(100_000).default(0),
      }),
      response: z.object({ total: z.number().int(), items: z.array(pageItem) }),
      handle: async ({ query }) => {
        const { lang, kind, chapter, limit, offset } = query;
        const all = await publishedPages(db, lang);
        const chosen = all.filter(
          (page) => (!kind || page.kind === kind) && (!chapter || page.chapter === chapter),
        );
        const items = chosen.slice(offset, offset + limit).map((page) => ({
          ...page,
          publishedAt: page.publishedAt.toISOString(),
          url: installation.baseUrl + localPath(lang, `/kokebok/${page.slug}`),
        }));
        return { total: chosen.length, items };
      },
    }),
    defineEndpoint({
      path: '/pages/:slug',
      summary: 'Én side i kokeboka',
      params: z.object({ slug: z.string() }),
      query: z.object({ lang: langQuery }),
      response: pageItem.extend({
        version: z.number().int(),
        body: z.string().meta({ description: 'Markdown' }),
        steps: z.array(step),
        appliesFrom: z.string().optional(),
        verifiedAt: z.string().optional(),
        confidence: z.enum(['A', 'B', 'C', 'M']).optional(),
        sources: z.array(sourceSchema),
        related: z.object({ pages: z.array(z.string()), examples: z.array(z.string()) }),
      }),
      handle: async ({ params, query }) => {
        const row = await pageBySlug(db, params.slug, query.lang);
        if (!row || !can(anonymous, 'read', row)) {
          if (row?.status === 'withdrawn') throw new GoneError();
          return undefined;
        }
        const { facts, body } = row.content;
        const { kind, chapter, sources, related, appliesFrom, verifiedAt, confidence } = facts;
        return {
          kind,
          chapter,
          slug: row.slug,
          title: row.title,
          lead: row.lead,
          url: installation.baseUrl + localPath(query.lang, `/kokebok/${row.slug}`),
          publishedAt: row.publishedAt.toISOString(),
          version: row.number,
          body,
          steps: stepsOf(row.content).map((one) => ({
            title: one.title,
            do: one.do,
            who: one.who,
            pitfalls: one.pitfalls,
            facts: one.facts,
            examples: one.examples,
          })),
          ...(appliesFrom ? { appliesFrom } : {}),
          ...(verifiedAt ? { verifiedAt } : {}),
          ...(confidence ? { confidence } : {}),
          sources,
          related,
        };
      },
    }),
  ];
}
