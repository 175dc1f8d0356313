import type { RichText } from '../model.ts';
import type { PdfBook } from './book.ts';

/** Where a link leads: a place in the book, an address outside it, or nowhere that can be opened. */
export type Destination =
  | { kind: 'inside'; target: string; page: boolean }
  | { kind: 'outside'; href: string }
  | undefined;

export interface Links {
  targetOf: (sectionId: string) => string;
  /** Target of a heading that a `#link` in the same section leads to; given once, since a label may stand once. */
  claimHeading: (sectionId: string | undefined, headingId: string) => string | undefined;
  find: (href: string, fromSection: string | undefined) => Destination;
  outside: (href: string) => string | undefined;
}

/** Targets are our own short names (`s3`), so that no id from content becomes a Typst label. */
export function createLinks(book: PdfBook, resolve: (href: string) => string): Links {
  const sections = new Map<string, string>();
  const headings = new Map<string, string>();
  const claimed = new Set<string>();
  for (const [at, section] of book.sections.entries()) {
    if (sections.has(section.id)) throw new Error(`Two sections with the id ${section.id}`);
    sections.set(section.id, `s${at}`);
    for (const [number, id] of headingsIn(section.blocks).entries()) {
      const key = `${section.id}#${id}`;
      if (!headings.has(key)) headings.set(key, `s${at}h${number}`);
    }
  }
  const headingTarget = (from: string | undefined, id: string): string | undefined =>
    from === undefined ? undefined : headings.get(`${from}#${id}`);
  const outside = (href: string): string | undefined =>
    openable(/^https?:\/\//.test(href) ? href : resolve(href));
  return {
    targetOf: (id) => sections.get(id) ?? 'contents',
    claimHeading(from, id) {
      const target = headingTarget(from, id);
      if (target === undefined || claimed.has(target)) return undefined;
      claimed.add(target);
      return target;
    },
    outside,
    find(href, from) {
      const target = sections.get(href);
      if (target) return { kind: 'inside', target, page: href !== from };
      if (href.startsWith('#')) {
        const heading = headingTarget(from, href.slice(1));
        return heading ? { kind: 'inside', target: heading, page: false } : undefined;
      }
      const address = outside(href);
      return address ? { kind: 'outside', href: address } : undefined;
    },
  };
}

/** Only web addresses, written out in full by the URL parser, of a length that PDF readers open. */
function openable(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  return /^https?:$/.test(url.protocol) && url.href.length <= 2000 ? url.href : undefined;
}

/** Ids of the headings in reading order, those in boxes, quotes and lists too. */
export function headingsIn(blocks: RichText): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.id];
    if (block.kind === 'list') return block.items.flatMap((item) => headingsIn(item.blocks));
    return 'blocks' in block ? headingsIn(block.blocks) : [];
  });
}
