import type { Drawing } from './drawing.ts';

/**
 * One typed document model. Markdown becomes this, and from it come HTML (`ui/prose.tsx`), PDF
 * (`documents/pdf/`), Word (`docx.ts`) and Markdown (`to-markdown.ts`); none of them is ever made by
 * converting another.
 */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; children: Inline[] }
  | { kind: 'emphasis'; children: Inline[] }
  /** About what stands before it: who said it, where it belongs. Small; a mark never says more than the words. */
  | { kind: 'meta'; mark?: Mark; children: Inline[] }
  | { kind: 'link'; href: string; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'break' }
  /** A dated legal amount, put in from the rule tables when the document is shown. */
  | { kind: 'rule'; name: string; on?: string };

/** Shapes that tell kinds apart beside their words, so that colour never stands alone. */
export type Mark = 'square' | 'circle' | 'leaf';

export interface ListItem {
  /** `undefined` for an ordinary item; a check-list item is ticked or not. */
  checked?: boolean;
  blocks: Block[];
}

export type BoxKind = 'fakta' | 'sjekkliste' | 'forbehold';

export type Block =
  | { kind: 'heading'; level: 2 | 3; id: string; children: Inline[] }
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: ListItem[] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { kind: 'box'; box: BoxKind; title: string; blocks: Block[] }
  /** `description` is what is told where it cannot be shown or seen. */
  | { kind: 'drawing'; drawing: Drawing; description: string };

export type RichText = Block[];

/** Text without markup, for search, excerpts and feeds. `rule` gives the words for an amount. */
export function plainText(
  blocks: RichText,
  rule: (name: string, on?: string) => string = () => '',
): string {
  return blocks
    .map((block) => blockText(block, rule))
    .filter(Boolean)
    .join('\n');
}

function blockText(block: Block, rule: (name: string, on?: string) => string): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return inlineText(block.children, rule);
    case 'list':
      return block.items.map((item) => plainText(item.blocks, rule)).join('\n');
    case 'quote':
      return plainText(block.blocks, rule);
    case 'table':
      return [block.head, ...block.rows]
        .map((row) => row.map((cell) => inlineText(cell, rule)).join(' '))
        .join('\n');
    case 'box':
      return `${block.title}\n${plainText(block.blocks, rule)}`;
    case 'drawing':
      return block.description;
  }
}

export function inlineText(
  inlines: Inline[],
  rule: (name: string, on?: string) => string = () => '',
): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text' || inline.kind === 'code') return inline.text;
      if (inline.kind === 'break') return ' ';
      if (inline.kind === 'rule') return rule(inline.name, inline.on);
      return inlineText(inline.children, rule);
    })
    .join('');
}

/** Every link in a document, so that loading can refuse one that leads nowhere. */
export function linksIn(blocks: RichText): string[] {
  const found: string[] = [];
  const inInlines = (inlines: Inline[]): void => {
    for (const inline of inlines) {
      if (inline.kind === 'link') found.push(inline.href);
      if ('children' in inline) inInlines(inline.children);
    }
  };
  const inBlocks = (list: Block[]): void => {
    for (const block of list) {
      if ('children' in block) inInlines(block.children);
      if ('blocks' in block) inBlocks(block.blocks);
      if (block.kind === 'list') for (const item of block.items) inBlocks(item.blocks);
      if (block.kind === 'table')
        for (const row of [block.head, ...block.rows]) row.forEach(inInlines);
    }
  };
  inBlocks(blocks);
  return found;
}

/** Names of every rule a document puts in. */
export function rulesIn(blocks: RichText): { name: string; on?: string }[] {
  const found: { name: string; on?: string }[] = [];
  plainText(blocks, (name, on) => {
    found.push(on === undefined ? { name } : { name, on });
    return '';
  });
  return found;
}
