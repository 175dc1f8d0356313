import { z } from 'zod';
import { sourceSchema } from '#platform/documents/source.ts';
import { defineEndpoint, type Endpoint, langQuery } from '#platform/http/api.ts';
import { dayOf } from '#platform/i18n/format.ts';
import { type Lang, localPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import type { FundingQuery } from './model/finder-query.ts';
import { type Funding, type Scheme, schemeById } from './model/funding.ts';
import { findSchemes, type Match } from './model/match.ts';
import { addMonthsToDay } from './model/months.ts';
import {
  facetParams,
  facets,
  facetValues,
  kinds,
  phases,
  statuses,
  themes,
  whos,
} from './model/values.ts';
import { type FundingWindow, windowsFor } from './model/windows.ts';
import { reasonText } from './reasons.ts';
import { windowText } from './words.ts';

/** A question left open may also be sent empty, as a form does. */
const answer = <T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess((given) => (given === '' ? undefined : given), z.enum(values).optional());

const fundingQuerySchema = z.object({
  lang: langQuery,
  [facetParams.who]: answer(facetValues.who),
  [facetParams.theme]: answer(facetValues.theme),
  [facetParams.partner]: answer(facetValues.partner),
  [facetParams.phase]: answer(facetValues.phase),
  [facetParams.when]: answer(facetValues.when),
});

const outcome = z.enum(['fits', 'unknown', 'against']);

const windowSchema = z.object({
  kind: z.enum(['estimated', 'confirmed']).meta({
    description:
      'estimated: bare måneder er kjent, og datoene er ytterpunkter. confirmed: kontrollert',
  }),
  call: z.string(),
  year: z.number().int(),
  from: z.string().meta({ description: 'Første dag, åååå-mm-dd' }),
  to: z.string().meta({ description: 'Første dag det er for sent, åååå-mm-dd' }),
  text: z.string(),
  confirmedAt: z.string().nullable(),
});

const claim = <T extends readonly [string, ...string[]]>(values: T) =>
  z.object({
    says: z.array(z.enum(values)).meta({ description: 'Kilden sier det' }),
    reads: z.array(z.enum(values)).meta({ description: 'Redaksjonens lesning' }),
    others: z.enum(['ja', 'nei', 'ukjent']).meta({ description: 'Gjelder for andre verdier' }),
  });

const schemeSchema = z.object({
  id: z.string(),
  lang: z.enum(['nb', 'nn']),
  url: z.url(),
  calendarUrl: z.url(),
  kind: z.enum(kinds),
  title: z.string(),
  lead: z.string(),
  status: z.enum(statuses),
  lastConfirmed: z.string().nullable(),
  administrators: z.array(z.object({ name: z.string(), nowName: z.string().nullable() })),
  who: claim(whos).extend({ text: z.string() }),
  theme: claim(themes),
  phase: claim(phases),
  partner: z.object({ need: z.enum(['ma', 'kan', 'ukjent']), text: z.string().nullable() }),
  purpose: z.string(),
  share: z.object({
    percent: z.object({ from: z.number(), to: z.number() }).nullable(),
    text: z.string().nullable(),
  }),
  amounts: z.array(
    z.object({ value: z.number(), unit: z.string(), year: z.number().int(), what: z.string() }),
  ),
  timing: z.enum(['vindu', 'avtales', 'ukjent']),
  windows: z.array(windowSchema).meta({ description: 'Fra i dag og to år fram' }),
  before: z.array(z.string()),
  body: z.string().meta({ description: 'Markdown' }),
  source: sourceSchema,
  confidence: z.enum(['A', 'B', 'C', 'M']),
  verifiedAt: z.string(),
  pages: z.array(z.string()),
  examples: z.array(z.string()),
});

const matchSchema = z.object({
  outcome,
  reasons: z.array(
    z.object({ question: z.enum([...facets, 'status']), outcome, text: z.string() }),
  ),
});

/** Funding for programs: the same data, reasons and doubt as on the pages. */
export function fundingEndpoints(
  services: Pick<Services, 'installation' | 'clock'>,
  funding: Funding,
): Endpoint[] {
  const today = (): string => dayOf(services.clock());
  return [
    defineEndpoint({
      path: '/funding',
      summary: 'Finansiering: ordninger og måter å betale på, med grunner',
      query: fundingQuerySchema,
      response: z.object({
        total: z.number().int(),
        items: z.array(schemeSchema.extend({ match: matchSchema })),
      }),
      handle: async ({ query: asked }) => {
        const { lang } = asked;
        const query = Object.fromEntries(
          facets.flatMap((facet) => {
            const value = asked[facetParams[facet]];
            return value ? [[facet, value]] : [];
          }),
        ) as FundingQuery;
        const { fits, unknown, against } = findSchemes(funding.schemes, query, today());
        const items = [...fits, ...unknown, ...against].map((match) => ({
          ...schemeForApi(services, match.scheme, lang, today()),
          match: matchForApi(match, lang, query),
        }));
        return { total: items.length, items };
      },
    }),
    defineEndpoint({
      path: '/funding/:id',
      summary: 'Én ordning eller måte å betale på',
      params: z.object({ id: z.string() }),
      query: z.object({ lang: langQuery }),
      response: schemeSchema,
      handle: async ({ params, query }) => {
        const scheme = schemeById(funding, params.id);
        return scheme && schemeForApi(services, scheme, query.lang, today());
      },
    }),
  ];
}

function matchForApi(
  { outcome: sum, judgements }: Match,
  lang: Lang,
  query: FundingQuery,
): z.output<typeof matchSchema> {
  return {
    outcome: sum,
    reasons: judgements.map((judgement) => ({
      question: judgement.facet,
      outcome: judgement.outcome,
      text: reasonText(lang, judgement, query),
    })),
  };
}

function schemeForApi(
  { installation }: Pick<Services, 'installation'>,
  scheme: Scheme,
  lang: Lang,
  today: string,
): z.output<typeof schemeSchema> {
  const texts = scheme.texts[lang];
  const url = installation.baseUrl + localPath(lang, `/finansiering/${scheme.id}`);
  return {
    id: scheme.id,
    lang,
    url,
    calendarUrl: `${url}.ics`,
    kind: scheme.kind,
    title: texts.title,
    lead: texts.lead,
    status: scheme.status,
    lastConfirmed: scheme.lastConfirmed,
    administrators: scheme.administrators.map(({ name, nowName }) => ({
      name,
      nowName: nowName ?? null,
    })),
    who: { ...scheme.who, text: texts.who },
    theme: scheme.theme,
    phase: scheme.phase,
    partner: { need: scheme.partner.need, text: texts.jointly ?? null },
    purpose: texts.purpose,
    share: { percent: scheme.share, text: texts.share ?? null },
    amounts: scheme.amounts.map((amount, at) => ({ ...amount, what: texts.amounts[at] ?? '' })),
    timing: scheme.timing,
    windows: windowsFor(scheme, today, addMonthsToDay(today, 24)).map((window) =>
      windowForApi(lang, window),
    ),
    before: texts.before,
    body: texts.body,
    source: scheme.source,
    confidence: scheme.confidence,
    verifiedAt: scheme.verifiedAt,
    pages: scheme.pages,
    examples: scheme.examples,
  };
}

function windowForApi(lang: Lang, window: FundingWindow): z.output<typeof windowSchema> {
  const { kind, call, year, from, to } = window;
  return {
    kind,
    call,
    year,
    from,
    to,
    text: windowText(lang, window),
    confirmedAt: window.kind === 'confirmed' ? window.confirmedAt : null,
  };
}
