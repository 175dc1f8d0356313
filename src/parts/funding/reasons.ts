import type { Lang } from '#platform/i18n/lang.ts';
import type { FundingQuery } from './model/finder-query.ts';
import type { Judgement } from './model/match.ts';
import { reasonTexts } from './reason-texts.ts';
import { valueList, windowText } from './words.ts';

/** A judgement as a sentence, about what was answered. */
export function reasonText(lang: Lang, judgement: Judgement, query: FundingQuery): string {
  const t = reasonTexts[lang];
  const { facet, outcome, basis } = judgement;
  if (facet === 'status') return t.statusAgainst;
  if (facet === 'when') return whenText(lang, judgement);
  if (facet === 'partner') {
    if (outcome === 'unknown') return t.partnerSilent;
    if (outcome === 'against') return t.partnerMust;
    return query.partner === 'ja' ? t.partnerTogether : t.partnerMay;
  }
  const asked = valueList(lang, facet, [query[facet] ?? '']);
  if (outcome === 'against')
    return t[`${facet}Against`](valueList(lang, facet, judgement.instead ?? []));
  if (outcome === 'unknown') return t[`${facet}Silent`](asked);
  if (judgement.instead) return t[`${facet}Any`];
  return basis === 'says' ? t[`${facet}Says`](asked) : t[`${facet}Reads`](asked);
}

function whenText(lang: Lang, { outcome, basis, window }: Judgement): string {
  const t = reasonTexts[lang];
  const text = window ? windowText(lang, window) : '';
  if (outcome === 'unknown') return t.whenSilent;
  if (outcome === 'fits') {
    if (basis === 'agreed') return t.whenAgreed;
    return basis === 'confirmed' ? t.whenConfirmed(text) : t.whenEstimated(text);
  }
  const why = basis === 'none' ? t.whenNone : t.whenAgainst;
  return text ? `${why} ${t.whenNext(text)}` : why;
}
