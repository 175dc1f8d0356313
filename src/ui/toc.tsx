import { inlineText, type RichText } from '#platform/documents/model.ts';
import { useView } from './view.tsx';

type TocProps =
  | { blocks: RichText; title?: string }
  | { entries: { id: string; label: string }[]; ordered?: boolean; title?: string };

/** Table of contents of a page; nothing for a page with fewer than three headings. */
export function Toc(props: TocProps) {
  const { t } = useView();
  const entries =
    'entries' in props
      ? props.entries
      : props.blocks.flatMap((block) =>
          block.kind === 'heading' && block.level === 2
            ? [{ id: block.id, label: inlineText(block.children) }]
            : [],
        );
  if (entries.length < 3) return null;
  const List = 'ordered' in props && props.ordered ? 'ol' : 'ul';
  return (
    <nav className="toc" aria-label={props.title ?? t.contents}>
      <h2 className="side-title">{props.title ?? t.contents}</h2>
      <List className="side-list">
        {entries.map((entry) => (
          <li key={entry.id}>
            <a className="ds-link" href={`#${entry.id}`}>
              {entry.label}
            </a>
          </li>
        ))}
      </List>
    </nav>
  );
}
