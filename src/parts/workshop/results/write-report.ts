import { amountText } from '#platform/documents/amount-text.ts';
import { makeDocx } from '#platform/documents/docx.ts';
import type { Block, RichText } from '#platform/documents/model.ts';
import { makePdf } from '#platform/documents/pdf/make-pdf.ts';
import { sectionedBook } from '#platform/documents/pdf/sectioned-book.ts';
import type { DocumentWords, SectionedDocument } from '#platform/documents/sectioned.ts';
import { documentMarkdown } from '#platform/documents/to-markdown.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { toHref } from '#ui/view.tsx';
import { resultTexts } from './results-texts.ts';

type Writer = Pick<Services, 'installation' | 'amount'>;

/** Points of drawings in one PDF; the compiler walks them one by one. */
const mostPoints = 60_000;

/** A tagged PDF/UA-1. Throws as `makePdf` does. */
export function reportPdf(
  services: Writer,
  document: SectionedDocument,
  url: string,
): Promise<Uint8Array> {
  const { lang, sections } = document;
  const words = wordsFor(services, lang);
  const drawn = sections.reduce((sum, { blocks }) => sum + pointsIn(blocks), 0);
  const book = sectionedBook(
    drawn > mostPoints ? toldDocument(document) : document,
    url,
    (stamp) => `${stamp}. ${resultTexts[lang].stamped}`,
  );
  return makePdf(book, { amount: words.amount, resolve: (href) => words.resolve(href) ?? '' });
}

/** Word: drawings are told, since a reader of the file may not see them. */
export function reportDocx(services: Writer, document: SectionedDocument): Promise<Uint8Array> {
  return makeDocx(toldDocument(document), wordsFor(services, document.lang));
}

export function reportMarkdown(services: Writer, document: SectionedDocument): string {
  return documentMarkdown(toldDocument(document), wordsFor(services, document.lang));
}

function wordsFor({ installation, amount }: Writer, lang: Lang): DocumentWords {
  return {
    amount: (name, on) => amountText(lang, amount(name, on)),
    resolve: (href) => {
      if (href === '' || href.startsWith('#')) return undefined;
      return /^https?:/.test(href) ? href : installation.baseUrl + toHref(lang, href);
    },
  };
}

function toldDocument(document: SectionedDocument): SectionedDocument {
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      blocks: toldDrawings(section.blocks, document.lang),
    })),
  };
}

/** Drawings as what they are in words, and where they can be seen. */
function toldDrawings(blocks: RichText, lang: Lang): RichText {
  return blocks.map((block): Block => {
    if (block.kind !== 'drawing') return block;
    const text = resultTexts[lang].drawingOnPage(block.description);
    return {
      kind: 'paragraph',
      children: [{ kind: 'emphasis', children: [{ kind: 'text', text }] }],
    };
  });
}

function pointsIn(blocks: RichText): number {
  return blocks.reduce(
    (sum, block) =>
      block.kind === 'drawing'
        ? sum + block.drawing.strokes.reduce((all, { points }) => all + points.length / 2, 0)
        : sum,
    0,
  );
}
