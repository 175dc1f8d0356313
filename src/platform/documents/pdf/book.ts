import type { Lang } from '#platform/i18n/lang.ts';
import type { RichText } from '../model.ts';

/** What a PDF is made of. A part fills it in; nothing here knows what a recipe or an example is. */
export interface PdfBook {
  lang: Lang;
  title: string;
  subtitle?: string;
  author?: string;
  /** Printed on the cover and in the footer, and the file's creation time: same input, same bytes. */
  date: Date;
  /** A3 is the same sheet enlarged, for a table or a wall. */
  paper?: 'a4' | 'a3';
  /** A note has its title at the top of the first page, and neither cover nor contents. */
  layout?: 'book' | 'note';
  /** Where it lives on the web. */
  url: string;
  keywords?: string[];
  intro?: RichText;
  sections: PdfSection[];
  /** Last page: who made it, licence, how to report an error. */
  colophon?: string[];
}

export interface PdfSection {
  /** What links lead to, as the content writes it: `kokebok:pilotavtale`. */
  id: string;
  /** Chapter; its heading stands above the first of its sections. */
  group?: string;
  /** The word of the kind: «Oppskrift», «Fakta», «Eksempel». */
  kicker: string;
  /** Gives colour and mark, so that the kind is never told by colour alone. */
  shape: PdfShape;
  title: string;
  lead: string;
  facts?: { label: string; value: string }[];
  blocks: RichText;
  steps?: PdfStep[];
  /** From when it holds, when it was checked, what evidence there is. Shown before the text. */
  notes?: string[];
  sources: { text: string; url?: string }[];
  url: string;
  /** Goes on where the one before ended, rather than on a new page. */
  flows?: boolean;
}

export type PdfShape = 'square' | 'circle' | 'path' | 'leaf';

export interface PdfStep {
  title: string;
  who: string;
  blocks: RichText;
  pitfalls: RichText;
  whoLabel: string;
  pitfallsLabel: string;
}

/** The words for a legal amount, with its doubt if it has one. */
export type AmountText = (name: string, on?: string) => string;

export interface PdfWords {
  amount: AmountText;
  /** Absolute address of a link that leads out of the book (`kokebok:x`, `/situasjon`). */
  resolve: (href: string) => string;
}
