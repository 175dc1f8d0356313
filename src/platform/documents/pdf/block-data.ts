import type { Block, Inline, ListItem, RichText } from '../model.ts';
import type { AmountText } from './book.ts';
import type { Links } from './links.ts';
import { flowingText } from './safe-text.ts';
import { shareColumns } from './table-columns.ts';
import type { DataBlock, DataInline, DataItem } from './template-data.ts';

export interface BlockContext {
  links: Links;
  amount: AmountText;
  /** Level of the heading that these blocks stand under; PDF/UA allows no level to be skipped. */
  level: number;
  /** Section whose own headings `#…` links lead to. */
  from: string | undefined;
}

/** The document model as the template walks it: words of amounts put in, links and levels settled. */
export function blocksData(blocks: RichText, context: BlockContext): DataBlock[] {
  let deepest = context.level;
  const data = (block: Block): DataBlock => {
    switch (block.kind) {
      case 'heading': {
        deepest = Math.min(context.level + block.level - 1, deepest + 1);
        const target = context.links.claimHeading(context.from, block.id) ?? null;
        const rank = Math.max(2, deepest - context.level + 1);
        return {
          k: 'heading',
          level: deepest,
          rank,
          target,
          children: inlinesData(block.children, context),
        };
      }
      case 'paragraph':
        return { k: 'paragraph', children: inlinesData(block.children, context) };
      case 'list':
        return listData(block.ordered, block.items, context);
      case 'quote':
        return { k: 'quote', blocks: blocksData(block.blocks, { ...context, level: deepest }) };
      case 'table':
        return tableData(block, context);
      case 'box': {
        const inside = blocksData(block.blocks, { ...context, level: deepest });
        return {
          k: 'box',
          box: block.box,
          title: flowingText(block.title),
          keep: JSON.stringify(inside).length < 2500,
          blocks: inside,
        };
      }
    }
  };
  return blocks.map(data);
}

function listData(ordered: boolean, items: ListItem[], context: BlockContext): DataBlock {
  const data = items.map((item) => ({
    done: item.checked ?? false,
    blocks: blocksData(item.blocks, context),
  }));
  const runs: { done: boolean; items: DataItem[] }[] = [];
  for (const { done, blocks } of data) {
    const last = runs.at(-1);
    if (last?.done === done) last.items.push({ blocks });
    else runs.push({ done, items: [{ blocks }] });
  }
  return {
    k: 'list',
    ordered,
    loose: items.some((item) => item.blocks.length > 1),
    checks: items.some((item) => item.checked !== undefined),
    items: data.map(({ blocks }) => ({ blocks })),
    runs,
  };
}

function tableData(table: Extract<Block, { kind: 'table' }>, context: BlockContext): DataBlock {
  const width = Math.max(1, table.head.length, ...table.rows.map((row) => row.length));
  const narrow = width >= 5;
  const row = (cells: Inline[][]): DataInline[][] =>
    Array.from({ length: width }, (_, at) => inlinesData(cells[at] ?? [], context, narrow));
  const head = row(table.head);
  const rows = table.rows.map(row);
  const longest = Math.max(0, ...rows.flat().map((cell) => JSON.stringify(cell).length));
  return {
    k: 'table',
    ...shareColumns([head, ...rows], width),
    keep: longest < 900,
    head,
    rows,
  };
}

/** `narrow`: an amount may be broken before its unit, since «1 300 000 kroner» does not fit a seventh of a line. */
function inlinesData(
  inlines: Inline[],
  context: BlockContext,
  narrow = false,
  inLink = false,
): DataInline[] {
  const words = (text: string): string =>
    flowingText(narrow ? text.replace(/\u00a0(?=\p{L})/gu, ' ') : text);
  return inlines.flatMap((inline): DataInline[] => {
    switch (inline.kind) {
      case 'text':
        return [{ k: 'text', text: words(inline.text) }];
      case 'code':
        return [{ k: 'code', text: words(inline.text) }];
      case 'rule':
        return [{ k: 'text', text: words(context.amount(inline.name, inline.on)) }];
      case 'break':
        return [{ k: 'break' }];
      case 'strong':
      case 'emphasis':
        return [
          { k: inline.kind, children: inlinesData(inline.children, context, narrow, inLink) },
        ];
      case 'link': {
        const children = inlinesData(inline.children, context, narrow, true);
        // A link within a link cannot be opened by anyone; the outer one is kept.
        const to = inLink ? undefined : context.links.find(inline.href, context.from);
        if (!to) return children;
        return [
          to.kind === 'inside'
            ? { k: 'to', target: to.target, page: to.page, children }
            : { k: 'url', href: to.href, children },
        ];
      }
      default:
        return [];
    }
  });
}
