import { describe, expect, it } from 'vitest';
import { answered, shipped } from '../test-rules.ts';
import { assess } from './assess.ts';
import { buyers, kinds } from './facts.ts';

/**
 * Written from the table of facts (2026-11-23), not from content/rules: from, entry limit,
 * national, EEA state, EEA other, works, health/social and special.
 */
const k = 1_000;
const m = 1_000_000;
const table = [
  ['2017-01-01', 100 * k, 1.1 * m, 1.1 * m, 1.75 * m, 44 * m, 6.3 * m],
  ['2018-04-06', 100 * k, 1.3 * m, 1.3 * m, 2 * m, 51 * m, 6.95 * m],
  ['2020-02-12', 100 * k, 1.3 * m, 1.3 * m, 2.05 * m, 51.5 * m, 7.2 * m],
  ['2022-03-18', 100 * k, 1.3 * m, 1.4 * m, 2.2 * m, 56 * m, 7.8 * m],
  ['2024-03-14', 100 * k, 1.3 * m, 1.49 * m, 2.3 * m, 57.8 * m, 7.8 * m],
  ['2026-04-21', 100 * k, 1.3 * m, 1.63 * m, 2.5 * m, 62.9 * m, 8.7 * m],
  ['2026-07-01', 500 * k, 1.3 * m, 1.63 * m, 2.5 * m, 62.9 * m, 8.7 * m],
].map(([from, ...amounts]) => ({
  from: String(from),
  amounts: amounts.map((amount) => Math.round(Number(amount))),
}));
const taxCertificate = 500 * k;

type Expected = { part: string; announceIn: string[] };
const places: Record<string, string[]> = {
  none: [],
  I: [],
  II: ['doffin'],
  III: ['doffin', 'ted'],
  IV: ['doffin', 'ted'],
};

/** The branches of the facts, in their own words. */
function expected(amounts: number[], buyer: string, kind: string, value: number): Expected {
  const [entry = 0, national = 0, eeaState = 0, eeaOther = 0, works = 0, social = 0] = amounts;
  const part = (): string => {
    if (value < entry) return 'none';
    if (kind === 'health-social') return value >= social ? 'IV' : 'I';
    if (kind === 'special') return value >= national ? 'II' : 'I';
    const eea = kind === 'works' ? works : buyer === 'state' ? eeaState : eeaOther;
    if (value >= eea) return 'III';
    return value >= national ? 'II' : 'I';
  };
  return { part: part(), announceIn: places[part()] ?? [] };
}

const before = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

describe('every threshold at every change', () => {
  const days = table.flatMap(({ from, amounts }, at) => [
    { day: from, amounts },
    ...(at > 0 ? [{ day: before(from), amounts: table[at - 1]?.amounts ?? [] }] : []),
  ]);
  const all = [...new Set([...table.flatMap(({ amounts }) => amounts), taxCertificate])];
  const values = all.flatMap((amount) => [amount - 1, amount, amount + 1]);

  for (const { day, amounts } of days)
    for (const kind of kinds)
      it(`[DA1] [AS1] [AS2] [AS3] [AS4] ${kind} started ${day}: a krone below, at and over each`, () => {
        for (const buyer of buyers)
          for (const value of values) {
            const { outcome } = answered({ buyer, kind, value }, day);
            const { part, announceIn } = expected(amounts, buyer, kind, value);
            expect(outcome, `${buyer} ${value}`).toMatchObject({
              part,
              announceIn,
              mustAnnounce: announceIn.length > 0,
              act: part === 'none' ? 'outside' : 'applies',
            });
          }
      });

  it('[DA1] has a row for every change of a threshold, and no other', () => {
    const changes = shipped.files.thresholds.parameters
      .flatMap(({ rows }) => rows)
      .map(({ from }) => from);
    expect([...new Set(changes)].toSorted()).toEqual(table.map(({ from }) => from));
  });

  it('[AS6] asks for a tax certificate over its limit, and not at it', () => {
    const asked = (value: number) =>
      answered({ buyer: 'state', kind: 'goods', value }, '2025-01-15').duties.some(
        ({ id }) => id === 'tax-certificate',
      );
    expect([taxCertificate - 1, taxCertificate, taxCertificate + 1].map(asked)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it.each([
    ['2016-12-31', 'before-rules'],
    ['1999-01-01', 'before-rules'],
    ['2031-01-01', 'too-far-ahead'],
    ['9999-12-31', 'too-far-ahead'],
    ['2026-02-30', 'not-a-day'],
    ['2025-02-29', 'not-a-day'],
    ['2026-13-01', 'not-a-day'],
    ['24.11.2026', 'not-a-day'],
    ['', 'not-a-day'],
  ])('[DA2] a start on «%s» is refused: %s', (day, reason) => {
    expect(assess({ value: 1 }, day, shipped)).toEqual({
      refused: [{ field: 'startedOn', reason, first: '2017-01-01', last: '2030-11-23' }],
    });
  });

  it('[DA2] answers on the first and the last day', () => {
    expect(answered({ value: 1 }, '2017-01-01').outcome?.part).toBe('none');
    expect(answered({ value: 1 }, '2030-11-23').outcome?.part).toBe('none');
    expect(answered({ value: 1 }, '2028-02-29').outcome?.part).toBe('none');
  });
});
