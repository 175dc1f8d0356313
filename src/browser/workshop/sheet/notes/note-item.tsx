import { memo, type ReactNode } from 'react';
import type { Field, Note } from '#parts/workshop/model';
import { SideMark } from '../side-mark.tsx';
import { useSheetTexts, useWords } from '../use-texts.ts';
import { NoteDots } from './note-dots.tsx';
import { CarriedMark, NoteLinks } from './note-links.tsx';
import { NoteTools } from './note-tools.tsx';

export interface NoteItemProps {
  note: Note;
  field: Field;
  view: 'board' | 'outline';
  own: boolean;
  edit: boolean;
  move: boolean;
  gather: boolean;
  vote: boolean;
  /** In silence: only the writer sees it. */
  silent: boolean;
  /** Undefined where authors are not shown. */
  author: string | undefined;
  dots: number;
  dotsOwn: number;
  place: 'only' | 'first' | 'middle' | 'last';
  /** What is around the words: a list item, or one that can be dragged. */
  Shell: (props: ShellProps) => ReactNode;
}
export interface ShellProps {
  note: Note;
  movable: boolean;
  className: string;
  children: ReactNode;
}

/** Renders again only when its note or what may be done with it has changed. */
export const NoteItem = memo(function NoteItem(props: NoteItemProps) {
  const { note, field, view, own, silent, author, dots, vote, Shell } = props;
  const t = useSheetTexts();
  const words = useWords();
  const tags = field.tags.filter(({ id }) => note.tags.includes(id));
  const parts = field.parts.filter(({ id }) => note.parts[id]?.trim());
  return (
    <Shell note={note} movable={props.move} className={`note note--${view}`}>
      <p className="note__text">{note.text}</p>
      {parts.length > 0 && (
        <dl className="note__parts">
          {parts.map(({ id, label }) => (
            <div key={id}>
              <dt>{words(label)}</dt>
              <dd>{note.parts[id]}</dd>
            </div>
          ))}
        </dl>
      )}
      {tags.length > 0 && (
        <ul className="note__tags" aria-label={t.tags}>
          {tags.map(({ id, label }) => (
            <li key={id}>{words(label)}</li>
          ))}
        </ul>
      )}
      {note.links.length > 0 && <NoteLinks note={note} mayUnlink={props.move} />}
      {field.linksTo.length > 0 && note.links.length === 0 && (
        <p className="note__lack">{t.linkNone}</p>
      )}
      <p className="note__meta">
        <SideMark side={note.side} />
        {author !== undefined && <span>{own ? t.byYou : t.by(author)}</span>}
        {author === undefined && own && <span>{t.byYou}</span>}
        {silent && <span>{t.onlyYou}</span>}
        {note.paper && <span>{t.paper}</span>}
        {note.edited !== null && <span>{t.edited}</span>}
        {note.carriedFrom !== null && <CarriedMark from={note.carriedFrom} />}
        {dots > 0 && !vote && <span className="note__dots">{t.dotsCount(dots)}</span>}
      </p>
      {vote && <NoteDots note={note} dots={dots} own={props.dotsOwn} />}
      <NoteTools {...props} />
    </Shell>
  );
});

export function PlainShell({ note, className, children }: ShellProps) {
  return (
    <li className={className} data-note={note.id} data-side={note.side}>
      {children}
    </li>
  );
}
