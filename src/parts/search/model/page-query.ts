import { type SearchKind, searchKinds } from './document.ts';
import { longestQuery } from './query.ts';

export const hitsPerPage = 20;

export interface PageQuery {
  q: string;
  kind: SearchKind | undefined;
  /** From 1. */
  page: number;
}

/** What an address asks for. What is unknown or broken in it is left out, never refused. */
export function parsePageQuery(params: URLSearchParams, lastPage: number): PageQuery {
  const asked = Number(params.get('side') ?? '1');
  const kind = searchKinds.find((one) => one === params.get('type'));
  return {
    q: (params.get('q') ?? '').toWellFormed().trim().slice(0, longestQuery).toWellFormed(),
    kind,
    page: Number.isInteger(asked) ? Math.min(Math.max(asked, 1), lastPage) : 1,
  };
}

/** The one address of a search: in fixed order, without what says nothing. */
export function formatPageQuery({ q, kind, page }: PageQuery): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  if (kind) params.set('type', kind);
  if (page > 1) params.set('side', String(page));
  const text = params.toString();
  return text ? `?${text}` : '';
}
