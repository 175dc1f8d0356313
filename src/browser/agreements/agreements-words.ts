import { agreementsTexts } from '../../parts/planning/agreements-texts.ts';

export type Words = (typeof agreementsTexts)['nb'];

/** The words in the page's language. */
export function wordsFor(lang: string | undefined): Words {
  return agreementsTexts[lang === 'nn' ? 'nn' : 'nb'];
}
