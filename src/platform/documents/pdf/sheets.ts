import { formatDay } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { makeTemplatePdf } from './make-pdf.ts';
import { clean, documentData } from './sheets-data.ts';
import blocks from './template/blocks.typ?raw';
import frame from './template/frame.typ?raw';
import look from './template/look.typ?raw';
import section from './template/section.typ?raw';
import sheetFields from './template/sheet-fields.typ?raw';
import sheets from './template/sheets.typ?raw';

/** Sheets to write on with a pen, one to a page. A part fills them in; nothing here knows what they ask. */
export interface PdfSheets {
  lang: Lang;
  title: string;
  author?: string;
  date: Date;
  paper: 'a4' | 'a3';
  sheets: PdfSheet[];
}

export interface PdfSheet {
  number: number;
  /** What the sheet is called, small above the question. */
  kicker: string;
  question: string;
  /** «15 minutter», «Skriv i stillhet». */
  marks: string[];
  /** Across the corner, as a stamp: «Tankeeksperiment». */
  stamp: string | null;
  instructionsTitle: string;
  instructions: string[];
  reading: { title: string; items: string[] } | null;
  /** Whose sheet it is; null on a sheet without a workshop. */
  place: { name: string; code: string; hint: string } | null;
  qr: PdfQr | null;
  rows: PdfSheetRow[];
  /** Left and right in the bottom margin. */
  foot: [string, string];
}

/** `svg` is drawn as it is; `alt` is what is read aloud. */
export interface PdfQr {
  svg: string;
  alt: string;
}

/** `grow` 0: as high as it must be. Else its share of what the page has left. */
export interface PdfSheetRow {
  grow: number;
  cells: PdfSheetCell[];
}

export interface PdfSheetCell {
  /** Share of the row's width. */
  width: number;
  title: string;
  side: { word: string; shape: 'square' | 'circle' | 'leaf' } | null;
  code: string | null;
  help: string[];
  body: PdfSheetBody;
}

export type PdfSheetBody =
  | { k: 'info'; items: string[]; big: boolean }
  /** Open space; `keys` are letters to mark notes with. */
  | { k: 'area'; keys: { letter: string; label: string }[]; keysTitle: string }
  | { k: 'zones'; zones: string[] }
  | { k: 'columns'; heads: string[] }
  | { k: 'lines'; lines: number }
  | { k: 'choices'; options: string[] }
  | { k: 'drawing' }
  | { k: 'statements'; heads: string[]; rows: string[]; empty: number; own: string };

/** What every template of sheets begins with. */
export const sheetParts = [look, blocks, section, frame, sheetFields, sheets];
export const sheetsTemplate = [...sheetParts, '#for s in book.sheets { sheet-page(s) }'].join('\n');

/** A tagged PDF/UA-1, a page for each sheet, lying. Throws as `makePdf`. */
export async function makeSheetsPdf(pdf: PdfSheets): Promise<Uint8Array> {
  return makeTemplatePdf(sheetsTemplate, {
    ...documentData(pdf, formatDay(pdf.date)),
    sheetPaper: pdf.paper,
    sheets: clean(pdf.sheets),
  });
}
