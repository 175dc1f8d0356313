import type { Block, Inline, ListItem } from '#platform/documents/model.ts';

/** Small builders of document blocks, for the sheets that the guides print. */
export const text = (words: string): Inline => ({ kind: 'text', text: words });

export const paragraph = (words: string): Block => ({ kind: 'paragraph', children: [text(words)] });

export const heading = (id: string, words: string): Block => ({
  kind: 'heading',
  level: 2,
  id,
  children: [text(words)],
});

export const bullets = (lines: readonly string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: lines.map((line): ListItem => ({ blocks: [paragraph(line)] })),
});

export const checkList = (lines: readonly string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: lines.map((line): ListItem => ({ checked: false, blocks: [paragraph(line)] })),
});

/** A table to write in: its head and empty rows. */
export function emptyTable(head: readonly string[], rows: number): Block {
  return {
    kind: 'table',
    head: head.map((words) => [text(words)]),
    rows: Array.from({ length: rows }, () => head.map(() => [text(blank)])),
  };
}

/** Keeps an empty cell as high as a line. */
export const blank = '\u00a0';
