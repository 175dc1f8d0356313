import type { Assessment, Quantity } from './answer.ts';
import { assess } from './assess.ts';
import { outcomeKey, sameAnswer } from './compare.ts';
import { type Facts, mostKroner } from './facts.ts';
import { periodOn, type Ruleset } from './ruleset.ts';

/** A value where the answer tips: the last whole krone on one side and the first on the other. */
export interface ValueTip {
  /** The limit that is passed there; two limits may lie at the same krone. */
  limits: Quantity[];
  below: { value: number; assessment: Assessment };
  above: { value: number; assessment: Assessment };
  /** Whether the outcome itself is another; else only duties are. */
  outcome: boolean;
}

/** A day from which the answer is another. */
export interface DateTip {
  /** First day of the new answer. */
  day: string;
  before: { startedOn: string; assessment: Assessment };
  after: { startedOn: string; assessment: Assessment };
  outcome: boolean;
}

/** Where the answer tips when only the value moves. Empty for facts or a day that are refused. */
export function valueTips(facts: Facts, startedOn: string, ruleset: Ruleset): ValueTip[] {
  const first = answer(facts, startedOn, ruleset);
  if (!first) return [];
  const places = new Map<number, Quantity[]>();
  for (const { quantity } of periodOn(ruleset, startedOn).limits.values()) {
    if (quantity.unit !== 'NOK') continue;
    const least = quantity.operator === '>' ? quantity.value + 1 : quantity.value;
    places.set(least, [...(places.get(least) ?? []), quantity]);
  }
  const at = (value: number) => answer(withValue(facts, value), startedOn, ruleset);
  return [...places]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([least, limits]) => {
      if (least <= 1 || least > mostKroner) return [];
      const [below, above] = [at(least - 1), at(least)];
      if (!below || !above || sameAnswer(below, above)) return [];
      return [
        {
          limits: limits.filter((limit) => plays(limit, below, above)),
          below: { value: least - 1, assessment: below },
          above: { value: least, assessment: above },
          outcome: outcomeKey(below) !== outcomeKey(above),
        },
      ];
    });
}

/** Where the answer tips when only the day moves, from the first day we have rules for. */
export function dateTips(facts: Facts, ruleset: Ruleset): DateTip[] {
  return ruleset.periods.slice(1).flatMap(({ from: day }) => {
    const startedOn = dayBefore(day);
    const [before, after] = [answer(facts, startedOn, ruleset), answer(facts, day, ruleset)];
    if (!before || !after || sameAnswer(before, after)) return [];
    return [
      {
        day,
        before: { startedOn, assessment: before },
        after: { startedOn: day, assessment: after },
        outcome: outcomeKey(before) !== outcomeKey(after),
      },
    ];
  });
}

/** The same facts with another whole value, however the value was given. */
export function withValue({ valuation: _, ...facts }: Facts, value: number): Facts {
  return { ...facts, value };
}

function answer(facts: Facts, startedOn: string, ruleset: Ruleset): Assessment | undefined {
  const result = assess(facts, startedOn, ruleset);
  return 'ok' in result ? result.ok : undefined;
}

/** Whether the limit was compared with the value, or a duty counts from it. */
const plays = ({ parameter }: Quantity, ...sides: Assessment[]): boolean =>
  sides.some(
    ({ trace, duties }) =>
      trace.some(({ quantity }) => quantity?.parameter === parameter) ||
      duties.some(({ quantity }) => quantity?.parameter === parameter),
  );

/** The day before, both `yyyy-mm-dd`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
