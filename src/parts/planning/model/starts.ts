import { isYearDay, type YearDay } from './days.ts';

/** How exactly a start is known. Nothing finer than this is ever shown. */
export const precisions = ['half-year', 'month', 'early', 'mid', 'day'] as const;
export type Precision = (typeof precisions)[number];

/** Where a period begins every year. */
export interface Start {
  /** To reckon with. */
  at: YearDay;
  precision: Precision;
  /** The municipality's own, and not the usual year's. */
  own: boolean;
}

/** A municipality's own starts by period: `mm`, or `mm-dd` where the day is known. */
export type OwnStarts = Readonly<Record<string, string>>;

/** The start that `mm` or `mm-dd` says; undefined for anything else. */
export function ownStart(text: string): Start | undefined {
  if (/^(?:0[1-9]|1[0-2])$/.test(text)) return { at: `${text}-01`, precision: 'month', own: true };
  return isYearDay(text) ? { at: text, precision: 'day', own: true } : undefined;
}

/** Days that a start may lie from where it is reckoned: what «omtrent» means. */
export function slack({ precision }: Start): number {
  if (precision === 'day') return 0;
  return precision === 'early' || precision === 'mid' ? 10 : 31;
}

/** Why something typed is no start. `missing`: no calendar has it; `leap`: not every year has it. */
export type StartFault = 'words' | 'missing' | 'leap';

const months = 'januar februar mars april mai juni juli august september oktober november desember'
  .split(' ')
  .map((name, at) => ({ name, number: String(at + 1).padStart(2, '0') }));

/**
 * `mm` or `mm-dd` from «mai», «15. mai», «15.5.», «15/5» or what stands in an address. A bare number
 * may be a day or a month, so only the address's own `05` is taken as one.
 */
export function typedStart(text: string): { ok: string } | { wrong: StartFault } {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (/^(?:0[1-9]|1[0-2])$/.test(words)) return { ok: words };
  const [, month, date] = /^(\d{2})-(\d{2})$/.exec(words) ?? [];
  if (month && date) return yearDay(month, date);
  const figures = /^(\d{1,2})[./] ?(\d{1,2})\.?$/.exec(words);
  if (figures) return yearDay(figures[2] ?? '', figures[1] ?? '');
  const named = /^(?:(\d{1,2})\.? ?)?([a-zæøå]{3,})\.?$/.exec(words);
  const found = named && months.find(({ name }) => name.startsWith(named[2] ?? ''));
  if (!found) return { wrong: 'words' };
  return named[1] === undefined ? { ok: found.number } : yearDay(found.number, named[1]);
}

function yearDay(month: string, date: string): { ok: string } | { wrong: StartFault } {
  const text = `${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (text === '02-29') return { wrong: 'leap' };
  return isYearDay(text) ? { ok: text } : { wrong: 'missing' };
}
