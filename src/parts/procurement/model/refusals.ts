import type { DateRefusal } from './answer.ts';
import type { Contradiction, Facts } from './facts.ts';
import type { Ruleset } from './ruleset.ts';
import { valuationFaults } from './value.ts';

/** Facts that cannot be true together. Empty when they can. */
export function contradictions(facts: Facts): Contradiction[] {
  const found: Contradiction[] = [];
  const add = (field: Contradiction['field'], reason: Contradiction['reason'], others: string[]) =>
    found.push({ field, reason, others });
  if (facts.value !== undefined && facts.valuation) add('value', 'value-twice', ['valuation']);
  if (facts.valuation) found.push(...valuationFaults(facts.valuation));
  if (facts.pilot && facts.valuation?.openEnded)
    add('pilot', 'pilot-without-end', ['valuation.openEnded']);
  if (facts.frameworkYears !== undefined && facts.framework === false)
    add('frameworkYears', 'framework-years-without-framework', ['framework']);
  if (facts.form === 'grant' || facts.form === 'cooperation') {
    const others = [
      ...(facts.framework ? ['framework'] : []),
      ...(facts.frameworkYears === undefined ? [] : ['frameworkYears']),
      ...(facts.reservation && facts.reservation !== 'none' ? ['reservation'] : []),
      ...(facts.exit && facts.exit !== 'none' ? ['exit'] : []),
    ];
    if (others.length > 0) add('form', 'grant-with-purchase-facts', others);
  }
  return found;
}

/** Why no answer can be given for a start on this day; undefined when one can. */
export function refuseDay(day: string, ruleset: Ruleset): DateRefusal | undefined {
  const { firstDay: first, lastDay: last } = ruleset;
  const reason = !isDay(day)
    ? 'not-a-day'
    : day < first
      ? 'before-rules'
      : day > last
        ? 'too-far-ahead'
        : undefined;
  return reason && { field: 'startedOn', reason, first, last };
}

/** Whether `yyyy-mm-dd` is in the calendar. Arithmetic, as this is asked of every assessment. */
function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && date >= 1 && date <= days;
}
