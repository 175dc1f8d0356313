import { amountText } from '#platform/documents/amount-text.ts';
import { makeDocx } from '#platform/documents/docx.ts';
import { makePdf } from '#platform/documents/pdf/make-pdf.ts';
import { sectionedBook } from '#platform/documents/pdf/sectioned-book.ts';
import type { DocumentWords, SectionedDocument } from '#platform/documents/sectioned.ts';
import { documentMarkdown } from '#platform/documents/to-markdown.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { toHref } from '#ui/view.tsx';

type Writer = Pick<Services, 'installation' | 'amount'>;

/** A tagged PDF/UA-1. Throws as `makePdf` does. */
export function memoPdf(
  services: Writer,
  memo: SectionedDocument,
  url: string,
): Promise<Uint8Array> {
  const words = wordsFor(services, memo.lang);
  return makePdf(
    { ...sectionedBook(memo, url), layout: 'note' },
    {
      amount: words.amount,
      resolve: (href) => words.resolve(href) ?? '',
    },
  );
}

export function memoDocx(services: Writer, memo: SectionedDocument): Promise<Uint8Array> {
  return makeDocx(memo, wordsFor(services, memo.lang));
}

/** The memo to read as text: what the golden files hold. */
export function memoMarkdown(services: Writer, memo: SectionedDocument): string {
  return documentMarkdown(memo, wordsFor(services, memo.lang));
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
