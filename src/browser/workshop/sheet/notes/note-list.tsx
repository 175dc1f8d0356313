import type { Field, Note } from '#parts/workshop/model';
import { useWorkshop } from '../../use-workshop.tsx';
import { noteRights } from '../model/rights.ts';
import type { ScreenState } from '../screen-state.ts';
import { useAt, useBoardOf, useNames } from '../use-board.tsx';
import { useDragParts } from './drag-parts.ts';
import type { PutDown } from './note-acts.ts';
import { NoteItem, PlainShell } from './note-item.tsx';

export interface NoteListProps {
  field: Field;
  notes: readonly Note[];
  view: ScreenState['view'];
  /** Where a note put down on this list belongs. */
  target: PutDown;
  /** How that place is called in a sentence. */
  where: string;
}

/** Notes in order. On the board something can be put down on it. */
export function NoteList({ field, notes, view, target, where }: NoteListProps) {
  const { rights, writer } = useAt();
  const { votes } = useBoardOf();
  const names = useNames();
  const mine = useWorkshop((workshop) => workshop.mine, Object.is);
  const drag = useDragParts(view === 'board' && rights.write && field.kind === 'notes');
  const Shell = drag?.DragShell ?? PlainShell;
  const me = writer?.id ?? '';
  const items = notes.map((note, at) => {
    const may = noteRights({ mine }, rights, me, note);
    const vote = votes[note.id];
    return (
      <NoteItem
        key={note.id}
        note={note}
        field={field}
        view={view}
        own={may.own}
        edit={may.edit}
        move={may.move}
        gather={may.gather}
        vote={may.vote}
        silent={rights.silent}
        author={names(note.by)}
        dots={vote?.count ?? 0}
        dotsOwn={vote?.people[me] ?? 0}
        place={placeIn(at, notes.length)}
        Shell={Shell}
      />
    );
  });
  if (drag) {
    return (
      <drag.DropList target={target} where={where}>
        {items}
      </drag.DropList>
    );
  }
  return items.length > 0 ? <ul className="notes">{items}</ul> : null;
}

function placeIn(at: number, all: number): 'only' | 'first' | 'middle' | 'last' {
  if (all === 1) return 'only';
  if (at === 0) return 'first';
  return at === all - 1 ? 'last' : 'middle';
}
