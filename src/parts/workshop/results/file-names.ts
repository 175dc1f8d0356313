import { slugify } from '#platform/documents/markdown.ts';
import { dayOf } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { fileTexts } from './file-texts.ts';

/**
 * A name of a file that says what it is and is safe in every system and header: only a–z, digits and
 * hyphens. «bod-2026-11-24-resultat-bord-1.pdf»
 */
export function fileName(
  lang: Lang,
  title: string,
  now: Date,
  what: string[],
  extension: string,
): string {
  const name = slugify(title).slice(0, 50).replace(/-+$/, '') || fileTexts[lang].fileWorkshop;
  const parts = what.map((part) => slugify(part).slice(0, 40).replace(/-+$/, '')).filter(Boolean);
  return `${[name, dayOf(now), ...parts].join('-')}.${extension}`;
}
