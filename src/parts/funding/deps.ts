import type { Lang } from '#platform/i18n/lang.ts';
import type { Funding } from './model/funding.ts';

/** What the funding pages need of the rest of the product. */
export interface FundingDeps {
  funding: Funding;
  /** Titles of published cookbook pages; what is not published is left out. */
  pageTitles: (lang: Lang, slugs: string[]) => Promise<Map<string, string>>;
  exampleTitles: (lang: Lang, slugs: string[]) => Promise<Map<string, string>>;
}
