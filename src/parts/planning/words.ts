import { formatDay, monthName } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Span } from './model/calendar.ts';
import type { Start } from './model/starts.ts';
import type { Confidence, Verdict } from './model/year.ts';
import { planningTexts } from './texts.ts';

/** A start in words, never finer than it is known: «begynnelsen av oktober», «mai», «15. mai». */
export function startText(lang: Lang, { at, precision }: Start): string {
  const t = planningTexts[lang];
  const month = monthName(Number(at.slice(0, 2)));
  if (precision === 'day') return dayText(at);
  if (precision === 'early') return t.early(month);
  return precision === 'mid' ? t.mid(month) : month;
}

/** When a period is. The usual year in its own words, a municipality's from its own dates. */
export function whenText(lang: Lang, { period, start, end }: Span): string {
  const t = planningTexts[lang];
  if (!start.own && !end.own) return period.when[lang];
  const from = startText(lang, start);
  if (end.precision !== 'month' && end.precision !== 'half-year')
    return `${t.from} ${from} ${t.until} ${startText(lang, end)}`;
  const last = monthName(((Number(end.at.slice(0, 2)) + 10) % 12) + 1);
  // «fra 10. desember» says all that «til og med desember» would.
  if (last === monthName(Number(start.at.slice(0, 2))) && start.precision === 'day')
    return `${t.from} ${from}`;
  return last === from ? `${t.in} ${from}` : `${t.from} ${from} ${t.through} ${last}`;
}

/** When a period begins, as an answer to «når?»: «15. mai» where the day is known. */
export function beginsText(lang: Lang, span: Span): string {
  if (!span.start.own) return span.period.when[lang];
  const words = startText(lang, span.start);
  return span.start.precision === 'day' ? words : `${planningTexts[lang].in} ${words}`;
}

export function verdictText(lang: Lang, verdict: Verdict, budgetYear: number): string {
  const t = planningTexts[lang];
  if (verdict === 'good') return t.verdictGood(budgetYear);
  return verdict === 'possible' ? t.verdictPossible(budgetYear) : t.verdictLate(budgetYear);
}

export function confidenceText(lang: Lang, confidence: Confidence): string {
  return planningTexts[lang][`confidence${confidence}`];
}

/** What must be said of a period's dates: whose they are, or that the source is weak. */
export function doubtText(lang: Lang, { period, start }: Span): string | undefined {
  const t = planningTexts[lang];
  if (start.own) return t.ownDates;
  return period.confidence === 'C' || period.confidence === 'M' ? t.mustCheck : undefined;
}

/** A day of every year: «15. mai». */
function dayText(at: string): string {
  return formatDay(`2001-${at}`).replace(/\s2001$/, '');
}
