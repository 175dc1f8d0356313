import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aConfirmation, aScheme, autumn, today } from '../test-support.ts';
import { yearCalendar } from './calendar-months.ts';
import { addMonths } from './months.ts';
import { strip, yearStrip } from './year-strip.ts';

const spring = { id: 'rammer', purpose: 'budsjett', opens: { from: 1, to: 6 } } as const;
const schemes = [
  aScheme({ id: 'a', recurring: [autumn] }),
  aScheme({ id: 'b', recurring: [spring] }),
  aScheme({ id: 'c', timing: 'avtales' }),
  aScheme({ id: 'd' }),
];

describe('twelve months of funding', () => {
  it('put each opening and deadline in its month, and know the months nobody knows anything of', () => {
    const { months } = yearCalendar(schemes, '2026-09');
    const told = months.flatMap(({ month, entries }) =>
      entries.map(({ scheme, what }) => `${month} ${scheme.id} ${what}`),
    );
    expect(told).toEqual(['2026-10 a opens', '2026-12 a deadline', '2027-01 b opens']);
    expect(months.filter(({ quiet }) => quiet).map(({ month }) => month)).toEqual([
      '2026-09',
      '2027-07',
      '2027-08',
    ]);
  });

  it('begin with what may have opened before them', () => {
    const { months } = yearCalendar(schemes, '2026-11');
    expect(months[0]?.entries.map(({ what }) => what)).toEqual(['already']);
  });

  it('leave out a deadline after them, and have the day of a confirmed one', () => {
    const { months } = yearCalendar(schemes, '2025-12');
    expect(months.at(-1)?.month).toBe('2026-11');
    expect(months.flatMap(({ entries }) => entries).map(({ what }) => what)).toEqual([
      'already',
      'deadline',
      'opens',
      'opens',
    ]);
    const confirmed = aScheme({
      recurring: [autumn],
      confirmed: [aConfirmation({ to: '2026-11-02' })],
    });
    const entries = yearCalendar([confirmed], '2026-10').months[1]?.entries;
    expect(entries?.map(({ what, window }) => `${what} ${window.kind}`)).toEqual([
      'deadline confirmed',
    ]);
  });

  it('tell of those that have no place in them, and of none that is discontinued', () => {
    const all = yearCalendar(
      [...schemes, aScheme({ id: 'e', status: 'avviklet', recurring: [autumn] })],
      '2026-09',
    );
    expect(all.agreed.map(({ id }) => id)).toEqual(['c']);
    expect(all.unknown.map(({ id }) => id)).toEqual(['d']);
    expect(all.windows.map(({ scheme }) => scheme.id)).toEqual(['a', 'b']);
  });
});

describe('the drawing of twelve months', () => {
  it('has a row for each scheme with windows, and today where it is', () => {
    const { windows } = yearCalendar(schemes, '2026-11');
    const drawing = yearStrip(windows, '2026-11', today);
    expect(drawing.rows.map(({ scheme, bars }) => `${scheme.id} ${bars.length}`)).toEqual([
      'a 2',
      'b 1',
    ]);
    expect(drawing.rows[0]?.bars.map(({ before, after }) => [before, after])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(drawing.today).toBeGreaterThan(strip.left);
    expect(yearStrip(windows, '2027-01', today).today).toBeUndefined();
  });

  it('keeps every bar inside the picture', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), (after) => {
        const start = addMonths('2017-01', after);
        const { windows } = yearCalendar(schemes, start);
        const drawing = yearStrip(windows, start, today);
        for (const { bars, y } of drawing.rows) {
          expect(y + strip.row).toBeLessThanOrEqual(drawing.height);
          for (const { x, width } of bars) {
            expect(x).toBeGreaterThanOrEqual(strip.left);
            expect(width).toBeGreaterThan(0);
            expect(x + width).toBeLessThanOrEqual(drawing.width);
          }
        }
      }),
    );
  });
});
