import type { Board, Note } from './board.ts';
import { boardOf, noteFar, notesOf, tablesInOrder } from './lookups.ts';
import { openPart } from './open-part.ts';
import { get } from './records.ts';
import type { Table, Workshop } from './workshop.ts';

/** What one table has in a field. */
export interface TableField {
  table: Table;
  notes: Note[];
  clusters: { id: string; name: string; notes: Note[] }[];
  /** More than one when two wrote at once. */
  texts: string[];
  choice: string[];
  picked: Note | null;
  strokes: Board['strokes'][string][];
  /** Notes that silence keeps. */
  hidden: number;
}

/** The same field of a sheet from all tables side by side. Only what is open. */
export function sideBySide(state: Workshop, sheet: string, field: string): TableField[] {
  const open = openPart(state);
  return tablesInOrder(open).map((table) => fieldOfTable(open, table, sheet, field));
}

export function fieldOfTable(
  state: Workshop,
  table: Table,
  sheet: string,
  field: string,
): TableField {
  const board = boardOf(state, table.id, sheet);
  const notes = notesOf(board, field);
  const clusters = Object.values(board.clusters)
    .filter((cluster) => cluster.field === field)
    .map(({ id, name }) => ({ id, name, notes: notes.filter(({ cluster }) => cluster === id) }));
  const pick = get(board.picks, field);
  return {
    table,
    notes,
    clusters,
    texts: headsOf(board, field),
    choice: get(board.choices, field)?.options ?? [],
    picked: (pick && noteFar(state, `${table.id}/${pick.note}`)) ?? null,
    strokes: Object.values(board.strokes).filter((stroke) => stroke.field === field),
    hidden: get(board.hidden, field) ?? 0,
  };
}

/** What stands in a text field now. */
export function headsOf(board: Board, field: string): string[] {
  const text = get(board.texts, field);
  return (text?.heads ?? []).flatMap((head) => {
    const words = text && get(text.versions, head)?.text;
    return words ? [words] : [];
  });
}

/** A note in plenary, and the way back to where it was written. */
export interface Traced {
  /** «table/sheet/note» */
  ref: string;
  table: string;
  tableName: string;
  note: Note;
}

export interface PlenaryGroup {
  id: string;
  name: string;
  notes: Traced[];
}

/** Clusters across tables in a field. A note that is gone, or is not open, is left out. */
export function plenaryGroups(state: Workshop, sheet: string, field: string): PlenaryGroup[] {
  const open = openPart(state);
  return Object.values(open.plenary)
    .filter((cluster) => cluster.sheet === sheet && cluster.field === field)
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ id, name, notes }) => ({ id, name, notes: notes.flatMap((ref) => trace(open, ref)) }));
}

function trace(state: Workshop, ref: string): Traced[] {
  const note = noteFar(state, ref);
  const table = get(state.tables, ref.split('/')[0] ?? '');
  return note && table ? [{ ref, table: table.id, tableName: table.name, note }] : [];
}
