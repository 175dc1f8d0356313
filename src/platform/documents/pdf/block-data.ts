import { type Drawing, drawingSize, inkColours, shownPoints } from '../drawing.ts';
import { type Block, type Inline, inlineText, type ListItem, type RichText } from '../model.ts';
import { type InlineContext, inlinesData } from './inline-data.ts';
import { flowingText, isBlank } from './safe-text.ts';
import { shareColumns } from './table-columns.ts';
import type { DataBlock, DataInline, DataItem } from './template-data.ts';

export interface BlockContext extends InlineContext {
  /** Level of the heading that these blocks stand under; PDF/UA allows no level to be skipped. */
  level: number;
}

/** The document model as the template walks it: words of amounts put in, links and levels settled. */
export function blocksData(blocks: RichText, context: BlockContext): DataBlock[] {
  let deepest = context.level;
  const data = (block: Block): DataBlock => {
    switch (block.kind) {
      case 'heading': {
        if (isBlank(inlineText(block.children, context.amount)))
          return { k: 'paragraph', children: [] };
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
      case 'drawing':
        return drawingData(block.drawing, block.description);
    }
  };
  return blocks.map(data);
}

function drawingData({ strokes }: Drawing, description: string): DataBlock {
  const part = (length: number): number => Number((length / drawingSize.width).toFixed(4));
  return {
    k: 'drawing',
    description: isBlank(description) ? '–' : flowingText(description),
    strokes: strokes
      .filter(({ points }) => points.length >= 2)
      .map((stroke) => ({
        width: part(Math.max(20, stroke.width)),
        colour: inkColours[stroke.ink] ?? inkColours[0],
        points: shownPoints(stroke).map(([x, y]) => [part(x), part(y)]),
      })),
  };
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
    Array.from({ length: width }, (_, at) => inlinesData(cells[at] ?? [], context, { narrow }));
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
