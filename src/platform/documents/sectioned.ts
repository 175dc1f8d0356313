import type { Lang } from '#platform/i18n/lang.ts';
import type { Mark, RichText } from './model.ts';

/** A document of sections with what stands on its front: what Word and Markdown are written from. */
export interface SectionedDocument {
  lang: Lang;
  title: string;
  /** One or two sentences. */
  lead: string;
  /** Whose it is, in the file's properties. */
  author: string;
  date: Date;
  facts: { label: string; value: string }[];
  factHead: { label: string; value: string };
  intro: RichText;
  sections: DocumentSection[];
  /** Last lines: where it comes from. */
  colophon: string[];
}

export interface DocumentSection {
  /** Also the section's place in a page's address; small letters, digits and hyphens. */
  id: string;
  /** «Ark 2» */
  kicker: string;
  mark: Mark | 'path';
  title: string;
  lead: string;
  /** «Tankeeksperiment»: shown as a stamp. */
  stamp?: string;
  blocks: RichText;
}

/** Words about amounts and links, as each document needs them. */
export interface DocumentWords {
  /** The words for a legal amount. */
  amount: (name: string, on?: string) => string;
  /** Absolute address of a link, or undefined for one that leads nowhere outside the document. */
  resolve: (href: string) => string | undefined;
}

/**
 * Words as they may stand in any file: whole letters, no control signs that XML and editors refuse,
 * one kind of line end.
 */
export function fileText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
