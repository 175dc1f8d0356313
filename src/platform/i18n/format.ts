const nbsp = '\u00a0';
const zone = 'Europe/Oslo';
// The same in both languages.
const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });

const days = new Map<number, string>();
const mostDays = 1000;

/** The day in Norway at a moment, as `yyyy-mm-dd`. Remembered by the minute, since `Intl` is slow. */
export function dayOf(moment: Date): string {
  const minute = Math.floor(moment.getTime() / 60_000);
  const known = days.get(minute);
  if (known) return known;
  const day = isoDay.format(moment);
  if (days.size >= mostDays) days.clear();
  days.set(minute, day);
  return day;
}

/** «14. juni 2016» from `2016-06-14` or a moment (the day in Norway). */
export function formatDay(day: string | Date): string {
  const [year, month, date] = (typeof day === 'string' ? day.slice(0, 10) : dayOf(day))
    .split('-')
    .map(Number);
  return `${date}.${nbsp}${months[(month ?? 1) - 1]} ${year}`;
}

const clockTime = new Intl.DateTimeFormat('nb-NO', { timeZone: zone, timeStyle: 'short' });

/** «24. november 2026 kl. 14.30», by the clock in Norway. */
export function formatMoment(moment: Date): string {
  return `${formatDay(moment)} kl.${nbsp}${clockTime.format(moment).replace(':', '.')}`;
}

/** «oktober» for 10; the same in both languages. */
export function monthName(month: number): string {
  return months[month - 1] ?? '';
}

/** Whole numbers with no-break spaces: «1 300 000»; decimals with comma. */
export function formatNumber(value: number, decimals = 0): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = (whole ?? '0').replace(/\B(?=(\d{3})+(?!\d))/g, nbsp);
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/** «1 300 000 kroner» */
export function formatKroner(value: number): string {
  return `${formatNumber(value)}${nbsp}kroner`;
}
