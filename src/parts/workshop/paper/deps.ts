import type { PdfSection } from '#platform/documents/pdf/book.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { WorkshopAccess } from '../access.ts';
import type { Template } from '../model/template.ts';

/** What the paper pages need of others. */
export interface PaperDeps {
  access: WorkshopAccess;
  /** The standard template, for sheets without a workshop. */
  template: Template;
  /** Titles of published cookbook pages, by slug. */
  pageTitles: (lang: Lang, slugs: string[]) => Promise<ReadonlyMap<string, string>>;
  /** Cookbook pages as a booklet prints them, in the order asked for. */
  sections: (lang: Lang, slugs: string[]) => Promise<PdfSection[]>;
}
