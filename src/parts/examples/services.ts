import type { Lang } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import type { Municipalities } from './model/places.ts';

/** What the pages of this part need beside the common services. */
export interface ExamplesServices extends Services {
  municipalities: Municipalities;
  /** Titles of the cookbook pages that can be read, by slug. Passed in, since the cookbook knows examples. */
  pageTitles: (lang: Lang, slugs: string[]) => Promise<Map<string, string>>;
}
