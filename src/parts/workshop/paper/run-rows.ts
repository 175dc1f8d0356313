import type { Lang } from '#platform/i18n/lang.ts';
import { planOf } from '../model/run-sheet.ts';
import type { Template } from '../model/template.ts';
import type { Workshop } from '../model/workshop.ts';
import { paperTexts } from './paper-texts.ts';

/** The run sheet as rows: a line for the clock, what, minutes. A workshop may have its own plan. */
export function runRows(
  lang: Lang,
  state: Workshop | null,
  template: Template,
): { rows: string[][]; total: string } {
  const plan = state && state.run.plan.length > 0 ? state.run.plan : planOf(template);
  const minutes = plan.reduce((sum, item) => sum + item.minutes, 0);
  const rows = plan.map((item) => {
    const sheet = template.sheets.find(({ id }) => id === item.id);
    const extra = template.extras.find(({ id }) => id === item.id);
    const name = item.title ?? sheet?.title[lang] ?? extra?.title[lang] ?? item.id;
    return ['____ : ____', sheet ? `${sheet.number}. ${name}` : name, String(item.minutes)];
  });
  return { rows, total: paperTexts[lang].hours(Math.floor(minutes / 60), minutes % 60) };
}
