/** A day as `yyyy-mm-dd`. It has no time and no zone, so neither midnight nor summer time moves it. */
export type Day = string;

/** A day that comes back every year, as `mm-dd`. Never 02-29, which does not. */
export type YearDay = string;

const dayMs = 86_400_000;

/** True for a day that the calendar has, in the years 1000–9999. */
export function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** True for a day that every year has. */
export function isYearDay(text: string): boolean {
  return /^\d{2}-\d{2}$/.test(text) && isDay(`2001-${text}`);
}

export function addDays(day: Day, days: number): Day {
  return new Date(utc(day) + days * dayMs).toISOString().slice(0, 10);
}

/** The same day of another month, or that month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const all = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(all / 12), ((all % 12) + 12) % 12];
  const last = new Date(Date.UTC(newYear, newMonth + 1, 0)).getUTCDate();
  return new Date(Date.UTC(newYear, newMonth, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Whole days from one to another; negative when the other comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / dayMs);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function utc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}
