import { formatDay, monthName } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { FundingQuery } from './model/finder-query.ts';
import { type Month, monthNumber, yearOf } from './model/months.ts';
import type { Recurring } from './model/scheme.ts';
import type { Facet } from './model/values.ts';
import type { FundingWindow } from './model/windows.ts';
import { fundingTexts } from './texts.ts';
import {
  partnerNames,
  phaseActs,
  phaseNames,
  themeNames,
  whenNames,
  whoNames,
  whoPlural,
} from './value-texts.ts';

const names = {
  who: whoNames,
  theme: themeNames,
  partner: partnerNames,
  phase: phaseNames,
  when: whenNames,
} as const;

/** Name of a value of a question: «NAV-kontor». */
export function valueName(lang: Lang, facet: Facet, value: string): string {
  return (names[facet][lang] as Record<string, string>)[value] ?? value;
}

/** Values in the middle of a sentence: «kommuner og fylkeskommuner». */
export function valueList(lang: Lang, facet: Facet, values: readonly string[]): string {
  const words = facet === 'who' ? whoPlural : facet === 'phase' ? phaseActs : undefined;
  return listed(
    lang,
    values.map((value) =>
      words
        ? ((words[lang] as Record<string, string>)[value] ?? value)
        : `«${valueName(lang, facet, value)}»`,
    ),
  );
}

/** «a, b og c» */
export function listed(lang: Lang, words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1).join(', ');
  return before ? `${before} ${fundingTexts[lang].and} ${last}` : last;
}

/** «oktober 2026» */
export function monthText(month: Month): string {
  return `${monthName(monthNumber(month))} ${yearOf(month)}`;
}

/** «oktober eller november 2026», «januar til juni 2027» */
export function monthsText(lang: Lang, { from, to }: { from: Month; to: Month }): string {
  const t = fundingTexts[lang];
  if (from === to) return monthText(to);
  const first = yearOf(from) === yearOf(to) ? monthName(monthNumber(from)) : monthText(from);
  const between = monthNumber(to) - monthNumber(from) === 1 ? t.or : t.until;
  return `${first} ${between} ${monthText(to)}`;
}

/** What usually happens each year: «Lyses normalt ut i oktober eller november hvert år, frist …». */
export function recurringText(lang: Lang, { opens, deadline, purpose }: Recurring): string {
  const t = fundingTexts[lang];
  const months = monthNames(lang, opens.from, opens.to);
  const usually = purpose === 'budsjett' ? t.usuallyBudget(months) : t.usually(months);
  if (!deadline) return usually;
  const month = monthName(deadline.month);
  const last = deadline.wording === 'senest' ? t.usuallyLatest(month) : t.usuallyAt(month);
  return `${usually}, ${last}`;
}

/** «oktober eller november», «januar til juni» */
function monthNames(lang: Lang, from: number, to: number): string {
  const t = fundingTexts[lang];
  if (from === to) return monthName(to);
  const between = (to - from + 12) % 12 === 1 ? t.or : t.until;
  return `${monthName(from)} ${between} ${monthName(to)}`;
}

/** When a window opens, in words; an estimated one in months only. */
export function opensText(lang: Lang, window: FundingWindow): string {
  const t = fundingTexts[lang];
  if (window.kind === 'confirmed') return t.opensOn(formatDay(window.from));
  const months = monthsText(lang, window.opens);
  return window.purpose === 'budsjett' ? t.budgetMonths(months) : t.opensUsually(months);
}

/** When it is too late, in words; undefined when nobody has said it. */
export function deadlineText(lang: Lang, window: FundingWindow): string | undefined {
  const t = fundingTexts[lang];
  if (window.kind === 'confirmed') return t.deadlineOn(formatDay(window.lastDay));
  if (!window.deadline) return undefined;
  const month = monthText(window.deadline.month);
  return window.deadline.wording === 'senest' ? t.deadlineLatest(month) : t.deadlineAt(month);
}

/** Opening and deadline in one or two sentences. */
export function windowText(lang: Lang, window: FundingWindow): string {
  const deadline = deadlineText(lang, window);
  return [opensText(lang, window), deadline].filter(Boolean).join('. ');
}

export function isEmptyQuery(query: FundingQuery): boolean {
  return Object.keys(query).length === 0;
}
