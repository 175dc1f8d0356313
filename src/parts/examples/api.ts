import { z } from 'zod';
import { newSlug } from '#platform/db/versions.ts';
import { sourceSchema } from '#platform/documents/source.ts';
import { langQuery } from '#platform/http/api.ts';
import { GoneError } from '#platform/http/errors.ts';
import { type Lang, localPath } from '#platform/i18n/lang.ts';
import { anonymous, can } from '#platform/policy.ts';
import type { Services } from '#platform/services.ts';
import { countExamples, exportExamples } from './list-queries.ts';
import { type Choices, facetParams, facets, facetValues, facetValuesOf } from './model/facets.ts';
import { sorts } from './model/list-query.ts';
import {
  countyByCode,
  countyValues,
  type Municipalities,
  municipalityName,
} from './model/places.ts';
import {
  answerKeys,
  effectGrades,
  exampleTypes,
  fields,
  forms,
  fundings,
  partyKinds,
  phases,
  procurements,
  targetGroups,
} from './model/values.ts';
import { type ExampleRow, exampleBySlug } from './queries.ts';

export const licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/deed.no',
};

/** Repeated or separated by commas, as in the addresses of the pages. */
const list = <S extends z.ZodType>(one: S) =>
  z.preprocess(
    (given) =>
      given === undefined
        ? []
        : [given]
            .flat()
            .flatMap((text) => String(text).split(','))
            .filter(Boolean),
    z.array(one),
  );
const facetQuery = <T extends readonly [string, ...string[]]>(values: T) => list(z.enum(values));

/** The list's query: the same names as in the addresses of the pages. A value nobody knows is refused. */
export const examplesQuerySchema = z.object({
  lang: langQuery,
  [facetParams.type]: facetQuery(facetValues.type),
  [facetParams.field]: facetQuery(facetValues.field),
  [facetParams.targetGroup]: facetQuery(facetValues.targetGroup),
  [facetParams.form]: facetQuery(facetValues.form),
  [facetParams.phase]: facetQuery(facetValues.phase),
  [facetParams.procurement]: facetQuery(facetValues.procurement),
  [facetParams.funding]: facetQuery(facetValues.funding),
  [facetParams.effect]: facetQuery(facetValues.effect),
  [facetParams.county]: facetQuery(facetValues.county),
  [facetParams.municipality]: list(z.string().regex(/^\d{4}$/)),
  sorter: z.enum(sorts).default('nyeste'),
  side: z.coerce.number().int().min(1).max(1_000_000).default(1),
  antall: z.coerce.number().int().min(1).max(100).default(100),
});
export type ExamplesQuery = z.output<typeof examplesQuerySchema>;

const place = z.object({ code: z.string(), name: z.string() }).nullable();

/** An example with everything in it: what the JSON download and `GET /examples/:slug` give. Unknown is null or an empty list. */
export const exampleSchema = z.object({
  slug: z.string(),
  lang: z.enum(['nb', 'nn']),
  url: z.url(),
  type: z.enum(exampleTypes),
  title: z.string(),
  lead: z.string(),
  parties: z.array(
    z.object({
      name: z.string().nullable(),
      kind: z.enum(partyKinds),
      municipality: place,
      county: place,
      nowName: z
        .string()
        .nullable()
        .meta({ description: "Today's name where it changed; not from the source" }),
    }),
  ),
  nationwide: z.boolean(),
  counties: z.array(z.enum(countyValues)),
  fields: z.array(z.enum(fields)),
  targetGroups: z.array(z.enum(targetGroups)),
  forms: z.array(z.enum(forms)),
  phase: z.enum(phases),
  procurement: z.enum(procurements),
  funding: z.array(z.enum(fundings)),
  amounts: z.array(z.object({ value: z.number(), unit: z.string(), what: z.string() })),
  years: z.object({ from: z.number().int().nullable(), to: z.number().int().nullable() }),
  effect: z.object({
    grade: z.enum(effectGrades),
    text: z.string().nullable(),
    evidence: z.string().nullable(),
  }),
  answers: z.object(
    Object.fromEntries(answerKeys.map((key) => [key, z.string().nullable()])) as Record<
      (typeof answerKeys)[number],
      z.ZodNullable<z.ZodString>
    >,
  ),
  agreement: z.object({ title: z.string() }).nullable(),
  keywords: z.array(z.string()),
  body: z.string().meta({ description: 'Markdown' }),
  sources: z.array(sourceSchema),
  relatedPages: z.array(z.string()),
  version: z.number().int(),
  firstPublishedAt: z.iso.datetime(),
  publishedAt: z.iso.datetime(),
  licence: z.object({ name: z.string(), url: z.url() }),
});
export type ApiExample = z.output<typeof exampleSchema>;

/** One in a list: enough to choose by. */
export const exampleSummarySchema = exampleSchema.pick({
  slug: true,
  lang: true,
  url: true,
  type: true,
  title: true,
  lead: true,
  parties: true,
  nationwide: true,
  counties: true,
  fields: true,
  targetGroups: true,
  forms: true,
  phase: true,
  procurement: true,
  funding: true,
  publishedAt: true,
  licence: true,
});

export const exampleListSchema = z.object({
  total: z.number().int(),
  items: z.array(exampleSummarySchema),
});

export type ExampleReader = Pick<Services, 'db' | 'installation'> & {
  municipalities: Municipalities;
};

/** A page of the list as the API gives it; `total` counts all that match. */
export async function listExamplesForApi(
  services: ExampleReader,
  query: ExamplesQuery,
): Promise<z.output<typeof exampleListSchema>> {
  const chosen = Object.fromEntries(
    facets.flatMap((facet) => {
      const values: string[] = query[facetParams[facet]];
      return values.length > 0 ? [[facet, values]] : [];
    }),
  ) as Choices;
  const { total } = await countExamples(services.db, query.lang, chosen);
  const rows = await exportExamples(
    services.db,
    query.lang,
    chosen,
    query.sorter,
    query.antall,
    (query.side - 1) * query.antall,
  );
  return {
    total,
    items: rows.map((row) => exampleSummarySchema.parse(toApiExample(services, row, query.lang))),
  };
}

/** An example as the API gives it, also under an old address. Undefined when there is none; throws GoneError when it was withdrawn. */
export async function exampleForApi(
  services: ExampleReader,
  slug: string,
  lang: Lang,
): Promise<ApiExample | undefined> {
  const row = await exampleBySlug(services.db, slug, lang);
  if (row?.status === 'withdrawn') throw new GoneError();
  if (row) return can(anonymous, 'read', row) ? toApiExample(services, row, lang) : undefined;
  const now = await newSlug(services.db, 'example', slug);
  return now === undefined ? undefined : exampleForApi(services, now, lang);
}

export function exampleUrl(
  { installation }: Pick<Services, 'installation'>,
  slug: string,
  lang: Lang,
): string {
  return installation.baseUrl + localPath(lang, `/eksempler/${slug}`);
}

export function toApiExample(
  services: Omit<ExampleReader, 'db'>,
  row: ExampleRow,
  lang: Lang,
): ApiExample {
  const { facts, texts, body } = row.content;
  return {
    slug: row.slug,
    lang,
    url: exampleUrl(services, row.slug, lang),
    type: facts.type,
    title: texts.title,
    lead: texts.lead,
    parties: facts.parties.map(({ name, kind, municipality, county, nowName }) => {
      const at = countyByCode(county ?? municipality?.slice(0, 2) ?? '');
      return {
        name,
        kind,
        municipality: municipality
          ? { code: municipality, name: municipalityName(services.municipalities, municipality) }
          : null,
        county: at ? { code: at.code, name: at.name } : null,
        nowName: nowName ?? null,
      };
    }),
    nationwide: facts.nationwide,
    counties: countyValues.filter((value) => facetValuesOf(facts).county.includes(value)),
    fields: facts.fields,
    targetGroups: facts.targetGroups,
    forms: facts.forms,
    phase: facts.phase,
    procurement: facts.procurement,
    funding: facts.funding,
    amounts: facts.amounts.map((amount, at) => ({
      ...amount,
      what: texts.amounts[at]?.what ?? '',
    })),
    years: facts.years,
    effect: {
      grade: facts.effect.grade,
      text: texts.effect.text ?? null,
      evidence: texts.effect.evidence ?? null,
    },
    answers: Object.fromEntries(
      answerKeys.map((key) => [key, texts.answers[key] ?? null]),
    ) as ApiExample['answers'],
    agreement: texts.agreement ?? null,
    keywords: texts.keywords,
    body,
    sources: facts.sources,
    relatedPages: facts.related.pages,
    version: row.number,
    firstPublishedAt: row.firstPublishedAt.toISOString(),
    publishedAt: row.publishedAt.toISOString(),
    licence,
  };
}
