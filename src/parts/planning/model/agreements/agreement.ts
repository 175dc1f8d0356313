import { isDay } from '../days.ts';

/** An existing agreement, as somebody keeps it on their own device. Times are months. */
export interface Agreement {
  /** Made by chance where it is written. */
  id: string;
  /** What it is about. */
  name: string;
  /** The other party; may be empty. */
  party: string;
  /** The last day that it holds; null for one that runs until somebody ends it. */
  ends: string | null;
  /** Options that are not used yet, and how long each prolongs it. */
  options: number;
  optionMonths: number;
  /** How long before the end one must say that an option is used, or that it ends. 0: nothing agreed. */
  noticeMonths: number;
  /** How long before the end the work with what comes after begins. */
  prepareMonths: number;
  note: string;
}

/** Longest words and largest numbers that are kept. */
export const limits = {
  name: 120,
  party: 120,
  note: 1000,
  options: 9,
  optionMonths: 60,
  noticeMonths: 36,
  prepareMonths: 60,
  agreements: 500,
  firstEnd: '2000-01-01',
  lastEnd: '2099-12-31',
} as const;

export type AgreementField = Exclude<keyof Agreement, 'id'>;
/** Why a field cannot be used. */
export type AgreementFault =
  | 'empty'
  /** Something else than words. */
  | 'text'
  | 'long'
  | 'day'
  | 'range'
  | 'number'
  /** Options without how long they are. */
  | 'optionMonths'
  /** Options without an end to prolong. */
  | 'noEnd';
export type AgreementFaults = Partial<Record<AgreementField, AgreementFault>>;

/** An agreement from anything: a form, a file, storage. Every wrong field is named; nothing is guessed. */
export function readAgreement(value: unknown): { ok: Agreement } | { faults: AgreementFaults } {
  const raw: Record<string, unknown> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  const faults: AgreementFaults = {};
  const text = (field: 'name' | 'party' | 'note'): string => {
    const found = raw[field];
    const words = typeof found === 'string' ? found.toWellFormed().trim() : '';
    if (found !== undefined && typeof found !== 'string') faults[field] = 'text';
    else if (words.length > limits[field]) faults[field] = 'long';
    return words;
  };
  const count = (field: 'options' | 'optionMonths' | 'noticeMonths' | 'prepareMonths'): number => {
    const found = raw[field];
    const number =
      typeof found === 'string' && /^\s*\d{0,4}\s*$/.test(found) ? Number(found) : found;
    if (typeof number !== 'number' || !Number.isInteger(number) || number < 0) {
      faults[field] = 'number';
      return 0;
    }
    if (number > limits[field]) faults[field] = 'range';
    return number;
  };
  const name = text('name');
  if (name === '') faults.name ??= 'empty';
  const ends = readEnd(raw.ends, faults);
  const agreement: Agreement = {
    id: typeof raw.id === 'string' && /^[\w-]{1,64}$/.test(raw.id) ? raw.id : '',
    name,
    party: text('party'),
    ends,
    options: count('options'),
    optionMonths: count('optionMonths'),
    noticeMonths: count('noticeMonths'),
    prepareMonths: count('prepareMonths'),
    note: text('note'),
  };
  if (!faults.options && !faults.optionMonths && agreement.options > 0) {
    if (agreement.optionMonths === 0) faults.optionMonths = 'optionMonths';
    if (ends === null && !faults.ends) faults.ends = 'noEnd';
  }
  return Object.keys(faults).length > 0 ? { faults } : { ok: agreement };
}

function readEnd(value: unknown, faults: AgreementFaults): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'string' || !isDay(value)) {
    faults.ends = 'day';
    return null;
  }
  if (value < limits.firstEnd || value > limits.lastEnd) faults.ends = 'range';
  return value;
}

/** True when two say the same, whatever their ids are. */
export function sameAgreement(a: Agreement, b: Agreement): boolean {
  return (Object.keys(a) as (keyof Agreement)[]).every((key) => key === 'id' || a[key] === b[key]);
}
