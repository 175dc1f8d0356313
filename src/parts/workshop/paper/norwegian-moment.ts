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
