import type { Board } from './board.ts';
import { boardOf } from './lookups.ts';
import type { EntryOf, OperationType } from './operations.ts';
import { get, put } from './records.ts';
import type { Participant, Table, Workshop } from './workshop.ts';

/** Next state. Gives the same state back when there is nothing to change; never throws. */
export type Appliers<T extends OperationType> = {
  [K in T]: (state: Workshop, entry: EntryOf<K>) => Workshop;
};

/** Who wrote it: in table mode the one who held the pen. */
export function authorOf({ as, by }: { as?: string | undefined; by: string }): string {
  return as ?? by;
}

export function changeBoard(
  state: Workshop,
  { table, sheet }: { table: string; sheet: string },
  change: (board: Board) => Board,
): Workshop {
  const before = boardOf(state, table, sheet);
  const board = change(before);
  if (board === before || !get(state.tables, table)) return state;
  const boards = put(state.boards, table, put(get(state.boards, table) ?? {}, sheet, board));
  return { ...state, boards };
}

export function changeParticipant(
  state: Workshop,
  id: string,
  change: Partial<Participant>,
): Workshop {
  const person = get(state.participants, id);
  if (!person) return state;
  return { ...state, participants: put(state.participants, id, { ...person, ...change }) };
}

export function changeTables(
  state: Workshop,
  ids: readonly string[],
  change: (table: Table) => Table,
): Workshop {
  const tables = { ...state.tables };
  for (const id of ids) {
    const table = get(tables, id);
    if (table) tables[id] = change(table);
  }
  return { ...state, tables };
}

/** The newest ones of a record whose values know when they came. */
export function newest<T extends { readonly at: number }>(
  record: Readonly<Record<string, T>>,
  most: number,
): Record<string, T> {
  const entries = Object.entries(record);
  if (entries.length <= most) return record;
  return Object.fromEntries(entries.toSorted(([, a], [, b]) => a.at - b.at).slice(-most));
}
