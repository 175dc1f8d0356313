import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  intervalFaults,
  type ParameterRow,
  thresholdFileSchema,
  thresholdOn,
} from './parameters.ts';

const row = (from: string, to: string | undefined, value: number): ParameterRow => ({
  from,
  ...(to ? { to } : {}),
  value,
  confidence: 'A',
  source: 'Offisiell tekst',
});
const file = (rows: ParameterRow[]) => ({
  version: '2026-11-23',
  verifiedAt: '2026-11-23',
  unit: 'NOK' as const,
  parameters: [
    { name: 'national', operator: '>=' as const, paragraph: '§ 5-1', label: 'Nasjonal', rows },
  ],
});

describe('dated parameters', () => {
  it('refuses a gap, an overlap, a reversed row and an end without a successor', () => {
    expect(
      intervalFaults([row('2017-01-01', '2018-01-01', 1), row('2018-01-02', undefined, 2)])[0]
        ?.message,
    ).toContain('hull');
    expect(
      intervalFaults([row('2017-01-01', '2018-01-01', 1), row('2017-12-31', undefined, 2)])[0]
        ?.message,
    ).toContain('overlapper');
    expect(
      intervalFaults([row('2017-01-01', '2016-01-01', 1), row('2016-01-01', undefined, 2)])[0]
        ?.message,
    ).toContain('baklengs');
    expect(intervalFaults([row('2017-01-01', '2018-01-01', 1)])[0]?.message).toContain('siste rad');
  });

  it('refuses a row without a source', () => {
    const broken = file([{ ...row('2017-01-01', undefined, 1), source: '' }]);
    expect(thresholdFileSchema.safeParse(broken).success).toBe(false);
  });

  it('gives the old value the day before a change and the new one on the day', () => {
    const rules = file([
      row('2017-01-01', '2018-04-06', 1_100_000),
      row('2018-04-06', undefined, 1_300_000),
    ]);
    expect(thresholdOn(rules, 'national', '2018-04-05')?.value).toBe(1_100_000);
    expect(thresholdOn(rules, 'national', '2018-04-06')?.value).toBe(1_300_000);
    expect(thresholdOn(rules, 'national', '2016-12-31')).toBeUndefined();
  });

  it('says when a date lies more than a year after the last check', () => {
    const rules = file([row('2017-01-01', undefined, 1)]);
    expect(thresholdOn(rules, 'national', '2027-11-22')?.doubt).toBeUndefined();
    expect(thresholdOn(rules, 'national', '2027-11-23')?.doubt).toBe('date');
  });

  it('finds exactly one value for every day from the first row on', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 5000 }), (starts, offset) => {
        const iso = (n: number) => new Date(Date.UTC(2017, 0, 1 + n)).toISOString().slice(0, 10);
        const sorted = starts.toSorted((a, b) => a - b);
        const rows = sorted.map((start, i) =>
          row(iso(start), sorted[i + 1] === undefined ? undefined : iso(sorted[i + 1] ?? 0), i),
        );
        expect(intervalFaults(rows)).toEqual([]);
        const first = sorted[0] ?? 0;
        const found = thresholdOn(file(rows), 'national', iso(first + offset));
        expect(found?.value).toBe(sorted.filter((start) => start <= first + offset).length - 1);
      }),
    );
  });
});
