import { z } from 'zod';
import { type Lang, langs, localPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { type SearchKind, searchKinds } from './model/document.ts';
import { mostRanked } from './model/limits.ts';
import { longestQuery } from './model/query.ts';
import { searchDocuments } from './search.ts';
import { suggest } from './suggest.ts';

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
const whole = (least: number, most: number, otherwise: number) =>
  z.preprocess(first, z.coerce.number().int().min(least).max(most).default(otherwise));

/** A question: trimmed, long ones cut; of a repeated parameter the first counts. */
const q = z
  .preprocess(
    first,
    z
      .string()
      .default('')
      .transform((text) => text.trim().slice(0, longestQuery)),
  )
  .meta({ description: 'Det du leter etter, høyst 200 tegn og 12 ord' });
const lang = z
  .preprocess(first, z.enum(langs).default('nb'))
  .meta({ description: 'Målform: nb eller nn' });

export const searchQuerySchema = z.object({
  q,
  lang,
  kind: z
    .preprocess(first, z.enum(searchKinds).optional())
    .meta({ description: 'Bare denne typen' }),
  limit: whole(1, 50, 10),
  offset: whole(0, mostRanked, 0),
});

export const suggestQuerySchema = z.object({ q, lang, limit: whole(1, 20, 8) });

export const searchAnswerSchema = z.object({
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
});

export const suggestAnswerSchema = z.object({
  items: z.array(z.object({ text: z.string(), url: z.string().optional() })),
});

export interface SearchApiQuery {
  q: string;
  lang: Lang;
  kind?: SearchKind | undefined;
  limit: number;
  offset: number;
}

/** `GET /api/v1/search`: the same answers as the search page, with absolute addresses. */
export async function searchForApi(
  { db, installation }: Services,
  { q, lang, kind, limit, offset }: SearchApiQuery,
): Promise<z.output<typeof searchAnswerSchema>> {
  const { total, hits } = await searchDocuments(db, {
    q,
    lang,
    kinds: kind ? [kind] : undefined,
    limit,
    offset,
  });
  return {
    total,
    hits: hits.map((hit) => ({
      kind: hit.kind,
      slug: hit.slug,
      title: hit.title,
      url: installation.baseUrl + localPath(hit.lang, hit.path),
      score: hit.score,
      excerpt: hit.excerpt,
    })),
  };
}

/** `GET /api/v1/suggest`: what the search field offers while somebody types; addresses are paths. */
export function suggestForApi(
  { db }: Services,
  query: z.output<typeof suggestQuerySchema>,
): Promise<z.output<typeof suggestAnswerSchema>> {
  return suggest(db, query);
}
