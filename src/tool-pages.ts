import { type Funding, fundingPages } from '#parts/funding';
import { type PlanningRules, planningPages } from '#parts/planning';
import {
  type ProcurementGuides,
  procurementGuidePages,
  procurementPages,
} from '#parts/procurement';
import type { SearchDocument } from '#parts/search';
import { amountText } from '#platform/documents/amount-text.ts';
import { type Lang, langs } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';

export interface Tools {
  guides: ProcurementGuides;
  funding: Funding;
  planning: PlanningRules;
}

/** A page that helps with something, and stands in no table: read from files at every start. */
export interface ToolPage {
  path: string;
  title: string;
  lead: string;
  keywords: string[];
  text: string;
}

/** Every such page of every part, for the site map and the search. */
export function toolPages(
  services: Pick<Services, 'amount'>,
  tools: Tools,
  lang: Lang,
): ToolPage[] {
  const amount = (name: string, on?: string): string => amountText(lang, services.amount(name, on));
  const pages: (Omit<ToolPage, 'keywords'> & { keywords?: string[] })[] = [
    ...procurementPages(lang),
    ...procurementGuidePages(tools.guides, lang),
    ...fundingPages(tools.funding, lang, amount),
    ...planningPages(tools.planning, lang),
  ];
  return pages.map((page) => ({ ...page, keywords: page.keywords ?? [] }));
}

export function toolDocuments(services: Pick<Services, 'amount'>, tools: Tools): SearchDocument[] {
  return langs.flatMap((lang) =>
    toolPages(services, tools, lang).map(({ path, title, lead, keywords, text }) => ({
      kind: 'hjelp' as const,
      slug: path.slice(1),
      lang,
      path,
      title,
      lead,
      keywords,
      body: text,
    })),
  );
}
