import {
  type Agreement,
  type FileFault,
  limits,
  remindersOf,
} from '#parts/planning/model/agreements';
import { toCalendar } from '#platform/documents/calendar.ts';
import type { Words } from './agreements-words.ts';
import { element } from './element.ts';
import { kindText } from './list-view.ts';

/** Largest file that may be a list: 500 agreements of the longest words are well under it. */
export const mostBytes = 2_000_000;

/** Hands a file to the browser's downloads. Nothing is sent anywhere. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = element('a', { attributes: { href: url, download: name } });
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The reminders that are not passed, as iCalendar, with how many they are. */
export function remindersCalendar(
  agreements: readonly Agreement[],
  kinds: ReadonlySet<string>,
  t: Words,
  at: { now: Date; today: string; url: string },
): { text: string; count: number } {
  const entries = agreements.flatMap((agreement) =>
    remindersOf(agreement)
      .filter(({ kind }) => kinds.has(kind === 'option' ? 'notice' : kind))
      .filter(({ day }) => day >= at.today)
      .map(({ kind, day }) => ({
        // Notice and option take each other's place in a calendar.
        uid: `avtale-${agreement.id}-${kind === 'option' ? 'notice' : kind}@${new URL(at.url).host}`,
        summary: `${kindText(t, kind)}: ${agreement.name}`,
        description: [agreement.party, agreement.note].filter(Boolean).join('\n'),
        url: at.url,
        day,
        changedAt: at.now,
      })),
  );
  const calendar = {
    name: t.icsName,
    product: `-//Veier til samarbeid//${t.icsName}//NO`,
    entries,
  };
  return { text: toCalendar(calendar, at.now), count: entries.length };
}

export function fileFaultText(t: Words, fault: FileFault): string {
  if (fault.why === 'agreement') {
    const known = ['name', 'party', 'ends', 'options', 'optionMonths', 'noticeMonths'] as const;
    const field = known.find((one) => one === fault.field);
    const label = field ? t[field] : fault.field === 'note' ? t.note : t.prepareMonths;
    return t.fileAgreement(fault.number, label);
  }
  return {
    json: t.fileJson,
    format: t.fileFormat,
    version: t.fileVersion,
    many: `${t.fileMany} ${t.tooMany(limits.agreements)}`,
  }[fault.why];
}
