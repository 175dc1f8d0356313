import type { Board, Note } from './board.ts';
import { emptyBoard } from './empty-board.ts';
import { get } from './records.ts';
import { sheetOf } from './template-lookups.ts';
import { type Phase, sortingPhases } from './values.ts';
import type { Participant, Table, Workshop } from './workshop.ts';

export function boardOf(state: Workshop, table: string, sheet: string): Board {
  return get(get(state.boards, table) ?? {}, sheet) ?? emptyBoard;
}

/** The phase a table has reached on a sheet; undefined when it has not opened it. */
export function phaseOf(state: Workshop, table: string, sheet: string): Phase | undefined {
  return get(get(state.tables, table)?.phases ?? {}, sheet);
}

/** Silence holds until the reveal is logged, whatever phase the table is in. */
export function isSilent(state: Workshop, table: string, sheet: string): boolean {
  if (!sheetOf(state.template, sheet)?.silent) return false;
  return get(get(state.tables, table)?.revealed ?? {}, sheet) === undefined;
}

/** May what others wrote be sorted (zone, cluster, order)? */
export function maySort(state: Workshop, table: string, sheet: string): boolean {
  const phase = phaseOf(state, table, sheet);
  return phase !== undefined && sortingPhases.includes(phase) && !isSilent(state, table, sheet);
}

/** A note from «sheet/note» at a table. */
export function noteAt(state: Workshop, table: string, ref: string): Note | undefined {
  const [sheet = '', note = ''] = ref.split('/');
  return get(boardOf(state, table, sheet).notes, note);
}

/** A note from «table/sheet/note». */
export function noteFar(state: Workshop, ref: string): Note | undefined {
  const at = ref.indexOf('/');
  return noteAt(state, ref.slice(0, at), ref.slice(at + 1));
}

export function tablesInOrder(state: Workshop): Table[] {
  return Object.values(state.tables).toSorted(
    (a, b) => a.order - b.order || (a.id < b.id ? -1 : 1),
  );
}

export function notesInOrder(notes: Iterable<Note>): Note[] {
  return [...notes].toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

export function notesOf(board: Board, field: string): Note[] {
  return notesInOrder(Object.values(board.notes).filter((note) => note.field === field));
}

/** Facilitators who are here. */
export function facilitatorsOf(state: Workshop): Participant[] {
  return Object.values(state.participants).filter(
    ({ facilitator, status }) => facilitator && status === 'admitted',
  );
}

/** Did this person write it? Works on what readers of an anonymous workshop get, too. */
export function isOwn(
  state: Workshop,
  thing: { readonly id: string; readonly by: string | null },
  person: string,
): boolean {
  return thing.by === person || (thing.by === null && get(state.mine, thing.id) === true);
}
