import { plainText } from '#platform/documents/model.ts';
import { blocksOf } from '#platform/documents/parsed-markdown.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Funding } from './model/funding.ts';
import { fundingTexts } from './texts.ts';

export interface FundingListing {
  /** Address without language. */
  path: string;
  title: string;
  lead: string;
  keywords: string[];
  /** All that is on the page, without markup. */
  text: string;
}

/** Every page of the part, for sitemap and search. `amount` gives the words for a legal amount. */
export function fundingPages(
  funding: Funding,
  lang: Lang,
  amount?: (name: string, on?: string) => string,
): FundingListing[] {
  const t = fundingTexts[lang];
  return [
    { path: '/finansiering', title: t.title, lead: t.lead, keywords: [], text: t.old },
    {
      path: '/finansiering/kalender',
      title: t.calendarTitle,
      lead: t.calendarLead,
      keywords: [t.calendar],
      text: t.calendarDoubt,
    },
    ...funding.schemes.map(({ id, texts }) => {
      const { title, lead, keywords, who, purpose, share, jointly, before, body } = texts[lang];
      const text = [who, purpose, share, jointly, ...before, plainText(blocksOf(body), amount)];
      return {
        path: `/finansiering/${id}`,
        title,
        lead,
        keywords,
        text: text.filter(Boolean).join('\n'),
      };
    }),
  ];
}
