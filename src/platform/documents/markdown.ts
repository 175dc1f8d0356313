import type { Nodes, PhrasingContent, RootContent, TableCell } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block, BoxKind, Inline, ListItem, RichText } from './model.ts';

/** A text that uses what our small Markdown does not allow. `line` counts from 1 in the text itself. */
export class MarkdownError extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

const boxes: BoxKind[] = ['fakta', 'sjekkliste', 'forbehold'];

/** Reads our subset of Markdown (content/README.md). Throws MarkdownError on anything else. */
export function parseMarkdown(source: string): RichText {
  const tree = fromMarkdown(source, {
    extensions: [gfmTable(), directive()],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown()],
  });
  const ids = new Map<string, number>();
  return tree.children.map((node) => toBlock(node, ids));
}

function refuse(node: Nodes, what: string): never {
  throw new MarkdownError(what, node.position?.start.line ?? 1);
}

function toBlock(node: RootContent, ids: Map<string, number>): Block {
  switch (node.type) {
    case 'heading': {
      if (node.depth !== 2 && node.depth !== 3)
        refuse(node, 'Bare overskrifter med ## og ### kan brukes.');
      const children = toInlines(node.children);
      return {
        kind: 'heading',
        level: node.depth,
        id: uniqueId(textOf(node.children), ids),
        children,
      };
    }
    case 'paragraph':
      return { kind: 'paragraph', children: toInlines(node.children) };
    case 'list':
      return {
        kind: 'list',
        ordered: node.ordered ?? false,
        items: node.children.map((item) => toItem(item.children, ids)),
      };
    case 'blockquote':
      return { kind: 'quote', blocks: node.children.map((child) => toBlock(child, ids)) };
    case 'table': {
      const [head, ...rows] = node.children.map((row) =>
        row.children.map((cell: TableCell) => toInlines(cell.children)),
      );
      return { kind: 'table', head: head ?? [], rows };
    }
    case 'containerDirective': {
      const box = boxes.find((name) => name === node.name);
      if (!box) refuse(node, `Ukjent boks «:::${node.name}».`);
      const title = node.attributes?.title ?? '';
      return { kind: 'box', box, title, blocks: node.children.map((child) => toBlock(child, ids)) };
    }
    default:
      return refuse(node, `«${node.type}» kan ikke brukes her.`);
  }
}

function toItem(children: RootContent[], ids: Map<string, number>): ListItem {
  const blocks = children.map((child) => toBlock(child, ids));
  const first = blocks[0];
  if (first?.kind !== 'paragraph' || first.children[0]?.kind !== 'text') return { blocks };
  const box = /^\[([ xX])\]\s+/.exec(first.children[0].text);
  if (!box) return { blocks };
  first.children[0].text = first.children[0].text.slice(box[0].length);
  return { checked: box[1] !== ' ', blocks };
}

function toInlines(nodes: PhrasingContent[]): Inline[] {
  return nodes.map((node): Inline => {
    switch (node.type) {
      case 'text':
        return { kind: 'text', text: node.value };
      case 'strong':
        return { kind: 'strong', children: toInlines(node.children) };
      case 'emphasis':
        return { kind: 'emphasis', children: toInlines(node.children) };
      case 'inlineCode':
        return { kind: 'code', text: node.value };
      case 'break':
        return { kind: 'break' };
      case 'link':
        return { kind: 'link', href: safeHref(node.url, node), children: toInlines(node.children) };
      case 'textDirective':
        return toRule(node);
      default:
        return refuse(node, `«${node.type}» kan ikke brukes i løpende tekst.`);
    }
  });
}

function toRule(node: Extract<PhrasingContent, { type: 'textDirective' }>): Inline {
  const name = textOf(node.children);
  if (node.name !== 'regel' || !name)
    refuse(node, `Ukjent «:${node.name}». Sett mellomrom etter kolon i løpende tekst.`);
  const on = node.attributes?.dato;
  if (on && !/^\d{4}-\d{2}-\d{2}$/.test(on))
    refuse(node, `Datoen «${on}» må skrives som åååå-mm-dd.`);
  return on ? { kind: 'rule', name, on } : { kind: 'rule', name };
}

function safeHref(url: string, node: Nodes): string {
  if (/^(https:\/\/|\/(?!\/)|#|kokebok:|eksempel:)/.test(url)) return url;
  return refuse(node, `Lenken «${url}» må begynne med https://, /, #, kokebok: eller eksempel:.`);
}

function textOf(nodes: PhrasingContent[]): string {
  return nodes
    .map((node) =>
      'value' in node
        ? node.value
        : 'children' in node
          ? textOf(node.children as PhrasingContent[])
          : '',
    )
    .join('');
}

function uniqueId(text: string, ids: Map<string, number>): string {
  const base = slugify(text) || 'del';
  const seen = ids.get(base) ?? 0;
  ids.set(base, seen + 1);
  return seen === 0 ? base : `${base}-${seen + 1}`;
}

/** «Når bør dere åpne?» → `nar-bor-dere-apne` */
export function slugify(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}
