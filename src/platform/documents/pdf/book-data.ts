import { formatDay } from '#platform/i18n/format.ts';
import { blocksData } from './block-data.ts';
import type { PdfBook, PdfSection, PdfShape, PdfStep, PdfWords } from './book.ts';
import { createLinks, type Links } from './links.ts';
import { drawableText, flowingText, headingText, isBlank, shownAddress } from './safe-text.ts';
import type { DataBlock } from './template-data.ts';
import { pdfTexts } from './texts.ts';

/** The book as the template reads it: plain data with every word, level and link already settled. */
export function bookData(book: PdfBook, words: PdfWords) {
  const links = createLinks(book, words.resolve);
  const context = { links, amount: words.amount };
  const grouped = book.sections.map((section, at) => ({
    section,
    opensChapter: section.group !== undefined && section.group !== book.sections[at - 1]?.group,
  }));
  return {
    lang: book.lang,
    paper: book.paper ?? 'a4',
    note: book.layout === 'note',
    hyphenate: true,
    title: headingText(book.title),
    subtitle: optional(book.subtitle),
    author: optional(book.author),
    date: formatDay(book.date),
    created: moment(book.date),
    ...address(links, book.url),
    meta: {
      title: isBlank(book.title) ? '–' : drawableText(book.title),
      author: book.author ? [drawableText(book.author)] : [],
      description: book.subtitle ? drawableText(book.subtitle) : null,
      keywords: (book.keywords ?? chapterNames(book)).map(drawableText),
    },
    words: pdfTexts[book.lang],
    stations: stations(book.sections),
    intro: blocksData(book.intro ?? [], { ...context, level: 0, from: undefined }),
    sections: grouped.map(({ section, opensChapter }) =>
      sectionData(section, opensChapter, context),
    ),
    colophon: (book.colophon ?? []).map(flowingText),
  };
}

type Context = { links: Links; amount: PdfWords['amount'] };

function sectionData(section: PdfSection, opensChapter: boolean, context: Context) {
  const level = section.group === undefined ? 1 : 2;
  const inside = { ...context, level, from: section.id };
  return {
    target: context.links.targetOf(section.id),
    flows: section.flows ?? false,
    chapter: opensChapter ? headingText(section.group ?? '') : null,
    level,
    kicker: flowingText(section.kicker),
    shape: section.shape,
    title: headingText(section.title),
    lead: flowingText(section.lead),
    facts: (section.facts ?? []).map((fact) => ({
      label: flowingText(fact.label),
      value: flowingText(fact.value),
    })),
    blocks: blocksData(section.blocks, inside),
    steps: (section.steps ?? []).map((step) => stepData(step, { ...inside, level: level + 1 })),
    notes: (section.notes ?? []).map(flowingText),
    sources: section.sources.map((source) => ({
      text: flowingText(source.text),
      ...address(context.links, source.url),
    })),
    ...address(context.links, section.url),
  };
}

function stepData(step: PdfStep, context: Context & { level: number; from: string }) {
  const blocks = blocksData(step.blocks, context);
  const pitfalls = blocksData(step.pitfalls, context);
  return {
    title: headingText(step.title),
    who: flowingText(step.who),
    whoLabel: flowingText(step.whoLabel),
    pitfallsLabel: flowingText(step.pitfallsLabel),
    blocks,
    pitfalls,
    keep: isShort([...blocks, ...pitfalls]),
  };
}

/** Whether something is short enough to be kept on one page rather than broken over two. */
function isShort(blocks: DataBlock[]): boolean {
  return JSON.stringify(blocks).length < 2500;
}

function optional(text: string | undefined): string | null {
  return text ? flowingText(text) : null;
}

function address(
  links: Links,
  url: string | undefined,
): { href: string | null; shownHref: string } {
  const href = url === undefined ? undefined : links.outside(url);
  return href === undefined
    ? { href: null, shownHref: '' }
    : { href, shownHref: shownAddress(href) };
}

/**
 * The kinds of the sections as stops on the cover's path: five, seven or nine, evenly picked from a
 * long book and repeated for a short one. Odd, since the path turns at every second stop.
 */
function stations(sections: PdfSection[]): PdfShape[] {
  const shapes =
    sections.length > 0
      ? sections.map((section) => section.shape)
      : (['square', 'circle', 'path'] as const);
  const count = shapes.length >= 9 ? 9 : shapes.length >= 7 ? 7 : 5;
  return Array.from(
    { length: count },
    (_, at) => shapes[Math.floor((at * shapes.length) / count)] ?? 'circle',
  );
}

function chapterNames(book: PdfBook): string[] {
  return [...new Set(book.sections.flatMap((section) => section.group ?? section.kicker))];
}

/** The template's `datetime`, in UTC, which is what a PDF's dates are in. Throws on an invalid date. */
function moment(date: Date) {
  const [year, month, day, hour, minute, second] = date.toISOString().split(/\D/).map(Number);
  return { year, month, day, hour, minute, second };
}
