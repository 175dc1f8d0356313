import type { Inline } from '../model.ts';
import type { AmountText } from './book.ts';
import type { Links } from './links.ts';
import { flowingText, isBlank } from './safe-text.ts';
import type { DataInline } from './template-data.ts';

export interface InlineContext {
  links: Links;
  amount: AmountText;
  /** Section whose own headings `#…` links lead to. */
  from: string | undefined;
}

export interface InlineWay {
  /** An amount may be broken before its unit: «1 300 000 kroner» does not fit a seventh of a line. */
  narrow?: boolean;
  inLink?: boolean;
}

export function inlinesData(
  inlines: Inline[],
  context: InlineContext,
  way: InlineWay = {},
): DataInline[] {
  return partLinks(inlines.flatMap((inline) => inlineData(inline, context, way)));
}

function inlineData(inline: Inline, context: InlineContext, way: InlineWay): DataInline[] {
  const words = (text: string): string =>
    flowingText(way.narrow ? text.replace(/\u00a0(?=\p{L})/gu, ' ') : text);
  switch (inline.kind) {
    case 'text':
    case 'code':
      return [{ k: inline.kind, text: words(inline.text) }];
    case 'rule':
      return [{ k: 'text', text: words(context.amount(inline.name, inline.on)) }];
    case 'break':
      // A link of nothing but a line break stops Typst 0.14 (github.com/typst/typst/issues/7301).
      return [way.inLink ? { k: 'text', text: ' ' } : { k: 'break' }];
    case 'strong':
    case 'emphasis':
      return [{ k: inline.kind, children: inlinesData(inline.children, context, way) }];
    case 'meta': {
      const children = inlinesData(inline.children, context, way);
      return [{ k: 'meta', mark: inline.mark ?? null, children }];
    }
    case 'link': {
      const children = inlinesData(inline.children, context, { ...way, inLink: true });
      // A link within a link cannot be opened by anyone; the outer one is kept.
      if (way.inLink || isBlank(lettersOf(children))) return children;
      return linkData(inline.href, children, context);
    }
  }
}

function linkData(
  href: string,
  children: DataInline[],
  { links, from }: InlineContext,
): DataInline[] {
  const to = links.find(href, from);
  if (!to) return children;
  if (to.kind === 'inside') return [{ k: 'to', target: to.target, page: to.page, children }];
  return [{ k: 'url', href: to.href, children }];
}

/**
 * Typst 0.14 stops with an internal error when a word is hyphenated exactly where a link ends
 * (github.com/typst/typst/issues/8608). A place to break between the two, without a hyphen, avoids it.
 */
function partLinks(inlines: DataInline[]): DataInline[] {
  return inlines.flatMap((inline, at) => {
    const next = inlines[at + 1];
    const glued = next && endsWithLink(inline) && /^[^\s.,:;!?)»]/u.test(lettersOf([next]));
    return glued ? [inline, { k: 'text', text: '\u200b' }] : [inline];
  });
}

function endsWithLink(inline: DataInline): boolean {
  if (inline.k === 'to' || inline.k === 'url') return true;
  const last = 'children' in inline ? inline.children.at(-1) : undefined;
  return last !== undefined && endsWithLink(last);
}

export function lettersOf(inlines: DataInline[]): string {
  return inlines
    .map((inline) =>
      'text' in inline ? inline.text : 'children' in inline ? lettersOf(inline.children) : ' ',
    )
    .join('');
}
