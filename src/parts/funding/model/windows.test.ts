import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aConfirmation, aScheme, autumn } from '../test-support.ts';
import { addDays, addMonths, isDay, isMonth } from './months.ts';
import type { Recurring } from './scheme.ts';
import { noCall, standingOn, windowsFor } from './windows.ts';

const scheme = aScheme({ recurring: [autumn] });
const day = fc.integer({ min: 0, max: 20_000 }).map((after) => addDays('2017-01-01', after));
const month = fc.integer({ min: 1, max: 12 });
const recurring: fc.Arbitrary<Recurring> = fc.record({
  id: fc.constantFrom('host', 'var'),
  purpose: fc.constantFrom('utlysning' as const, 'budsjett' as const),
  opens: fc.record({ from: month, to: month }),
  deadline: fc.option(
    fc.record({ month, wording: fc.constantFrom('senest' as const, 'ved' as const) }),
    { nil: undefined },
  ),
});

describe('windows of a scheme', () => {
  it('[W1] have a day in the days asked about, first and last day included, the end not', () => {
    const found = (from: string, to: string) =>
      windowsFor(scheme, from, to).map(({ year }) => year);
    expect(found('2026-09-01', '2026-10-01')).toEqual([]);
    expect(found('2026-09-01', '2026-10-02')).toEqual([2026]);
    expect(found('2026-12-31', '2027-01-01')).toEqual([2026]);
    expect(found('2027-01-01', '2027-10-01')).toEqual([]);
    expect(found('2026-01-01', '2028-12-31')).toEqual([2026, 2027, 2028]);
    expect(found('2026-12-01', '2026-12-01')).toEqual([]);
    expect(found('2027-01-01', '2026-01-01')).toEqual([]);
  });

  it('[W1] overlap what was asked about, come in order, and are the same each time', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 2000 }), recurring, (from, length, one) => {
        const to = addDays(from, length);
        const asked = aScheme({ recurring: [one] });
        const windows = windowsFor(asked, from, to);
        for (const window of windows) {
          expect(window.from < to && from < window.to).toBe(true);
          expect(window.from < window.to).toBe(true);
        }
        const starts = windows.map((window) => window.from);
        expect(starts).toEqual(starts.toSorted());
        expect(windowsFor(asked, from, to)).toEqual(windows);
      }),
    );
  });

  it('[W1] of a long time are those of its parts', () => {
    fc.assert(
      fc.property(day, fc.nat(900), fc.nat(900), recurring, (from, first, second, one) => {
        const asked = aScheme({ recurring: [one] });
        const [middle, end] = [addDays(from, first), addDays(from, first + second)];
        const years = (a: string, b: string) => windowsFor(asked, a, b).map(({ year }) => year);
        const parts = new Set([...years(from, middle), ...years(middle, end)]);
        expect(years(from, end)).toEqual([...parts].toSorted());
      }),
    );
  });

  it('[W2] come once a year, from the month it may open until the month of the deadline is over', () => {
    expect(windowsFor(scheme, '2026-01-01', '2027-01-01')).toEqual([
      {
        kind: 'estimated',
        scheme: 'noe',
        call: 'host',
        year: 2026,
        from: '2026-10-01',
        to: '2027-01-01',
        purpose: 'utlysning',
        opens: { from: '2026-10', to: '2026-11' },
        deadline: { month: '2026-12', wording: 'senest' },
      },
    ]);
  });

  it('[W2] end in the next year when the deadline has an earlier month', () => {
    const late = aScheme({
      recurring: [
        { ...autumn, opens: { from: 12, to: 1 }, deadline: { month: 2, wording: 'ved' } },
      ],
    });
    const [window] = windowsFor(late, '2027-02-28', '2027-03-01');
    expect(window).toMatchObject({
      year: 2026,
      from: '2026-12-01',
      to: '2027-03-01',
      opens: { from: '2026-12', to: '2027-01' },
      deadline: { month: '2027-02' },
    });
    expect(windowsFor(late, '2027-03-01', '2027-03-02')).toEqual([]);
  });

  it('[W3] are never more than perhaps open as long as they are estimated', () => {
    fc.assert(
      fc.property(day, recurring, (on, one) => {
        for (const window of windowsFor(aScheme({ recurring: [one] }), on, addDays(on, 1)))
          expect(standingOn(window, on)).toBe('perhaps-open');
      }),
    );
    const [window] = windowsFor(scheme, '2026-12-01', '2026-12-02');
    expect(window && standingOn(window, '2026-09-30')).toBe('coming');
    expect(window && standingOn(window, '2027-01-01')).toBe('closed');
  });

  it('[W4] are replaced by what an editor has confirmed, for that year alone', () => {
    const confirmed = aScheme({ recurring: [autumn], confirmed: [aConfirmation()] });
    const windows = windowsFor(confirmed, '2026-01-01', '2028-01-01');
    expect(windows.map(({ kind, year }) => `${year} ${kind}`)).toEqual([
      '2026 confirmed',
      '2027 estimated',
    ]);
    expect(windows[0]).toMatchObject({
      from: '2026-10-15',
      to: '2026-12-02',
      lastDay: '2026-12-01',
    });
    const [window] = windows;
    expect(window && standingOn(window, '2026-12-01')).toBe('open');
    expect(window && standingOn(window, '2026-12-02')).toBe('closed');
  });

  it('[W4] are none in a year an editor has confirmed to be without a call', () => {
    const none = aConfirmation({ from: undefined, to: undefined, none: true });
    const cancelled = aScheme({ recurring: [autumn], confirmed: [none] });
    expect(windowsFor(cancelled, '2026-01-01', '2027-01-01')).toEqual([]);
    expect(windowsFor(cancelled, '2027-01-01', '2028-01-01')).toHaveLength(1);
    expect(noCall(cancelled, 2026)).toBe(none);
    expect(noCall(cancelled, 2027)).toBeUndefined();
  });

  it('[W5] stand beside a confirmed call outside the usual ones', () => {
    const extra = aConfirmation({ call: 'ekstra', from: '2026-03-01', to: '2026-04-01' });
    const both = aScheme({ recurring: [autumn], confirmed: [extra] });
    expect(windowsFor(both, '2026-01-01', '2027-01-01').map(({ call }) => call)).toEqual([
      'ekstra',
      'host',
    ]);
  });
});

describe('months and days', () => {
  it('add up over New Year, and know the days no calendar has', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02');
    expect(addMonths('2026-11', -11)).toBe('2025-12');
    expect(isDay('2024-02-29')).toBe(true);
    expect(['2026-02-29', '2026-2-1', '2026-13-01', 'i går'].map(isDay)).toEqual(
      Array(4).fill(false),
    );
    expect(['2026-11', '2017-01', '2099-12'].map(isMonth)).toEqual([true, true, true]);
    expect(['2016-12', '2100-01', '2026-13', '2026-1', '9999999'].map(isMonth)).toEqual(
      Array(5).fill(false),
    );
  });

  it('go forth and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2017, max: 2099 }),
        month,
        fc.nat(600),
        (year, number, count) => {
          const start = `${year}-${String(number).padStart(2, '0')}`;
          expect(addMonths(addMonths(start, count), -count)).toBe(start);
        },
      ),
    );
  });
});
