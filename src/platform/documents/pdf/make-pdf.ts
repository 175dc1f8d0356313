import type { PdfBook, PdfWords } from './book.ts';
import { bookData } from './book-data.ts';
import { createPdfPool } from './pool.ts';
import blocks from './template/blocks.typ?raw';
import frame from './template/frame.typ?raw';
import look from './template/look.typ?raw';
import main from './template/main.typ?raw';
import section from './template/section.typ?raw';

/** The whole template. It is fixed; content reaches it as data only. */
export const template = [look, blocks, section, frame, main].join('\n');

const pool = createPdfPool({ maxWaiting: 20, timeLimit: 30_000, idle: 60_000 });

/**
 * A tagged PDF/UA-1 of the book; the same input gives the same bytes. Throws `PdfBusy` when twenty
 * are waiting, `PdfTimeout` after 30 s, `PdfNotConforming` rather than hand out a file that does not conform.
 */
export async function makePdf(book: PdfBook, words: PdfWords): Promise<Uint8Array> {
  return pool.compile(template, JSON.stringify(bookData(book, words)));
}

/** Ends the thread and refuses what waits. To be called when the server drains. */
export async function closePdf(): Promise<void> {
  await pool.close();
}
