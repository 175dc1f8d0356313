import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, aPurchase, aValuation, shipped } from '../test-rules.ts';
import { assess } from './assess.ts';
import { type Facts, mostKroner, type Valuation } from './facts.ts';
import type { Limit } from './period.ts';
import { stepsOf } from './value.ts';

const openEnded = shipped.periods[0]?.limits.get('open-ended-months') as Limit;
const wholeOf = (valuation: Valuation) =>
  stepsOf(valuation, openEnded).reduce((sum, step) => sum + step.sum, 0);

/** The facts without a value, so that a valuation can give it. */
const withValuation = (valuation: Valuation, more: Facts = {}): Facts => {
  const { value: _, ...rest } = aPurchase(more);
  return { ...rest, valuation };
};

describe('the value', () => {
  it.each([
    [{ monthly: 10_000, months: 12 }, 120_000],
    [{ monthly: 10_000, months: 24, optionMonths: 24 }, 480_000],
    [{ total: 900_000, options: [300_000, 200_000] }, 1_400_000],
    [{ lots: [1, 2, 3] }, 6],
    [{ monthly: 10_000, months: 6, options: [5_000], lots: [7_000] }, 72_000],
    [{ total: 100_000, times: 3 }, 300_000],
    [{ monthly: 10_000, months: 12, lots: [30_000], times: 2 }, 300_000],
  ])('[VA1] [VA3] %o is %d kroner', (valuation, value) => {
    expect(wholeOf(valuation)).toBe(value);
  });

  it.each([
    [{ monthly: 10_000, openEnded: true }, 480_000, 'open-ended'],
    [{ monthly: 10_000, months: 60 }, 480_000, 'longer-than-counted'],
    [{ monthly: 10_000, months: 36, optionMonths: 24 }, 480_000, 'longer-than-counted'],
    [{ monthly: 10_000, months: 49 }, 480_000, 'longer-than-counted'],
    [{ monthly: 10_000, months: 48 }, 480_000, 'monthly'],
    [{ monthly: 10_000, months: 47 }, 470_000, 'monthly'],
  ] as const)('[VA2] %o counts at most 48 months', (valuation, value, id) => {
    const steps = stepsOf(valuation, openEnded);
    expect(steps[0]).toMatchObject({ id, sum: value });
    expect(steps[0]?.reference).toBe(
      id === 'monthly' ? undefined : 'anskaffelsesforskriften § 5-4 (12)',
    );
  });

  it('[VA1] every line is kroner × count, and the lines make the whole', () => {
    fc.assert(
      fc.property(aValuation, (valuation) => {
        const { value } = answered(withValuation(valuation));
        for (const step of value?.steps ?? []) {
          expect(step.sum).toBe(step.kroner * step.count);
          expect(Number.isSafeInteger(step.sum)).toBe(true);
        }
        expect(value?.value).toBe(value?.steps.reduce((sum, step) => sum + step.sum, 0));
        expect(value?.value).toBeGreaterThan(0);
      }),
    );
  });

  it('[VA1] is assessed as the same value given whole', () => {
    fc.assert(
      fc.property(aValuation, (valuation) => {
        const facts = withValuation(valuation);
        const worked = answered(facts);
        const plain = answered(aPurchase({ value: worked.value?.value ?? 0 }));
        expect(worked.outcome).toEqual(plain.outcome);
        expect(worked.duties).toEqual(plain.duties);
      }),
    );
  });

  it('[VA4] tells of lots and alike purchases that alone stay under a limit', () => {
    const { caution, value } = answered(withValuation({ total: 700_000, lots: [700_000] }));
    expect(value?.splitting.map(({ parameter }) => parameter)).toContain('national');
    expect(caution.find(({ reason }) => reason === 'splitting')).toMatchObject({
      references: ['anskaffelsesforskriften § 5-4 (4)'],
    });
    const times = answered(withValuation({ total: 60_000, times: 20 }));
    expect(times.value?.splitting.map(({ parameter }) => parameter)).toEqual([
      'entry-limit',
      'tax-certificate',
    ]);
    const whole = answered(withValuation({ total: 1_400_000 }));
    expect(whole.value?.splitting).toEqual([]);
    expect(whole.caution.map(({ reason }) => reason)).not.toContain('splitting');
    const said = answered(aPurchase({ splittable: true })).caution;
    expect(said.map(({ reason }) => reason)).toContain('splitting');
  });

  it('[VA5] more months, options, lots or a higher price never lower it', () => {
    fc.assert(
      fc.property(aValuation, fc.integer({ min: 1, max: 60 }), (valuation, more) => {
        const before = wholeOf(valuation);
        const { monthly, months, total, options = [], lots = [], times = 1 } = valuation;
        const larger: Valuation[] = [
          { ...valuation, options: [...options, more] },
          { ...valuation, lots: [...lots, more] },
          { ...valuation, times: times + 1 },
          ...(total ? [{ ...valuation, total: total + more }] : []),
          ...(monthly ? [{ ...valuation, monthly: monthly + more }] : []),
          ...(months ? [{ ...valuation, months: months + more }] : []),
          ...(months ? [{ ...valuation, optionMonths: (valuation.optionMonths ?? 0) + more }] : []),
        ];
        for (const one of larger) expect(wholeOf(one)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it.each([
    [{}, 'valuation.monthly', 'valuation-empty'],
    [{ options: [5] }, 'valuation.monthly', 'valuation-empty'],
    [{ monthly: 1, months: 1, total: 1 }, 'valuation.total', 'price-twice'],
    [{ monthly: 1 }, 'valuation.months', 'length-missing'],
    [{ monthly: 1, optionMonths: 3 }, 'valuation.months', 'length-missing'],
    [{ total: 1, months: 3 }, 'valuation.monthly', 'length-without-price'],
    [{ total: 1, openEnded: true }, 'valuation.monthly', 'length-without-price'],
    [{ monthly: 1, openEnded: true, months: 3 }, 'valuation.openEnded', 'open-and-length'],
    [{ total: mostKroner, times: 2 }, 'valuation', 'value-too-large'],
    [{ monthly: mostKroner, months: 2 }, 'valuation', 'value-too-large'],
  ])('[VA6] %o is refused', (valuation, field, reason) => {
    expect(assess(withValuation(valuation), '2026-11-24', shipped)).toMatchObject({
      refused: [{ field, reason }],
    });
  });
});
