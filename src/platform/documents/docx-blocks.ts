import {
  BorderStyle,
  ExternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { deepest, look } from './docx-look.ts';
import type { Block, Inline, ListItem, RichText } from './model.ts';
import { type DocumentWords, fileText } from './sectioned.ts';

export interface DocxContext {
  words: DocumentWords;
  /** Numbered lists so far, so that each begins at 1. */
  lists: { count: number };
  /** How many lists these blocks stand in. */
  depth: number;
  shift: 0 | 1;
  style?: string;
}

type Child = Paragraph | Table;

/** In one line. */
export function textOf(text: string): string {
  return fileText(text).replace(/\s+/g, ' ').trim();
}

export function blocksOfDocx(blocks: RichText, context: DocxContext): Child[] {
  return blocks.flatMap((block) => blockOf(block, context));
}

function blockOf(block: Block, context: DocxContext): Child[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? 'Heading2' : 'Heading3',
          children: runs(block.children, context.words),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({ ...placeOf(context), children: runs(block.children, context.words) }),
      ];
    case 'list':
      return listOf(block.ordered, block.items, context);
    case 'quote':
      return blocksOfDocx(block.blocks, { ...context, style: 'Quote' });
    case 'table':
      return [
        tableOf(
          block.head.map((cell) => runs(cell, context.words)),
          block.rows.map((row) => row.map((cell) => runs(cell, context.words))),
        ),
        new Paragraph({}),
      ];
    case 'box':
      return [
        ...(textOf(block.title)
          ? [
              new Paragraph({
                style: 'BoxTitle',
                keepNext: true,
                children: [new TextRun(textOf(block.title))],
              }),
            ]
          : []),
        ...blocksOfDocx(block.blocks, context),
      ];
    case 'drawing':
      return [
        new Paragraph({
          ...placeOf(context),
          children: [new TextRun({ text: fileText(block.description), italics: true })],
        }),
      ];
  }
}

/** What stands in a list without a marker of its own is set in under the item it belongs to. */
function placeOf({ depth, style }: DocxContext): IParagraphOptions {
  return {
    ...(style ? { style } : {}),
    ...(depth > 0 ? { indent: { left: 400 * Math.min(depth, deepest + 1) } } : {}),
  };
}

function listOf(ordered: boolean, items: ListItem[], context: DocxContext): Child[] {
  if (ordered) context.lists.count += 1;
  const instance = ordered ? context.lists.count : 0;
  const level = Math.min(context.depth, deepest);
  const numbering = { reference: ordered ? 'numbers' : 'bullets', level, instance };
  const inside = { ...context, depth: context.depth + 1 };
  return items.flatMap(({ checked, blocks }) => {
    const [first, ...others] = blocks;
    const box = checked === undefined ? [] : [new TextRun(checked ? '☑ ' : '☐ ')];
    const words = first?.kind === 'paragraph' ? runs(first.children, context.words) : [];
    return [
      new Paragraph({
        ...(context.style ? { style: context.style } : {}),
        numbering,
        children: [...box, ...words],
      }),
      ...blocksOfDocx(first?.kind === 'paragraph' ? others : blocks, inside),
    ];
  });
}

export function factsTable(
  head: { label: string; value: string },
  facts: { label: string; value: string }[],
): Child[] {
  const cells = ({ label, value }: { label: string; value: string }) => [
    [new TextRun({ text: fileText(label), bold: true })],
    [new TextRun(fileText(value))],
  ];
  return [tableOf(cells(head), facts.map(cells), [32, 68]), new Paragraph({})];
}

/** The head is repeated on every page, and rows are not broken. */
function tableOf(head: ParagraphChild[][], rows: ParagraphChild[][][], widths?: number[]): Table {
  const columns = Math.max(1, head.length, ...rows.map((row) => row.length));
  const row = (cells: ParagraphChild[][], header: boolean): TableRow =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: Array.from(
        { length: columns },
        (_, at) =>
          new TableCell({
            ...(header ? { shading: { fill: look.tint } } : {}),
            width: { size: widths?.[at] ?? 100 / columns, type: WidthType.PERCENTAGE },
            margins: { left: 80, right: 80 },
            children: [new Paragraph({ style: 'Cell', children: cells[at] ?? [] })],
          }),
      ),
    });
  const line = { style: BorderStyle.SINGLE, size: 4, color: look.line };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

function runs(inlines: Inline[], words: DocumentWords, style: IRunOptions = {}): ParagraphChild[] {
  return inlines.flatMap((inline) => runsOf(inline, words, style));
}

function runsOf(inline: Inline, words: DocumentWords, style: IRunOptions): ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return textRuns(inline.text, style);
    case 'rule':
      return textRuns(words.amount(inline.name, inline.on), style);
    case 'break':
      return [new TextRun({ ...style, break: 1 })];
    case 'strong':
      return runs(inline.children, words, { ...style, bold: true });
    case 'emphasis':
      return runs(inline.children, words, { ...style, italics: true });
    case 'meta':
      return runs(inline.children, words, { ...style, size: 19, color: look.soft });
    case 'link': {
      const link = words.resolve(inline.href);
      if (link === undefined) return runs(inline.children, words, style);
      const children = runs(inline.children, words, { ...style, style: 'Hyperlink' });
      return [new ExternalHyperlink({ link, children })];
    }
  }
}

/** Each line of its own. */
function textRuns(text: string, style: IRunOptions): TextRun[] {
  return fileText(text)
    .split('\n')
    .map((line, at) => new TextRun({ ...style, text: line, ...(at > 0 ? { break: 1 } : {}) }));
}
