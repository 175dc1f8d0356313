import type { PdfSection, PdfWords } from './book.ts';
import { bookData } from './book-data.ts';
import { makeTemplatePdf } from './make-pdf.ts';
import { type PdfQr, type PdfSheet, type PdfSheets, sheetParts } from './sheets.ts';
import { clean } from './sheets-data.ts';
import pack from './template/pack.typ?raw';
import packParts from './template/pack-parts.typ?raw';

/** Everything to print for a day in one file, with a first page that tells what to print how. */
export interface PdfPack extends Omit<PdfSheets, 'sheets'> {
  subtitle: string;
  url: string;
  plan: { lead: string; heads: [what: string, pages: string, how: string] };
  parts: PdfPackPart[];
}

/** `what` and `how` stand in the plan: «Arkene» – «A3, ett eksemplar til hvert bord». */
export type PdfPackPart = { what: string; how: string } & (
  | { k: 'sections'; sections: PdfSection[] }
  | { k: 'table'; title: string; lead: string; heads: string[]; rows: string[][]; foot: string }
  | { k: 'poster'; title: string; items: string[]; foot: string }
  | { k: 'sheets'; sheets: PdfSheet[] }
  | { k: 'signs'; signs: PdfSign[] }
  | { k: 'tags'; title: string; tags: PdfTag[] }
);

/** Stands on a table. Without a workshop there is no code. */
export interface PdfSign {
  title: string;
  text: string;
  code: { label: string; code: string } | null;
  qr: PdfQr | null;
}

/** To be cut out. An empty name is a line to write on. */
export interface PdfTag {
  name: string;
  text: string;
}

export const packTemplate = [...sheetParts, packParts, pack].join('\n');

/** A tagged PDF/UA-1. Throws as `makePdf`. */
export async function makePackPdf(pdf: PdfPack, words: PdfWords): Promise<Uint8Array> {
  const sections = pdf.parts.flatMap((part) => (part.k === 'sections' ? part.sections : []));
  const book = bookData({ ...pdf, paper: 'a4', sections }, words);
  let used = 0;
  const parts = pdf.parts.map((part) => {
    if (part.k !== 'sections') return clean(part);
    const from = used;
    used += part.sections.length;
    return { ...clean({ ...part, sections: [] }), sections: book.sections.slice(from, used) };
  });
  return makeTemplatePdf(packTemplate, {
    ...book,
    sheetPaper: pdf.paper,
    plan: clean(pdf.plan),
    parts,
  });
}
