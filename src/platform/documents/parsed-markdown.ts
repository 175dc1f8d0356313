import { parseMarkdown } from './markdown.ts';
import type { RichText } from './model.ts';

/** Parsing is pure and published texts never change, so each is parsed once; few are read often. */
const parsed = new Map<string, RichText>();
const most = 2000;

/** The document of a published text. Throws MarkdownError. */
export function blocksOf(markdown: string): RichText {
  const known = parsed.get(markdown);
  if (known) return known;
  if (parsed.size >= most) parsed.clear();
  const blocks = parseMarkdown(markdown);
  parsed.set(markdown, blocks);
  return blocks;
}
