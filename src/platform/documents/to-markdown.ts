import type { Block, Inline, ListItem, RichText } from './model.ts';
import { type DocumentWords, fileText, type SectionedDocument } from './sectioned.ts';

/**
 * The document as Markdown that any reader understands (CommonMark with tables). Words are escaped,
 * so that nothing anybody wrote can become markup.
 */
export function documentMarkdown(document: SectionedDocument, words: DocumentWords): string {
  const { facts, factHead } = document;
  const table: Block = {
    kind: 'table',
    head: [plain(factHead.label), plain(factHead.value)],
    rows: facts.map(({ label, value }) => [plain(label), plain(value)]),
  };
  const parts = [
    `# ${oneLine(document.title)}`,
    paragraph(plain(document.lead), words),
    ...(facts.length > 0 ? [blockText(table, words, 1)] : []),
    toMarkdown(document.intro, words, 1),
    ...document.sections.flatMap(({ kicker, title, lead, stamp, blocks }) => [
      `## ${oneLine([kicker, title].filter(Boolean).join(': '))}`,
      ...(stamp ? [`**${oneLine(stamp)}**`] : []),
      paragraph([{ kind: 'emphasis', children: plain(lead) }], words),
      toMarkdown(blocks, words, 1),
    ]),
    ...(document.colophon.length > 0
      ? ['---', ...document.colophon.map((text) => paragraph(plain(text), words))]
      : []),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** Blocks as Markdown. `shift` moves headings down: 1 makes the model's second level a third. */
export function toMarkdown(blocks: RichText, words: DocumentWords, shift: 0 | 1 = 0): string {
  const parts: string[] = [];
  let before: Block | undefined;
  for (const block of blocks) {
    const text = blockText(block, words, shift);
    if (text === '') continue;
    // Two lists after each other would run into one.
    if (before?.kind === 'list' && block.kind === 'list') parts.push('<!-- -->');
    parts.push(text);
    before = block;
  }
  return parts.join('\n\n');
}

function blockText(block: Block, words: DocumentWords, shift: 0 | 1): string {
  switch (block.kind) {
    case 'heading': {
      const text = line(block.children, words).replaceAll('#', '\\#');
      return text && `${'#'.repeat(block.level + shift)} ${text}`;
    }
    case 'paragraph':
      return paragraph(block.children, words);
    case 'list':
      return block.items.map((item, at) => itemText(item, at, block.ordered, words)).join('\n');
    case 'quote':
      return prefixed(toMarkdown(block.blocks, words, shift), '> ', '> ');
    case 'table':
      return tableText(block, words);
    case 'box': {
      const title = oneLine(block.title);
      const inside = toMarkdown(block.blocks, words, shift);
      return prefixed(title ? `**${title}**\n\n${inside}` : inside, '> ', '> ');
    }
    case 'drawing':
      return paragraph([{ kind: 'emphasis', children: plain(block.description) }], words);
  }
}

function itemText(item: ListItem, at: number, ordered: boolean, words: DocumentWords): string {
  const marker = ordered ? `${at + 1}. ` : '- ';
  const box = item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] ';
  const text = toMarkdown(item.blocks, words);
  return prefixed(box + text, marker, ' '.repeat(marker.length));
}

function prefixed(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, at) => ((at === 0 ? first : others) + line).trimEnd())
    .join('\n');
}

function tableText(
  { head, rows }: Extract<Block, { kind: 'table' }>,
  words: DocumentWords,
): string {
  const width = Math.max(1, head.length, ...rows.map((row) => row.length));
  const row = (cells: Inline[][]): string =>
    `| ${Array.from({ length: width }, (_, at) => line(cells[at] ?? [], words, ' · ')).join(' | ')} |`;
  return [row(head), `|${' --- |'.repeat(width)}`, ...rows.map(row)].join('\n');
}

/** Stands for a line break until the lines are put together; `fileText` lets none through. */
const lineBreak = '\u0000';

/** Lines of their own stay so, by a line break that every reader knows. */
function paragraph(inlines: Inline[], words: DocumentWords): string {
  return inlinesText(inlines, words)
    .split(lineBreak)
    .map((line) => guarded(line.trim()))
    .filter(Boolean)
    .join('\\\n');
}

/** All in one line, for headings and cells. */
function line(inlines: Inline[], words: DocumentWords, between = ' '): string {
  return inlinesText(inlines, words).replaceAll(lineBreak, between).trim();
}

function inlinesText(inlines: Inline[], words: DocumentWords): string {
  const text = inlines.map((inline) => inlineText(inline, words)).join('');
  // Brackets in words are escaped, so this one is a link's, and would become a picture.
  return text.replaceAll('![', '\\![');
}

function inlineText(inline: Inline, words: DocumentWords): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return escaped(inline.text);
    case 'rule':
      return escaped(words.amount(inline.name, inline.on));
    case 'break':
      return lineBreak;
    case 'meta':
      return inlinesText(inline.children, words);
    case 'strong':
      return wrapped(inlinesText(inline.children, words), '**');
    case 'emphasis':
      return wrapped(inlinesText(inline.children, words), '_');
    case 'link': {
      const text = inlinesText(inline.children, words).replaceAll(lineBreak, ' ');
      const href = words.resolve(inline.href);
      if (href === undefined || text.trim() === '') return text;
      return `[${text}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
    }
  }
}

/** Emphasis can neither begin or end with a space nor reach over a line break. */
function wrapped(text: string, sign: string): string {
  return text
    .split(lineBreak)
    .map((one) => {
      const inner = one.trim();
      return inner === '' ? one : one.replace(inner, () => sign + inner + sign);
    })
    .join(lineBreak);
}

function escaped(text: string): string {
  return (
    fileText(text)
      .replace(/\t/g, ' ')
      .replace(/[\\`*_[\]<>~|]/g, '\\$&')
      .replace(/&(?=[#\w])/g, '\\&')
      // A colon before a letter begins a directive in our own Markdown.
      .replace(/:(?=\p{L})/gu, '\\:')
      .replaceAll('\n', lineBreak)
  );
}

/** What means something at the start of a line only. */
function guarded(line: string): string {
  return line.replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^(?=[#+\-=:])(?!\\)/, '\\');
}

/** A sign of headings at the end of one would be taken for its end. */
function oneLine(text: string): string {
  return escaped(text).replaceAll(lineBreak, ' ').replaceAll('#', '\\#').trim();
}

function plain(text: string): Inline[] {
  return [{ kind: 'text', text }];
}
