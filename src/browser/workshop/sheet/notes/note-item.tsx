import { memo, type ReactNode } from 'react';
import type { Field, Note } from '#parts/workshop/model';
import { short } from '../model/short.ts';
import { SideMark } from '../side-mark.tsx';
import { useSheetTexts, useWords } from '../use-texts.ts';
import { useActs } from './note-acts.ts';
import { NoteDots } from './note-dots.tsx';
import { CarriedMark, NoteLinks } from './note-links.tsx';

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

/** On the board the most used ones and «Mer …»; in the outline all of them. */
function NoteTools({ note, field, view, edit, move, place }: NoteItemProps) {
  const t = useSheetTexts();
  const acts = useActs();
  if (!edit && !move) return null;
  const about = short(note.text);
  const all = view === 'outline';
  const tool = (act: string, label: string, run: () => void, disabled = false) => (
    <button
      type="button"
      className="tool"
      data-act={act}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : run}
    >
      {label}
      <span className="sr-only">: «{about}»</span>
    </button>
  );
  const mayLink = field.kind === 'notes';
  return (
    <div className="note__tools">
      {edit && tool('edit', t.edit, () => acts.open({ is: 'edit', note: note.id }))}
      {move && tool('move', t.moveTo, () => acts.open({ is: 'move', note: note.id }))}
      {all &&
        move &&
        mayLink &&
        tool('link', t.link, () => acts.open({ is: 'link', note: note.id }))}
      {all && move && place !== 'only' && (
        <>
          {tool('up', t.up, () => acts.shift(note, -1), place === 'first')}
          {tool('down', t.down, () => acts.shift(note, 1), place === 'last')}
        </>
      )}
      {all && edit && tool('remove', t.remove, () => acts.remove(note))}
      {!all && tool('more', t.more, () => acts.open({ is: 'more', note: note.id }))}
    </div>
  );
}

export function PlainShell({ note, className, children }: ShellProps) {
  return (
    <li className={className} data-note={note.id} data-side={note.side}>
      {children}
    </li>
  );
}
