import type { Field, Note } from '#parts/workshop/model';
import { type Destination, destinationsOf } from '../model/destinations.ts';
import { useActs } from '../notes/note-acts.ts';
import { useAt, useBoardOf } from '../use-board.tsx';
import { type SheetTexts, useSheetTexts, useWords } from '../use-texts.ts';
import { DialogFrame } from './dialog-frame.tsx';
import type { DialogProps } from './index.tsx';

/** «Flytt til …»: everything dragging can do, as a list of places. */
export function MoveDialog({ note, field, open }: { note: Note; field: Field } & DialogProps) {
  const t = useSheetTexts();
  const words = useWords();
  const acts = useActs();
  const board = useBoardOf();
  const { sheet, rights } = useAt();
  const places = destinationsOf(sheet, board, note, words, rights.sort);
  const go = (place: Destination): void => {
    if (place.kind === 'new-cluster') {
      open({ is: 'group', field: field.id, note: note.id });
      return;
    }
    acts.put(note.id, place.target, inSentence(t, place));
    open(null);
  };
  return (
    <DialogFrame title={t.moveTitle} onClose={() => open(null)}>
      <p className="sheet-dialog__about">«{note.text}»</p>
      {places.length === 0 && <p className="empty">{t.noDestination}</p>}
      <ul className="places">
        {places.map((place) => (
          <li key={place.key}>
            <button
              type="button"
              className="place"
              data-place={place.key}
              aria-disabled={place.here || undefined}
              onClick={place.here ? undefined : () => go(place)}
            >
              {label(t, place)}
              {place.here && <span className="meta"> ({t.isHere})</span>}
            </button>
          </li>
        ))}
      </ul>
    </DialogFrame>
  );
}

function label(t: SheetTexts, { kind, name }: Destination): string {
  if (kind === 'zone') return name;
  if (kind === 'cluster') return `${t.groupHeading}: ${name}`;
  if (kind === 'no-zone') return t.noZone;
  if (kind === 'loose') return t.outOfGroup;
  if (kind === 'new-cluster') return t.newGroupWith;
  return t.otherField(name);
}

function inSentence(t: SheetTexts, { kind, name }: Destination): string {
  if (kind === 'cluster') return t.group(name);
  if (kind === 'loose') return t.loose.toLowerCase();
  if (kind === 'no-zone') return `«${t.noZone}»`;
  return `«${name}»`;
}
