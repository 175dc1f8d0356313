import { describe, expect, it } from 'vitest';
import { calendarOf } from './model/calendar.ts';
import { theYear } from './test-year.ts';
import { beginsText, whenText } from './words.ts';

const when = (id: string, own: Record<string, string>, lang: 'nb' | 'nn' = 'nb') => {
  const made = calendarOf(theYear, own);
  const span = 'ok' in made ? made.ok.find(({ period }) => period.id === id) : undefined;
  if (!span) throw new Error(JSON.stringify(made));
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  return [plain(whenText(lang, span)), plain(beginsText(lang, span))];
};

describe('when a period is, in words', () => {
  it("is the source's own words in the usual year", () => {
    expect(when('rammer', {})).toEqual(['i første halvår', 'i første halvår']);
    expect(when('statsbudsjett', {}, 'nn')[0]).toBe('i byrjinga av oktober');
  });

  it.each([
    ['rammer', { forslag: '08-15' }, 'fra januar fram til 15. august', 'i første halvår'],
    [
      'forslag',
      { forslag: '08-15' },
      'fra 15. august fram til begynnelsen av oktober',
      '15. august',
    ],
    ['rammer', { rammer: '03' }, 'fra mars til og med juni', 'i mars'],
    ['rammer', { forslag: '05' }, 'fra januar til og med april', 'i første halvår'],
    ['behandling', { behandling: '11', vedtak: '12' }, 'i november', 'i november'],
    [
      'behandling',
      { vedtak: '12-10' },
      'fra midten av oktober fram til 10. desember',
      'fra statsbudsjettet og fram til desember',
    ],
    ['vedtak', { vedtak: '12-10' }, 'fra 10. desember', '10. desember'],
    ['vedtak', { rammer: '02-15' }, 'fra desember fram til 15. februar', 'i desember'],
  ] as const)('of %s with %o is «%s», and it begins «%s»', (id, own, whole, begins) => {
    expect(when(id, own)).toEqual([whole, begins]);
  });
});
