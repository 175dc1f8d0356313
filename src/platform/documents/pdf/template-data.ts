import type { Mark } from '../model.ts';

/** What the template's `blocks` and `inlines` walk. `k` is short because a book has tens of thousands. */
export type DataInline =
  | { k: 'text' | 'code'; text: string }
  | { k: 'strong' | 'emphasis'; children: DataInline[] }
  | { k: 'meta'; mark: Mark | null; children: DataInline[] }
  | { k: 'to'; target: string; page: boolean; children: DataInline[] }
  | { k: 'url'; href: string; children: DataInline[] }
  | { k: 'break' };

export interface DataItem {
  blocks: DataBlock[];
}

export type DataBlock =
  | { k: 'heading'; level: number; rank: number; target: string | null; children: DataInline[] }
  | { k: 'paragraph'; children: DataInline[] }
  | {
      k: 'list';
      ordered: boolean;
      loose: boolean;
      checks: boolean;
      items: DataItem[];
      runs: { done: boolean; items: DataItem[] }[];
    }
  | { k: 'quote'; blocks: DataBlock[] }
  | {
      k: 'table';
      columns: number[];
      hyphenate: boolean;
      keep: boolean;
      head: DataInline[][];
      rows: DataInline[][][];
    }
  | { k: 'box'; box: string; title: string; keep: boolean; blocks: DataBlock[] }
  | {
      k: 'drawing';
      description: string;
      /** Parts of the drawing's width. */
      strokes: { width: number; colour: string; points: [x: number, y: number][] }[];
    };
