import type { Lang } from '#platform/i18n/lang.ts';
import type { ConfirmedRow } from './confirmed.ts';
import type { SchemeFacts, SchemeTexts } from './scheme.ts';

/** A scheme or a kind of finance with all that is known of it. */
export interface Scheme extends SchemeFacts {
  texts: Record<Lang, SchemeTexts>;
  /** What editors have confirmed of its windows, in the order of the file. */
  confirmed: ConfirmedRow[];
}

/** Everything read at start, in the order of the file. */
export interface Funding {
  version: string;
  schemes: Scheme[];
}

export function schemeById(funding: Funding, id: string): Scheme | undefined {
  return funding.schemes.find((scheme) => scheme.id === id);
}
