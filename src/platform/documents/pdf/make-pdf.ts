import type { PdfBook, PdfWords } from './book.ts';
import { bookData } from './book-data.ts';
import { PdfNotConforming, PdfTooLarge } from './errors.ts';
import { createPdfPool } from './pool.ts';
import blocks from './template/blocks.typ?raw';
import frame from './template/frame.typ?raw';
import look from './template/look.typ?raw';
import main from './template/main.typ?raw';
import section from './template/section.typ?raw';

/** The whole template. It is fixed; content reaches it as data only. */
export const template = [look, blocks, section, frame, main].join('\n');

/** Characters of data; the whole cookbook with its examples is under one million. It bounds how long a PDF can take. */
const maxData = 5_000_000;
const pool = createPdfPool({ maxWaiting: 20, timeLimit: 30_000, idle: 60_000 });

/**
 * A tagged PDF/UA-1 of the book; the same input gives the same bytes. Throws `PdfBusy` when twenty
 * are waiting, `PdfTooLarge`, `PdfTimeout` after 30 s, and `PdfNotConforming` rather than hand out a file that does not conform.
 */
export async function makePdf(book: PdfBook, words: PdfWords): Promise<Uint8Array> {
  return makeTemplatePdf(template, bookData(book, words));
}

/**
 * As `makePdf`, of another template of ours, given data whose words are fit to be drawn
 * (`safe-text.ts`). `hyphenate` is the template's to heed.
 */
export async function makeTemplatePdf(
  source: string,
  data: { hyphenate: boolean; [key: string]: unknown },
): Promise<Uint8Array> {
  const size = JSON.stringify(data).length;
  if (size > maxData) throw new PdfTooLarge(`${size} characters.`);
  try {
    return await pool.compile(source, JSON.stringify(data));
  } catch (error) {
    // The compiler's own faults depend on where lines happen to break (partLinks avoids the known
    // one). Without hyphens they break elsewhere, and a reader gets the document.
    if (!(error instanceof PdfNotConforming) || !error.message.includes('internal error'))
      throw error;
    return pool.compile(source, JSON.stringify({ ...data, hyphenate: false }));
  }
}

/** Ends the thread and refuses what waits. To be called when the server drains. */
export async function closePdf(): Promise<void> {
  await pool.close();
}
