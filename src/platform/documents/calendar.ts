import { fileText } from './sectioned.ts';

/** Something to remember. With a day it is an all-day event, which every calendar shows; without, a to-do. */
export interface CalendarEntry {
  /** The same for the same thing, whenever the file is made: a calendar then changes and does not double. */
  uid: string;
  summary: string;
  description: string;
  /** Where it comes from. */
  url: string;
  /** yyyy-mm-dd; null, or a day that no calendar has, makes a to-do without a day. */
  day: string | null;
  /** Last day of what lasts several days, or happens on one of them that nobody knows yet. */
  lastDay?: string;
  changedAt: Date;
  /** True: the day comes back every year. Never with 29 February, which does not. */
  yearly?: boolean;
  /** A meeting at a time of day, instead of a day. */
  meeting?: { start: Date; minutes: number; place: string };
}

export interface Calendar {
  name: string;
  /** Who made the file: «-//Veier til samarbeid//Verksted//NO». */
  product: string;
  entries: CalendarEntry[];
}

/** iCalendar (RFC 5545): CRLF, lines of at most 75 bytes, escaped words. `now` is when it was made. */
export function toCalendar(calendar: Calendar, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${words(calendar.product)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${words(calendar.name)}`,
    ...calendar.entries.flatMap((entry) => entryLines(entry, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entryLines(entry: CalendarEntry, now: Date): string[] {
  const { meeting } = entry;
  const day = entry.day !== null && isDay(entry.day) ? entry.day : undefined;
  const kind = day === undefined && !meeting ? 'VTODO' : 'VEVENT';
  return [
    `BEGIN:${kind}`,
    `UID:${words(entry.uid)}`,
    `DTSTAMP:${moment(now)}`,
    `LAST-MODIFIED:${moment(entry.changedAt)}`,
    `SUMMARY:${words(entry.summary)}`,
    `DESCRIPTION:${words(entry.description)}`,
    // An address is no text: it has no escapes, and the URL parser leaves no line end in it.
    ...(URL.canParse(entry.url) ? [`URL:${new URL(entry.url).href}`] : []),
    ...(meeting ? meetingLines(meeting) : dayLines(day, entry.lastDay)),
    ...(entry.yearly && day !== undefined ? ['RRULE:FREQ=YEARLY'] : []),
    `END:${kind}`,
  ];
}

function meetingLines({ start, minutes, place }: NonNullable<CalendarEntry['meeting']>): string[] {
  const end = new Date(start.getTime() + minutes * 60_000);
  return [`DTSTART:${moment(start)}`, `DTEND:${moment(end)}`, `LOCATION:${words(place)}`];
}

function dayLines(day: string | undefined, lastDay: string | undefined): string[] {
  if (day === undefined) return ['STATUS:NEEDS-ACTION'];
  const last = lastDay !== undefined && isDay(lastDay) && lastDay > day ? lastDay : day;
  return [
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The end is not part of it: one day lasts until the next.
    `DTEND;VALUE=DATE:${compact(dayAfter(last))}`,
    'TRANSP:TRANSPARENT',
  ];
}

/** 31 February is written like a day and is none. */
function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}

function dayAfter(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + 1);
  return moment.toISOString().slice(0, 10);
}

const compact = (day: string): string => day.replaceAll('-', '');
const moment = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, '');

function words(text: string): string {
  return fileText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Broken between letters, never within one, at 75 bytes of UTF-8. */
function folded(line: string): string {
  const rows: string[] = [];
  let row = '';
  let bytes = 0;
  for (const letter of line) {
    const size = bytesOf(letter);
    if (bytes + size > 75) {
      rows.push(row);
      row = ' ';
      bytes = 1;
    }
    row += letter;
    bytes += size;
  }
  return [...rows, row].join('\r\n');
}

/** Bytes of one letter in UTF-8. Reckoned, so that calendars can be made in a browser too. */
function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
