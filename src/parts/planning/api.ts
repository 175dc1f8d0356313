import { z } from 'zod';
import { sourceSchema } from '#platform/documents/source.ts';
import { defineEndpoint, type Endpoint, langQuery } from '#platform/http/api.ts';
import { InvalidInput } from '#platform/http/errors.ts';
import { dayOf } from '#platform/i18n/format.ts';
import { type Lang, localPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { periodPath } from './addresses.ts';
import { municipalityParam, readAsked, roleParam } from './asked.ts';
import { roles } from './model/advice.ts';
import { isDay } from './model/days.ts';
import { precisions } from './model/starts.ts';
import { type DatedSpan, planYears, standingOn } from './model/timing.ts';
import { confidenceSchema, verdicts } from './model/year.ts';
import type { PlanningDeps } from './routes.tsx';
import { whenText } from './words.ts';

const badDay = {
  nb: 'Skriv en dato mellom 2000 og 2099 som 2026-11-24',
  nn: 'Skriv ein dato mellom 2000 og 2099 som 2026-11-24',
};

const day = z.string().meta({
  description: 'Dag, åååå-mm-dd. Bare så nøyaktig som precision sier; resten er til å regne med.',
});
const period = z.object({
  id: z.string(),
  title: z.string(),
  url: z.url(),
  when: z.string().meta({ description: 'Når, så nøyaktig som kilden sier' }),
  from: day,
  to: day.meta({ description: 'Første dag perioden er over' }),
  precision: z.enum(precisions),
  own: z.boolean().meta({ description: 'Kommunens egen dato, ikke det vanlige året' }),
  proposal: z.enum(verdicts),
  confidence: confidenceSchema,
  sources: z.array(sourceSchema),
  do: z.array(z.string()),
  talk: z.string(),
  late: z.string().nullable(),
});

const response = z.object({
  on: z.string(),
  budgetYear: z.number().int(),
  planYears: z.array(z.number().int()),
  verifiedAt: z.string(),
  current: z.string().meta({ description: 'id til perioden dagen er i' }),
  sure: z.boolean().meta({ description: 'false: en omtrentlig grense ligger nær dagen' }),
  next: z.string(),
  good: z.object({ period: z.string(), from: day, budgetYear: z.number().int() }),
  periods: z.array(period),
});

/** The planning year for programs: what the pages show, for any day and any own dates. */
export function planningEndpoints(services: Services, deps: PlanningDeps): Endpoint[] {
  const { rules } = deps;
  const starts = Object.fromEntries(
    rules.year.periods
      .filter(({ national }) => !national)
      .map(({ id, title }) => [
        id,
        z
          .string()
          .optional()
          .meta({
            description: `Når «${title.nb}» begynner i kommunen: måned (08) eller måned-dag (08-15)`,
          }),
      ]),
  );
  return [
    defineEndpoint({
      path: '/planning/year',
      summary: 'Kommunens år: hvor en dag er, hva som kommer, og hva man gjør',
      query: z.object({
        on: z.string().optional().meta({ description: 'Dag, åååå-mm-dd. Ellers i dag.' }),
        [roleParam]: z.enum(roles).optional(),
        [municipalityParam]: z.string().optional().meta({ description: 'Kommunenummer' }),
        ...starts,
        lang: langQuery,
      }),
      response,
      handle: async ({ query, c }) => {
        const lang = query.lang as Lang;
        const on = (query as { on?: string }).on ?? dayOf(services.clock());
        const errors: { field: string; message: string }[] = [];
        if (!isDay(on) || on < '2000' || on >= '2100')
          errors.push({ field: 'on', message: badDay[lang] });
        const read = readAsked(deps, new URL(c.req.url).searchParams, lang);
        if ('wrong' in read)
          errors.push(...read.wrong.faults.map(({ field, text }) => ({ field, message: text })));
        if (errors.length > 0 || 'wrong' in read) throw new InvalidInput(errors);
        const standing = standingOn(read.ok.calendar, on);
        const { role } = read.ok;
        return {
          on,
          budgetYear: standing.budgetYear,
          planYears: planYears(rules.year, standing.budgetYear),
          verifiedAt: rules.year.verifiedAt,
          current: standing.now.period.id,
          sure: standing.sure,
          next: standing.next.period.id,
          good: {
            period: standing.good.period.id,
            from: standing.good.from,
            budgetYear: standing.goodBudget,
          },
          periods: standing.round.map((span) => periodForApi(span, role, lang)),
        };
      },
    }),
  ];

  function periodForApi(span: DatedSpan, role: (typeof roles)[number], lang: Lang) {
    const { id, title, proposal, confidence, claims } = span.period;
    const advice = rules.advice.periods[id]?.[role];
    const sources = [...new Set(claims.map(({ source }) => source))];
    return {
      id,
      title: title[lang],
      url: services.installation.baseUrl + localPath(lang, periodPath(id)),
      when: whenText(lang, span),
      from: span.from,
      to: span.to,
      precision: span.start.precision,
      own: span.start.own,
      proposal,
      confidence,
      sources: sources.flatMap((source) => rules.year.sources[source] ?? []),
      do: (advice?.do ?? []).map((one) => one[lang]),
      talk: advice?.talk[lang] ?? '',
      late: advice?.late?.[lang] ?? null,
    };
  }
}
