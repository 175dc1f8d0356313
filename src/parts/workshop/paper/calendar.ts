/** An event as a calendar file of one event (RFC 5545), times in UTC. */
export interface CalendarEvent {
  uid: string;
  title: string;
  text: string;
  place: string;
  start: Date;
  minutes: number;
  made: Date;
}

export function calendarFile({
  uid,
  title,
  text,
  place,
  start,
  minutes,
  made,
}: CalendarEvent): string {
  const end = new Date(start.getTime() + minutes * 60_000);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Veier til samarbeid//Invitasjon//NO',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp(made)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    `DESCRIPTION:${escaped(text)}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

/** The moment when clocks in Norway show this day and time. */
export function norwegianMoment(day: string, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const guess = asUtc - offsetAt(asUtc);
  // Near the change between summer and winter time the first guess may be off by the hour.
  return new Date(asUtc - offsetAt(guess));
}

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
});

function offsetAt(moment: number): number {
  return Date.parse(`${parts.format(moment).replace(' ', 'T')}Z`) - moment;
}

function stamp(moment: Date): string {
  return moment.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines of at most 75 bytes; a letter is never cut in two. */
function folded(line: string): string {
  let out = '';
  let width = 0;
  for (const letter of line) {
    const bytes = Buffer.byteLength(letter);
    if (width + bytes > 75) {
      out += '\r\n ';
      width = 1;
    }
    out += letter;
    width += bytes;
  }
  return out;
}
