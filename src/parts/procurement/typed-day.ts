import { formatDay } from '#platform/i18n/format.ts';

/** Why a date that somebody typed cannot be used. */
export type DayFault = 'words' | 'missing';
export type TypedDay = { ok: string } | { wrong: DayFault };

const monthNames = Array.from(
  { length: 12 },
  (_, month) => formatDay(`2000-${String(month + 1).padStart(2, '0')}-01`).split(/\s/)[1] ?? '',
);

/**
 * A day as `yyyy-mm-dd` from «24.11.2026», «24. november 2026» or `2026-11-24`. `missing` is a day
 * that the calendar does not have; a year of two digits is not guessed.
 */
export function typedDay(text: string): TypedDay {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (iso) return calendarDay(iso[1], iso[2], iso[3]);
  const figures = /^(\d{1,2})[./ -]\s?(\d{1,2})[./ -]\s?(\d{4})$/.exec(words);
  if (figures) return calendarDay(figures[3], figures[2], figures[1]);
  const named = /^(\d{1,2})\.? ([a-zæøå]{3,})\.? (\d{4})$/.exec(words);
  if (!named) return { wrong: 'words' };
  const month = monthNames.findIndex((name) => name.startsWith(named[2] ?? ''));
  return month < 0 ? { wrong: 'words' } : calendarDay(named[3], String(month + 1), named[1]);
}

function calendarDay(year = '', month = '', day = ''): TypedDay {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
  return exists ? { ok: text } : { wrong: 'missing' };
}

/** «24.11.2026», as it is typed. */
export function shortDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}.${month}.${year}`;
}
