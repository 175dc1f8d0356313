import { describe, expect, it } from 'vitest';
import { answered, aPurchase } from '../test-rules.ts';
import type { Caution } from './answer.ts';
import type { Facts } from './facts.ts';

const caution = (facts: Facts, on: string, reason: Caution['reason']) =>
  answered(facts, on).caution.find((one) => one.reason === reason);
const reasons = (facts: Facts, on: string) =>
  answered(facts, on).caution.map(({ reason }) => reason);

describe('caution', () => {
  it('[CA1] has none where the official text of that day was read', () => {
    expect(reasons(aPurchase({ value: 200_000 }), '2025-01-15')).toEqual([]);
  });

  it('[CA1] leaves to the duty itself that guidance is some years old', () => {
    const { duties } = answered(aPurchase({ value: 200_000 }), '2025-01-15');
    expect(duties.find(({ id }) => id === 'ask-several')?.source.doubt).toBe('text');
  });

  it('[CA1] says so of a threshold from a third party, and of one from memory', () => {
    const today = caution(aPurchase({ kind: 'works', value: 70_000_000 }), '2026-05-01', 'source');
    expect(today?.about).toContain('works');
    const early = caution(aPurchase({ buyer: 'state', value: 2_000_000 }), '2017-02-01', 'source');
    expect(early?.about).toContain('eea-state');
  });

  it('[CA1] says that the regulation was read as it stood on another day', () => {
    expect(caution(aPurchase(), '2017-02-01', 'text')).toMatchObject({ day: '2024-03-21' });
    expect(caution(aPurchase(), '2026-07-01', 'text')).toMatchObject({ day: '2024-03-21' });
  });

  it('[CA1] distrusts an open row a year after the last check, and not a day before', () => {
    expect(reasons(aPurchase(), '2027-11-22')).not.toContain('date');
    expect(caution(aPurchase(), '2027-11-23', 'date')).toMatchObject({ day: '2026-11-23' });
  });

  it('[CA1] the weightiest stands first', () => {
    const [first, second] = reasons(
      aPurchase({ value: 70_000_000, kind: 'works', framework: true, frameworkYears: 8 }),
      '2028-01-01',
    );
    expect([first, second]).toEqual(['unknown', 'source']);
  });

  it('[CA2] § 4 is a requirement until 1 July 2026, and from then on unknown', () => {
    const principles = (on: string) =>
      answered(aPurchase(), on).duties.find(({ id }) => id === 'principles');
    expect(principles('2026-06-30')).toMatchObject({ kind: 'krav' });
    expect(principles('2026-06-30')?.source.doubt).toBeUndefined();
    expect(principles('2026-07-01')).toMatchObject({
      kind: 'vurderes',
      source: { doubt: 'unknown' },
    });
    expect(caution(aPurchase(), '2026-07-01', 'unknown')?.references).toEqual([
      'anskaffelsesloven § 4',
    ]);
  });

  it('[CA3] § 30-2a is used from 19 February 2020 on', () => {
    const facts = aPurchase({
      kind: 'health-social',
      value: 9_000_000,
      reservation: 'nonprofit',
    });
    expect(answered(facts, '2020-02-18').duties.map(({ id }) => id)).not.toContain(
      'reserve-nonprofit',
    );
    expect(caution(facts, '2020-02-18', 'reservation-not-yet')?.references).toEqual([
      'anskaffelsesforskriften § 30-2a',
    ]);
    expect(answered(facts, '2020-02-19').duties.map(({ id }) => id)).toContain('reserve-nonprofit');
    expect(reasons(facts, '2020-02-19')).not.toContain('reservation-not-yet');
  });

  it('[CA4] a start after the last check says so, even by a day', () => {
    expect(reasons(aPurchase(), '2026-11-23')).not.toContain('after-check');
    expect(caution(aPurchase(), '2026-11-24', 'after-check')).toMatchObject({ day: '2026-11-23' });
  });

  it('[CA5] a reservation that our sources do not place is called unclear', () => {
    expect(reasons(aPurchase({ reservation: 'nonprofit' }), '2025-01-15')).toContain(
      'reservation-unclear',
    );
    expect(reasons(aPurchase({ reservation: 'none' }), '2025-01-15')).not.toContain(
      'reservation-unclear',
    );
  });

  it('[CA6] framework agreements and reserved contracts that are longer than the rule', () => {
    const framework = (frameworkYears: number) =>
      reasons(aPurchase({ framework: true, frameworkYears }), '2025-01-15');
    expect(framework(4)).not.toContain('framework-long');
    expect(framework(5)).toContain('framework-long');
    const { value: _, ...rest } = aPurchase({
      kind: 'health-social',
      reservation: 'user-governed',
    });
    const reserved = (months: number) =>
      reasons({ ...rest, valuation: { monthly: 500_000, months } }, '2025-01-15');
    expect(reserved(36)).not.toContain('user-governed-long');
    expect(reserved(37)).toContain('user-governed-long');
  });
});
