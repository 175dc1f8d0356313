import type { Quantity, ValueStep, ValueWorking } from './answer.ts';
import type { Contradiction, Facts, Valuation } from './facts.ts';
import type { Limit, Period } from './period.ts';

/** The whole value and how it was worked out; undefined while nobody has said what it is worth. */
export function workOutValue(facts: Facts, period: Period): ValueWorking | undefined {
  if (facts.valuation) {
    const steps = stepsOf(facts.valuation, period.limits.get('open-ended-months') as Limit);
    const value = steps.reduce((sum, step) => sum + step.sum, 0);
    return {
      value,
      steps,
      splitting: splitLimits(largestPart(facts.valuation, steps), value, period),
    };
  }
  if (facts.value === undefined) return undefined;
  return { value: facts.value, steps: [], splitting: [] };
}

/**
 * The lines that make up the value. Without a total price, an agreement without an end, or longer
 * than the limit with its options, counts that many months (§ 5-4 (12)).
 */
export function stepsOf(valuation: Valuation, openEnded: Limit): ValueStep[] {
  const { monthly, months = 0, optionMonths = 0, total, options = [], lots = [] } = valuation;
  const steps: ValueStep[] = [];
  const most = openEnded.quantity.value;
  if (monthly !== undefined) {
    if (valuation.openEnded || months + optionMonths > most) {
      const id = valuation.openEnded ? 'open-ended' : 'longer-than-counted';
      steps.push({ ...line(id, monthly, most), reference: openEnded.source.reference });
    } else {
      steps.push(line('monthly', monthly, months));
      if (optionMonths > 0) steps.push(line('option-months', monthly, optionMonths));
    }
  }
  if (total !== undefined) steps.push(line('total', total, 1));
  for (const option of options) steps.push(line('option', option, 1));
  for (const lot of lots) steps.push(line('lot', lot, 1));
  const times = valuation.times ?? 1;
  if (times > 1) {
    const one = steps.reduce((sum, step) => sum + step.sum, 0);
    // What is added for the rest: the first one is in the lines above.
    steps.push(line('times', one, times - 1));
  }
  return steps;
}

const line = (id: string, kroner: number, count: number): ValueStep => ({
  id,
  kroner,
  count,
  sum: kroner * count,
});

/** The largest of what could have been bought alone: one lot, or one of several alike. */
function largestPart(valuation: Valuation, steps: readonly ValueStep[]): number | undefined {
  const { lots = [], times = 1 } = valuation;
  if (lots.length === 0 && times === 1) return undefined;
  const rest = steps
    .filter(({ id }) => id !== 'lot' && id !== 'times')
    .reduce((sum, step) => sum + step.sum, 0);
  if (lots.length === 0) return rest;
  return Math.max(rest, ...lots);
}

/** Limits that the whole reaches and no part alone does: bought apart, they would be passed by. */
function splitLimits(part: number | undefined, whole: number, period: Period): Quantity[] {
  if (part === undefined) return [];
  return [...period.limits.values()]
    .map(({ quantity }) => quantity)
    .filter(({ unit, value, operator }) => {
      if (unit !== 'NOK') return false;
      const least = operator === '>' ? value + 1 : value;
      return part < least && whole >= least;
    });
}

/** What in a valuation cannot be worked out, or stands against itself. */
export function valuationFaults(valuation: Valuation): Contradiction[] {
  const { monthly, months, optionMonths, total, lots = [] } = valuation;
  const faults: Contradiction[] = [];
  if (monthly === undefined && total === undefined && lots.length === 0)
    faults.push(fault('valuation.monthly', 'valuation-empty', ['total', 'lots']));
  if (monthly !== undefined && total !== undefined)
    faults.push(fault('valuation.total', 'price-twice', ['monthly']));
  if (monthly !== undefined && months === undefined && !valuation.openEnded)
    faults.push(fault('valuation.months', 'length-missing', ['openEnded']));
  if (monthly === undefined && (months ?? optionMonths) !== undefined)
    faults.push(fault('valuation.monthly', 'length-without-price', ['months', 'optionMonths']));
  if (monthly === undefined && valuation.openEnded)
    faults.push(fault('valuation.monthly', 'length-without-price', ['openEnded']));
  if (valuation.openEnded && (months ?? optionMonths) !== undefined)
    faults.push(fault('valuation.openEnded', 'open-and-length', ['months', 'optionMonths']));
  return faults;
}

const fault = (
  field: Contradiction['field'],
  reason: Contradiction['reason'],
  others: (keyof Valuation)[],
): Contradiction => ({ field, reason, others: others.map((other) => `valuation.${other}`) });
