import type { AmountOf } from '#platform/documents/amount.ts';
import { amountText } from '#platform/documents/amount-text.ts';
import { blocksOf } from '#platform/documents/parsed-markdown.ts';
import type { PdfBook, PdfSection } from '#platform/documents/pdf/book.ts';
import { makePdf } from '#platform/documents/pdf/make-pdf.ts';
import { sourceText } from '#platform/documents/source.ts';
import { formatDay } from '#platform/i18n/format.ts';
import { type Lang, localPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { toHref } from '#ui/view.tsx';
import type { BookletItem } from './model/booklet.ts';
import { readySteps } from './page-model.ts';
import { type PageRow, publishedPageContents } from './queries.ts';
import { cookbookTexts } from './texts.ts';
import { chapterWords, kindWords } from './words.ts';

export type ExampleSections = (lang: Lang, slugs: string[] | undefined) => Promise<PdfSection[]>;

const shapes = { fakta: 'square', inspirasjon: 'circle', oppskrift: 'path' } as const;

/** What a PDF of the cookbook holds; `items` chooses and orders, without it everything is there. */
export async function bookletSections(
  services: Services,
  examples: ExampleSections,
  lang: Lang,
  items?: BookletItem[],
): Promise<PdfSection[]> {
  const slugs = (kind: BookletItem['kind']) =>
    items?.filter((item) => item.kind === kind).map((item) => item.slug);
  const [rows, stories] = await Promise.all([
    publishedPageContents(services.db, lang, slugs('kokebok')),
    examples(lang, slugs('eksempel')),
  ]);
  const all = [...rows.map((row) => pageSection(services, lang, row)), ...stories];
  if (!items) return all;
  // The reader's own order, and no chapter headings that it would contradict.
  return items.flatMap(({ kind, slug }) => {
    const found = all.find((section) => section.id === `${kind}:${slug}`);
    if (!found) return [];
    const { group: _, ...rest } = found;
    return [rest];
  });
}

/** Makes the PDF. Throws PdfBusy when too many wait, PdfTimeout when it takes too long. */
export function makeBookletPdf(
  services: Services,
  lang: Lang,
  book: { title: string; subtitle: string; path: string; sections: PdfSection[] },
): Promise<Uint8Array> {
  const { installation } = services;
  const t = cookbookTexts[lang];
  const url = installation.baseUrl + localPath(lang, book.path);
  const pdf: PdfBook = {
    lang,
    title: book.title,
    subtitle: book.subtitle,
    author: installation.name,
    date: services.clock(),
    url,
    sections: book.sections,
    colophon: [t.pdfMadeFrom(installation.baseUrl), t.pdfLicence],
  };
  return makePdf(pdf, {
    amount: amountWords(services.amount, lang),
    resolve: (href) =>
      href.startsWith('https:') ? href : installation.baseUrl + toHref(lang, href),
  });
}

function amountWords(amount: AmountOf, lang: Lang): (name: string, on?: string) => string {
  return (name, on) => amountText(lang, amount(name, on));
}

function pageSection(services: Services, lang: Lang, row: PageRow): PdfSection {
  const t = cookbookTexts[lang];
  const { facts, texts, body } = row.content;
  const notes = [
    ...(facts.appliesFrom && facts.verifiedAt
      ? [
          `${t.appliesFrom} ${formatDay(facts.appliesFrom)}. ${t.verifiedAt} ${formatDay(facts.verifiedAt)}.`,
        ]
      : []),
    ...(facts.confidence ? [`${t.confidence}: ${t[`confidence${facts.confidence}`]}.`] : []),
    ...(texts.evidence ? [`${t.thinEvidence}: ${texts.evidence}`] : []),
  ];
  return {
    id: `kokebok:${row.slug}`,
    group: t[chapterWords[facts.chapter]],
    kicker: t[kindWords[facts.kind]],
    shape: shapes[facts.kind],
    title: row.title,
    lead: row.lead,
    blocks: blocksOf(body),
    steps: readySteps(row.content).map((step) => ({
      title: step.title,
      who: step.who,
      blocks: step.doBlocks,
      pitfalls: step.pitfallBlocks,
      whoLabel: t.who,
      pitfallsLabel: t.pitfalls,
    })),
    notes,
    sources: facts.sources.map((source) => ({
      text: sourceText(source),
      ...(source.url ? { url: source.url } : {}),
    })),
    url: services.installation.baseUrl + localPath(lang, `/kokebok/${row.slug}`),
  };
}
