import type { Lang } from '#platform/i18n/lang.ts';

export const searchKinds = ['oppskrift', 'fakta', 'inspirasjon', 'hjelp', 'eksempel'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What a part hands over to be found: one per thing and language, only while it is published. */
export interface SearchDocument {
  kind: SearchKind;
  slug: string;
  lang: Lang;
  /** Path without language prefix. */
  path: string;
  title: string;
  lead: string;
  /** Words that readers use and the text may lack. */
  keywords: string[];
  /** Plain text, paragraphs on lines. */
  body: string;
}
