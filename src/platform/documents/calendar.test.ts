import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, toCalendar } from './calendar.ts';
import { fileText } from './sectioned.ts';

const now = new Date('2026-11-24T09:30:00.123Z');
const anEntry = (entry: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'k1@veier.test',
  summary: 'Ring Lina',
  description: 'Fra verkstedet',
  url: 'https://veier.test/verksted/v/resultat',
  day: '2026-12-31',
  changedAt: now,
  ...entry,
});
const made = (...entries: CalendarEntry[]): string =>
  toCalendar({ name: 'Verksted', product: '-//Veier//NO', entries }, now);

/** Name and value of each line, unfolded and unescaped, as a calendar reads them. */
function read(text: string): [string, string][] {
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => {
      const at = line.indexOf(':');
      const value = line.slice(at + 1);
      return [
        line.slice(0, at),
        value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)),
      ];
    });
}
const value = (text: string, name: string): string | undefined =>
  read(text).find(([one]) => one === name)?.[1];

describe('a calendar file', () => {
  it('makes an all-day event of what has a day, ending when the next day begins', () => {
    const text = made(anEntry());
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(value(text, 'DTSTART;VALUE=DATE')).toBe('20261231');
    expect(value(text, 'DTEND;VALUE=DATE')).toBe('20270101');
    expect(value(text, 'DTSTAMP')).toBe('20261124T093000Z');
    expect(value(text, 'URL')).toBe('https://veier.test/verksted/v/resultat');
  });

  it('brings a day back every year only when asked to', () => {
    expect(value(made(anEntry({ yearly: true })), 'RRULE')).toBe('FREQ=YEARLY');
    expect(made(anEntry())).not.toContain('RRULE');
    expect(made(anEntry({ yearly: true, day: null }))).not.toContain('RRULE');
  });

  it.each([null, '2026-02-31', 'i morgen'])('makes a to-do of what has no day: %s', (day) => {
    const text = made(anEntry({ day }));
    expect(text).toContain('BEGIN:VTODO');
    expect(text).not.toMatch(/DTSTART|DUE/);
  });

  it('brings any words back unchanged, in lines of at most 75 bytes, with one entry for each', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (summaries) => {
        const text = made(...summaries.map((summary, at) => anEntry({ summary, uid: `k${at}` })));
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76);
        const found = read(text).filter(([name]) => name === 'SUMMARY');
        expect(found.map(([, words]) => words)).toEqual(summaries.map(fileText));
        expect(read(text).filter(([name]) => name === 'BEGIN').length).toBe(summaries.length + 1);
      }),
    );
  });

  it('folds between letters and never within one', () => {
    const text = made(anEntry({ summary: 'å🙂'.repeat(60) }));
    expect(value(text, 'SUMMARY')).toBe('å🙂'.repeat(60));
    expect(text).not.toContain('\ufffd');
  });

  it('lets no address bring lines of its own', () => {
    const text = made(anEntry({ url: 'https://x.test/\r\nATTACH:ond' }));
    expect(read(text).map(([name]) => name)).not.toContain('ATTACH');
  });
});
