const clock = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** «09.05», the time in Norway of a moment in ms. */
export function clockTime(at: number): string {
  const parts = clock.formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '00';
  return `${part('hour')}.${part('minute')}`;
}

/** «12:04» or «1:02:04» from ms; a begun second counts, so that it says 0:00 when time is up. */
export function countdown(left: number): string {
  const seconds = Math.max(0, Math.ceil(left / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  const tail = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${tail}` : `${minutes}:${tail}`;
}

/** Begun minutes left: 61 seconds are 2. */
export function minutesLeft(left: number): number {
  return Math.max(0, Math.ceil(left / 60_000));
}

/** Whole minutes over the time: none in the first minute. */
export function minutesOver(over: number): number {
  return Math.max(0, Math.floor(over / 60_000));
}
