/** A month as `yyyy-mm`: what a source says when it says no day. */
export type Month = string;
/** A day as `yyyy-mm-dd`. */
export type Day = string;

export const monthOf = (day: Day): Month => day.slice(0, 7);
export const yearOf = (at: Day | Month): number => Number(at.slice(0, 4));
export const monthNumber = (month: Month): number => Number(month.slice(5, 7));
export const firstDay = (month: Month): Day => `${month}-01`;

export function monthIn(year: number, number: number): Month {
  return addMonths(`${String(year).padStart(4, '0')}-01`, number - 1);
}

export function addMonths(month: Month, count: number): Month {
  const index = yearOf(month) * 12 + monthNumber(month) - 1 + count;
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Months from the first to the second; negative when the second is earlier. */
export function monthsBetween(first: Month, second: Month): number {
  return (yearOf(second) - yearOf(first)) * 12 + monthNumber(second) - monthNumber(first);
}

/** The same date some months later; the 31st becomes the last day of a shorter month. */
export function addMonthsToDay(day: Day, count: number): Day {
  const month = addMonths(monthOf(day), count);
  const last = addDays(firstDay(addMonths(month, 1)), -1);
  const wanted = `${month}-${day.slice(8)}`;
  return wanted < last ? wanted : last;
}

export function addDays(day: Day, count: number): Day {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + count);
  return moment.toISOString().slice(0, 10);
}

/** 31 February is written like a day and is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** Years that pages and calendars may be asked about, so that no address makes them draw for ever. */
export const firstYear = 2017;
export const lastYear = 2099;

export function isMonth(text: string): boolean {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return false;
  return yearOf(text) >= firstYear && yearOf(text) <= lastYear;
}
