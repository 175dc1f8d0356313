import fc from 'fast-check';
import type { Assessment } from './model/answer.ts';
import { assess } from './model/assess.ts';
import {
  buyers,
  exits,
  type Facts,
  forms,
  kinds,
  reservations,
  type Valuation,
} from './model/facts.ts';
import type { Ruleset } from './model/ruleset.ts';
import { loadRuleset } from './rules.ts';

/** The rules as they are shipped. */
export const shipped: Ruleset = await loadRuleset('content');

/** The answer; fails where it was refused. */
export function answered(facts: Facts, on = '2026-11-24', ruleset = shipped): Assessment {
  const result = assess(facts, on, ruleset);
  if ('refused' in result) throw new Error(`refused: ${JSON.stringify(result.refused)}`);
  return result.ok;
}

/** A purchase with nothing special about it, and every fact that decides. */
export const aPurchase = (more: Facts = {}): Facts => ({
  buyer: 'municipality',
  form: 'purchase',
  kind: 'services',
  exit: 'none',
  research: false,
  value: 800_000,
  ...more,
});

const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

/** Values near every limit, and all over. */
export const aValue: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 1, max: 100_000_000 }),
  fc
    .tuple(
      fc.constantFrom(
        ...shipped.files.thresholds.parameters.flatMap(({ rows }) => rows.map((r) => r.value)),
      ),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([limit, step]) => limit + step),
);

/** Any day that is answered, with those around a change more often. */
export const aDay: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...shipped.periods.map(({ from }) => Date.parse(from))),
    fc.integer({ min: Date.parse(shipped.firstDay), max: Date.parse(shipped.lastDay) }),
  )
  .chain((at) => fc.integer({ min: -1, max: 1 }).map((step) => at + step * 86_400_000))
  .map((at) => new Date(at).toISOString().slice(0, 10))
  .filter((day) => day >= shipped.firstDay && day <= shipped.lastDay);

export const aValuation: fc.Arbitrary<Valuation> = fc
  .tuple(
    fc.record({
      options: maybe(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 3 })),
      lots: maybe(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 3 })),
      times: maybe(fc.integer({ min: 1, max: 10 })),
    }),
    fc.oneof(
      fc.record({ total: fc.integer({ min: 1, max: 10_000_000 }) }),
      fc.record({
        monthly: fc.integer({ min: 1, max: 500_000 }),
        months: fc.integer({ min: 1, max: 120 }),
        optionMonths: maybe(fc.integer({ min: 1, max: 60 })),
      }),
      fc.record({ monthly: fc.integer({ min: 1, max: 500_000 }), openEnded: fc.constant(true) }),
    ),
  )
  .map(([rest, price]) => present({ ...rest, ...price }) as Valuation);

/** Facts in every state of completeness that do not contradict each other. */
export const someFacts: fc.Arbitrary<Facts> = fc
  .record({
    buyer: maybe(fc.constantFrom(...buyers)),
    form: maybe(fc.constantFrom(...forms)),
    kind: maybe(fc.constantFrom(...kinds)),
    value: maybe(aValue),
    valuation: maybe(aValuation),
    exit: maybe(fc.constantFrom(...exits)),
    research: maybe(fc.boolean()),
    innovation: maybe(fc.boolean()),
    splittable: maybe(fc.boolean()),
    reservation: maybe(fc.constantFrom(...reservations)),
    framework: maybe(fc.boolean()),
    frameworkYears: maybe(fc.integer({ min: 1, max: 10 })),
    pilot: maybe(fc.boolean()),
    supplierHelped: maybe(fc.boolean()),
  })
  .map((facts) => present(facts) as Facts)
  .filter((facts) => 'ok' in assess(facts, shipped.firstDay, shipped));
