import type { ColumnType, Generated } from 'kysely';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Publication } from '#platform/policy.ts';
import type { Chapter, PageContent, PageKind } from './model/page.ts';

export interface PageTable {
  id: string;
  slug: string;
  kind: PageKind;
  chapter: Chapter;
  position: number;
  status: Publication;
  created_at: Generated<Date>;
}

export interface PageVersionTable {
  id: string;
  page_id: string;
  lang: Lang;
  /** 1, 2, 3 … within a page and language. */
  number: number;
  is_current: boolean;
  title: string;
  lead: string;
  content: ColumnType<PageContent, string, string>;
  /** What changed and why, in the editor's words. */
  note: string;
  published_at: Date;
}

/** Old addresses, so that a link once given never breaks. */
export interface PageRedirectTable {
  old_slug: string;
  page_id: string;
}

declare module '#platform/db/tables.ts' {
  interface Tables {
    page: PageTable;
    page_version: PageVersionTable;
    page_redirect: PageRedirectTable;
  }
}
