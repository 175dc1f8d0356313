import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, formatKroner, formatNumber } from '#platform/i18n/format.ts';
import { typedAmount } from './typed-amount.ts';
import { shortDay, typedDay } from './typed-day.ts';

describe('an amount as a Norwegian types it', () => {
  it.each([
    ['500000', 500_000],
    ['500 000', 500_000],
    ['500\u00a0000', 500_000],
    ['500.000', 500_000],
    ['1.200.000', 1_200_000],
    ['1,200,000', 1_200_000],
    ['kr 1 200 000,-', 1_200_000],
    ['1 200 000,00', 1_200_000],
    ['1.200.000,00 kroner', 1_200_000],
    ['1,2 mill', 1_200_000],
    ['1.25 millioner kr', 1_250_000],
    ['1,5 millionar', 1_500_000],
    ['2 mill.', 2_000_000],
    ['850 tusen', 850_000],
    ['850k', 850_000],
    ['0,4 mrd', 400_000_000],
    ['007', 7],
  ])('«%s» is read', (text, kroner) => expect(typedAmount(text)).toEqual({ ok: kroner }));

  it.each([
    ['-5', 'negative'],
    ['− 500 000', 'negative'],
    ['1234,50', 'fraction'],
    ['0,1234567 mill', 'fraction'],
    ['500,000', 'unclear'],
    ['1,200 mill', 'unclear'],
    ['5 00 000', 'unclear'],
    ['12.34.56', 'unclear'],
    ['1e6', 'words'],
    ['0x10', 'words'],
    ['en halv million', 'words'],
    ['NaN', 'words'],
    ['', 'words'],
    ['0', 'zero'],
    ['9'.repeat(30), 'huge'],
    ['5000 mrd', 'huge'],
  ])('«%s» is refused with its reason', (text, wrong) =>
    expect(typedAmount(text)).toEqual({ wrong }),
  );

  it('reads back every way that the site itself writes an amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000_000 }), (kroner) => {
        for (const text of [String(kroner), formatNumber(kroner), formatKroner(kroner)])
          expect(typedAmount(text)).toEqual({ ok: kroner });
      }),
    );
  });

  it('never throws, and never reads anything but whole positive kroner', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[-−kr ]{0,3}[\d., ]{0,12}(?: ?(?:mill|tusen|mrd))?$/),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const read = typedAmount(text);
        if ('ok' in read) {
          expect(Number.isSafeInteger(read.ok)).toBe(true);
          expect(read.ok).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('a date as a Norwegian types it', () => {
  it.each([
    '24.11.2026',
    '24. november 2026',
    '24 nov 2026',
    '2026-11-24',
    '24/11/2026',
    '24.11. 2026',
  ])('«%s» is read', (text) => expect(typedDay(text)).toEqual({ ok: '2026-11-24' }));
  it.each([
    ['31.02.2026', 'missing'],
    ['2026-13-01', 'missing'],
    ['24.11.26', 'words'],
    ['i dag', 'words'],
    ['24. brumaire 2026', 'words'],
    ['', 'words'],
  ])('«%s» is refused', (text, wrong) => expect(typedDay(text)).toEqual({ wrong }));

  it('reads back every way that the site itself writes a day', () => {
    const days = fc.date({
      min: new Date('1990-01-01T12:00:00Z'),
      max: new Date('2100-12-31T12:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (moment) => {
        const day = moment.toISOString().slice(0, 10);
        for (const text of [day, shortDay(day), formatDay(day)])
          expect(typedDay(text)).toEqual({ ok: day });
      }),
    );
  });
});
