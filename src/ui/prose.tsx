import { Fragment } from 'react';
import type { Block, Inline, ListItem, RichText } from '#platform/documents/model.ts';
import { Amount } from './amount.tsx';
import { DrawingView } from './drawing-view.tsx';
import { MarkShape } from './mark-shape.tsx';
import { useView } from './view.tsx';

/** A document as HTML. Headings start at h2, since the page's title is h1; `shift` moves them down. */
export function Prose({ blocks, shift = 0 }: { blocks: RichText; shift?: 0 | 1 }) {
  return blocks.map((block, at) => <BlockView key={at} block={block} shift={shift} />);
}

function BlockView({ block, shift }: { block: Block; shift: 0 | 1 }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level + shift === 2 ? 'h2' : block.level + shift === 3 ? 'h3' : 'h4';
      return (
        <Heading id={block.id}>
          <Inlines inlines={block.children} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Inlines inlines={block.children} />
        </p>
      );
    case 'list':
      return <ListView ordered={block.ordered} items={block.items} shift={shift} />;
    case 'quote':
      return (
        <blockquote>
          <Prose blocks={block.blocks} shift={shift} />
        </blockquote>
      );
    case 'table':
      return <TableView head={block.head} rows={block.rows} />;
    case 'box':
      return (
        <section className={`box box--${block.box}`} aria-label={block.title}>
          <p className="box__title">{block.title}</p>
          <Prose blocks={block.blocks} shift={shift} />
        </section>
      );
    case 'drawing':
      return <DrawingView drawing={block.drawing} description={block.description} />;
  }
}

function ListView({
  ordered,
  items,
  shift,
}: {
  ordered: boolean;
  items: ListItem[];
  shift: 0 | 1;
}) {
  const List = ordered ? 'ol' : 'ul';
  const checks = items.some((item) => item.checked !== undefined);
  return (
    <List className={checks ? 'checklist' : undefined}>
      {items.map((item, at) => (
        <li key={at}>
          {item.blocks.length === 1 && item.blocks[0]?.kind === 'paragraph' ? (
            <Inlines inlines={item.blocks[0].children} />
          ) : (
            <Prose blocks={item.blocks} shift={shift} />
          )}
        </li>
      ))}
    </List>
  );
}

function TableView({ head, rows }: { head: Inline[][]; rows: Inline[][][] }) {
  return (
    // Focusable, so that a wide table can be scrolled from the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrollable region must be reachable
    <div className="table-scroll" tabIndex={0}>
      <table className="ds-table">
        <thead>
          <tr>
            {head.map((cell, at) => (
              <th key={at} scope="col">
                <Inlines inlines={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column}>
                  <Inlines inlines={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Inlines({ inlines }: { inlines: Inline[] }) {
  return inlines.map((inline, at) => <InlineView key={at} inline={inline} />);
}

function InlineView({ inline }: { inline: Inline }) {
  const { href } = useView();
  switch (inline.kind) {
    case 'text':
      return <Fragment>{inline.text}</Fragment>;
    case 'strong':
      return (
        <strong>
          <Inlines inlines={inline.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Inlines inlines={inline.children} />
        </em>
      );
    case 'meta':
      return (
        <small className="aside">
          {inline.mark ? <MarkShape mark={inline.mark} /> : null}
          <Inlines inlines={inline.children} />
        </small>
      );
    case 'code':
      return <code>{inline.text}</code>;
    case 'break':
      return <br />;
    case 'link':
      return (
        <a className="ds-link" href={href(inline.href)}>
          <Inlines inlines={inline.children} />
        </a>
      );
    case 'rule':
      return <Amount name={inline.name} {...(inline.on ? { on: inline.on } : {})} />;
  }
}
