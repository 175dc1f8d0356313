import type { Block } from '../model.ts';
import type { SectionedDocument } from '../sectioned.ts';
import type { PdfBook } from './book.ts';

/**
 * A document of sections as a book to print: its facts as a table first, sections after each other.
 * `stampNote` says what a section's stamp means, since paper has no stamp.
 */
export function sectionedBook(
  document: SectionedDocument,
  url: string,
  stampNote: (stamp: string) => string = (stamp) => stamp,
): PdfBook {
  const { lang, title, lead, author, date, facts, intro, sections, colophon } = document;
  return {
    lang,
    title,
    subtitle: lead,
    author,
    date,
    url,
    keywords: [],
    intro: facts.length > 0 ? [factsTable(document), ...intro] : intro,
    sections: sections.map((section, at) => ({
      id: `del:${section.id}`,
      kicker: section.kicker,
      shape: section.mark,
      title: section.title,
      lead: section.lead,
      blocks: section.blocks,
      ...(section.stamp ? { notes: [stampNote(section.stamp)] } : {}),
      flows: at > 0,
      sources: [],
      url: '',
    })),
    colophon,
  };
}

function factsTable({ facts, factHead }: SectionedDocument): Block {
  const cell = (text: string) => [{ kind: 'text' as const, text }];
  return {
    kind: 'table',
    head: [cell(factHead.label), cell(factHead.value)],
    rows: facts.map(({ label, value }) => [cell(label), cell(value)]),
  };
}
