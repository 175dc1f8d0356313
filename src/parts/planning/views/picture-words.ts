import { formatDay } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Calendar } from '../model/calendar.ts';
import type { Standing } from '../model/timing.ts';
import { planningTexts } from '../texts.ts';
import { whenText } from '../words.ts';

export interface PictureProps {
  calendar: Calendar;
  standing: Standing;
}

/** A picture of the year in words, for those who do not see it. */
export function pictureWords(
  lang: Lang,
  calendar: Calendar,
  { on, now }: Standing,
): { title: string; desc: string; day: string } {
  const t = planningTexts[lang];
  const day = formatDay(on).replace(/\s\d{4}$/, '');
  const list = calendar
    .map((span) => `${span.number} ${span.period.title[lang]}, ${whenText(lang, span)}`)
    .join('. ');
  return {
    title: t.pictureTitle,
    desc: t.pictureDesc(list, t.pictureToday(day, now.number)),
    day,
  };
}
