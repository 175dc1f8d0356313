import { formatDay } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { makeTemplatePdf } from './make-pdf.ts';
import { shownAddress } from './safe-text.ts';
import { clean, documentData } from './sheets-data.ts';
import frame from './template/frame.typ?raw';
import letter from './template/letter.typ?raw';
import look from './template/look.typ?raw';

/** A page to send or hang up. Paragraphs are lists of lines. */
export interface PdfLetter {
  lang: Lang;
  title: string;
  subtitle: string;
  date: Date;
  paragraphs: string[][];
  url: string;
}

export const letterTemplate = [look, frame, letter].join('\n');

/** A tagged PDF/UA-1. Throws as `makePdf`. */
export async function makeLetterPdf(pdf: PdfLetter): Promise<Uint8Array> {
  return makeTemplatePdf(letterTemplate, {
    ...documentData(pdf, formatDay(pdf.date)),
    subtitle: clean(pdf.subtitle),
    paragraphs: clean(pdf.paragraphs),
    href: pdf.url,
    shownHref: shownAddress(pdf.url),
  });
}
