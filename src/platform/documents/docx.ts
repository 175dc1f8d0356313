import { Document, Packer, Paragraph, TextRun } from 'docx';
import { blocksOfDocx, type DocxContext, factsTable, textOf } from './docx-blocks.ts';
import { docxNumbering, docxStyles, look } from './docx-look.ts';
import { type DocumentWords, fileText, type SectionedDocument } from './sectioned.ts';

/**
 * The document as Word (.docx): real heading styles, lists and tables with a repeated head, the
 * language set, so that a screen reader and a table of contents find their way. Words are text and
 * nothing else.
 */
export async function makeDocx(
  document: SectionedDocument,
  words: DocumentWords,
): Promise<Uint8Array> {
  const context: DocxContext = { words, lists: { count: 0 }, depth: 0, shift: 0 };
  const title = textOf(document.title) || '–';
  const file = new Document({
    title,
    creator: textOf(document.author),
    lastModifiedBy: textOf(document.author),
    description: textOf(document.lead),
    styles: docxStyles(document.lang),
    numbering: docxNumbering,
    features: { updateFields: false },
    sections: [
      {
        properties: {
          page: { margin: { top: 1300, bottom: 1300, left: 1500, right: 1300 } },
        },
        children: [
          new Paragraph({ style: 'Title', children: [new TextRun(title)] }),
          new Paragraph({ style: 'Subtitle', children: [new TextRun(textOf(document.lead))] }),
          ...(document.facts.length > 0 ? factsTable(document.factHead, document.facts) : []),
          ...blocksOfDocx(document.intro, context),
          ...document.sections.flatMap(({ kicker, title: name, lead, stamp, blocks }) => [
            new Paragraph({
              heading: 'Heading1',
              children: [new TextRun(textOf([kicker, name].filter(Boolean).join(': ')) || '–')],
            }),
            ...(stamp
              ? [new Paragraph({ style: 'Stamp', children: [new TextRun(textOf(stamp))] })]
              : []),
            new Paragraph({ style: 'Lead', children: [new TextRun(textOf(lead))] }),
            ...blocksOfDocx(blocks, context),
          ]),
          ...document.colophon.map(
            (line) =>
              new Paragraph({
                style: 'Colophon',
                children: [new TextRun({ text: fileText(line), color: look.soft })],
              }),
          ),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
