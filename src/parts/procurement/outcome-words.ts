import type { Lang } from '#platform/i18n/lang.ts';
import { answerTexts } from './answer-texts.ts';
import type { Outcome } from './model/answer.ts';
import { outcomeTexts } from './outcome-texts.ts';

/** The end of the graph for purchases under the limit where the Act begins. */
const small = 'below-entry-limit';

/** «Del II, kunngjøres i Doffin» */
export function outcomeShort(lang: Lang, outcome: Outcome): string {
  const t = outcomeTexts[lang];
  if (outcome.part === 'none') return outcome.id === small ? t.smallShort : t.outsideShort;
  const part = partName(lang, outcome);
  if (!outcome.mustAnnounce) return t.notAnnounced(part);
  return t.announced(part, outcome.announceIn.map(placeName).join(` ${t.and} `));
}

/** «Del II», «Utenfor» */
export function partName(lang: Lang, { part }: Pick<Outcome, 'part'>): string {
  return part === 'none' ? answerTexts[lang].partNone : answerTexts[lang].part(part);
}

/** The answer in one sentence. */
export function headline(lang: Lang, outcome: Outcome): string {
  const t = outcomeTexts[lang];
  if (outcome.part === 'none') return outcome.id === small ? t.small : t.outside;
  return t[outcome.part];
}

/** What follows of it, in one or two sentences. */
export function because(lang: Lang, outcome: Outcome, state: boolean): string {
  const t = outcomeTexts[lang];
  if (outcome.part !== 'none') return t.partBecause(outcome.part);
  if (outcome.id !== small) return t.outsideBecause;
  return state ? t.smallBecauseState : t.smallBecause;
}

export function announceWords(lang: Lang, outcome: Outcome): string {
  const t = outcomeTexts[lang];
  if (!outcome.mustAnnounce)
    return outcome.part === 'none' && outcome.id !== small ? t.announceOutside : t.announceNone;
  return outcome.announceIn.includes('ted') ? t.announceTed : t.announceDoffin;
}

function placeName(place: Outcome['announceIn'][number]): string {
  return place === 'ted' ? 'TED' : 'Doffin';
}

/** «a, b og c» */
export function listed(words: readonly string[], last: string): string {
  const [final = '', ...before] = words.toReversed();
  return before.length === 0 ? final : `${before.toReversed().join(', ')} ${last} ${final}`;
}
