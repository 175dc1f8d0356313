import { type Phase, sheetOf, type Workshop } from '#parts/workshop/model';
import type { Lang } from '#platform/i18n/lang.ts';
import { leadTexts } from '../texts.ts';

/** «Skriv i stillhet» on a silent sheet, «Skriv» on others. */
export function phaseName(
  { template }: Pick<Workshop, 'template'>,
  sheet: string,
  phase: Phase,
  lang: Lang,
): string {
  const silent = sheetOf(template, sheet)?.silent === true;
  return phase === 'write' && silent ? leadTexts[lang].writeSilently : leadTexts[lang][phase];
}

/** «Ark 2: Hvorfor samarbeide?» */
export function sheetName(
  { template }: Pick<Workshop, 'template'>,
  sheet: string,
  lang: Lang,
): string {
  const found = sheetOf(template, sheet);
  return found ? leadTexts[lang].sheetTitle(found.number, found.title[lang]) : sheet;
}
