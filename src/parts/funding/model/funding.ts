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

/** SPEC S2: whoever has confirmed a call has confirmed that the scheme is there. */
export function statusWith(
  facts: SchemeFacts,
  confirmed: readonly ConfirmedRow[],
): Pick<SchemeFacts, 'status' | 'lastConfirmed' | 'statusSource'> {
  const { status, lastConfirmed, statusSource } = facts;
  const known = { status, lastConfirmed, ...(statusSource ? { statusSource } : {}) };
  const call = confirmed
    .filter(({ none }) => !none)
    .toSorted((a, b) => (a.confirmedAt < b.confirmedAt ? 1 : -1))[0];
  if (!call || status === 'avviklet') return known;
  if (lastConfirmed !== null && lastConfirmed >= call.confirmedAt) return known;
  return { status: 'aktiv', lastConfirmed: call.confirmedAt, statusSource: call.source };
}
