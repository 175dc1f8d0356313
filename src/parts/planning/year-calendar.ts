import { toCalendar } from '#platform/documents/calendar.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { localPath } from '#platform/i18n/lang.ts';
import { periodPath } from './addresses.ts';
import { type Asked, queryFor } from './asked.ts';
import { type DatedSpan, standingOn } from './model/timing.ts';
import type { PlanningRules } from './rules.ts';
import { planningTexts } from './texts.ts';
import { beginsText, whenText } from './words.ts';

export interface CalendarMaker {
  lang: Lang;
  now: Date;
  /** The Norwegian day of `now`. */
  today: string;
  site: string;
  baseUrl: string;
}

/**
 * The year as iCalendar: an all-day entry where each period begins, back every year. Ids depend on
 * period, role and municipality alone, so that a file with other dates moves entries and doubles none.
 */
export function yearCalendar(rules: PlanningRules, asked: Asked, maker: CalendarMaker): string {
  const { lang, now, today, site, baseUrl } = maker;
  const t = planningTexts[lang];
  const { round } = standingOn(asked.calendar, today);
  const place = asked.municipality?.name;
  return toCalendar(
    {
      name: place ? `${t.icsName}: ${place}` : t.icsName,
      product: `-//${site}//${t.icsProduct}//NO`,
      entries: round.map((span) => ({
        uid: [
          'arshjul',
          span.period.id,
          asked.role,
          ...(asked.municipality ? [asked.municipality.code] : []),
        ]
          .join('-')
          .concat(`@${new URL(baseUrl).host}`),
        summary: [
          span.period.title[lang],
          ...(place ? [place] : []),
          ...(span.start.precision === 'day' ? [] : [`(${t.icsUnsure})`]),
        ].join(' '),
        description: descriptionOf(rules, asked, span, lang),
        url: baseUrl + localPath(lang, periodPath(span.period.id)) + queryFor(asked),
        day: span.from,
        yearly: true,
        changedAt: new Date(`${rules.year.verifiedAt}T00:00:00Z`),
      })),
    },
    now,
  );
}

function descriptionOf(rules: PlanningRules, asked: Asked, span: DatedSpan, lang: Lang): string {
  const t = planningTexts[lang];
  const { period, start } = span;
  const advice = rules.advice.periods[period.id]?.[asked.role];
  const when = beginsText(lang, span);
  const doubt = [
    ...(start.precision === 'day' ? [] : [t.icsUnsureText(when)]),
    ...(start.own
      ? [period.id in asked.typed ? t.icsOwnText : t.icsFileText(asked.municipality?.name ?? '')]
      : []),
  ];
  return [
    ...doubt,
    `${t.when}: ${whenText(lang, span)}`,
    period.what[lang],
    `${t.doThen}:`,
    ...(advice?.do ?? []).map((one) => `– ${one[lang]}`),
    `${t.talk}: ${advice?.talk[lang] ?? ''}`,
  ].join('\n');
}
