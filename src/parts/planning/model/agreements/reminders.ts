import { addDays, addMonths, type Day, yearOf } from '../days.ts';
import type { Agreement } from './agreement.ts';

export const reminderKinds = ['prepare', 'option', 'notice', 'end'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** A day to do something about an agreement. */
export interface Reminder {
  kind: ReminderKind;
  day: Day;
}

/**
 * The days of an agreement, earliest first; none when it has no end. Everything is reckoned from the
 * day after its last one, so that months are whole [PY11]–[PY14].
 */
export function remindersOf(agreement: Agreement): Reminder[] {
  const { ends, options, noticeMonths, prepareMonths } = agreement;
  if (ends === null) return [];
  const over = addDays(ends, 1);
  const found: Reminder[] = [{ kind: 'end', day: ends }];
  if (noticeMonths > 0) {
    const kind = options > 0 ? 'option' : 'notice';
    found.unshift({ kind, day: addDays(addMonths(over, -noticeMonths), -1) });
  }
  if (prepareMonths > 0) found.unshift({ kind: 'prepare', day: addMonths(over, -prepareMonths) });
  return found.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The last day when every option that is left is used; null without an end. */
export function latestEnd({ ends, options, optionMonths }: Agreement): Day | null {
  if (ends === null) return null;
  return addDays(addMonths(addDays(ends, 1), options * optionMonths), -1);
}

/** The same agreement when one option has been used. Undefined when there is none to use. */
export function withOptionUsed(agreement: Agreement): Agreement | undefined {
  const { ends, options, optionMonths } = agreement;
  if (ends === null || options === 0) return undefined;
  const once = latestEnd({ ...agreement, options: 1, optionMonths });
  return { ...agreement, ends: once, options: options - 1 };
}

export type AgreementState = 'open' | 'coming' | 'prepare' | 'over';

/** How an agreement stands on a day: without end, not yet, time to prepare, or over. */
export function stateOf(agreement: Agreement, on: Day): AgreementState {
  const { ends } = agreement;
  if (ends === null) return 'open';
  if (on > ends) return 'over';
  const begins = remindersOf(agreement)[0]?.day ?? ends;
  return on >= begins ? 'prepare' : 'coming';
}

/** The next thing to do, this day included; undefined when nothing is left. */
export function nextReminder(agreement: Agreement, on: Day): Reminder | undefined {
  return remindersOf(agreement).find(({ day }) => day >= on);
}

/**
 * The year in which what comes after must be in the talk about the budget: the one before the year
 * that the first day without the agreement falls in. Null without an end.
 */
export function talkYear({ ends }: Agreement): number | null {
  return ends === null ? null : yearOf(addDays(ends, 1)) - 1;
}

/** The nearest end first; those without an end last; then by name. */
export function inOrder<T extends Agreement>(agreements: readonly T[]): T[] {
  const key = ({ ends }: T): string => ends ?? '9999';
  return agreements.toSorted((a, b) => {
    if (key(a) !== key(b)) return key(a) < key(b) ? -1 : 1;
    return a.name.localeCompare(b.name, 'nb');
  });
}
