import { toCalendar } from '#platform/documents/calendar.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { get } from '../model/records.ts';
import { resultOf } from '../model/result.ts';
import type { Workshop } from '../model/workshop.ts';
import { fileTexts } from './file-texts.ts';

export interface CalendarPlace {
  lang: Lang;
  now: Date;
  site: string;
  /** Absolute address of the result page, without a fragment. */
  url: string;
}

/** What people have said yes to, each entry with its way back to the workshop. */
export function commitmentsCalendar(
  open: Workshop,
  { lang, now, site, url }: CalendarPlace,
): string {
  const t = fileTexts[lang];
  const host = URL.canParse(url) ? new URL(url).host : 'veier';
  return toCalendar(
    {
      name: t.calendarName(open.title),
      product: `-//${site}//${t.calendarProduct}//NO`,
      entries: resultOf(open).commitments.map(({ id, who, table, what, due, acceptedAt }) => ({
        uid: `${open.id}-${id}@${host}`,
        summary: who ? `${what} (${who.name})` : what,
        description: t.calendarText(open.title, get(open.tables, table)?.name ?? ''),
        url: `${url}#sagt-ja`,
        day: due,
        changedAt: new Date(acceptedAt ?? open.createdAt),
      })),
    },
    now,
  );
}
