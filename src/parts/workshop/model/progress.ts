import { boardOf, phaseOf, tablesInOrder } from './lookups.ts';
import { get } from './records.ts';
import type { Phase, Side } from './values.ts';
import type { Workshop } from './workshop.ts';

export interface SheetProgress {
  sheet: string;
  /** Null: not opened yet. */
  phase: Phase | null;
  /** All notes, also those that silence keeps: «3 lapper». */
  notes: number;
  /** Of these, how many silence keeps. */
  hidden: number;
}

export interface TableProgress {
  table: string;
  name: string;
  sheet: string;
  phase: Phase | null;
  sheets: SheetProgress[];
  /** Those who are here, by side. */
  people: Record<Side, number>;
  hands: number;
  /** Sheets ahead of (+) or behind (−) the clock of the day; null when no sheet is on. */
  ahead: number | null;
}

/** How far every table has come. Counts, never words: works on any projection. */
export function progressOf(state: Workshop): TableProgress[] {
  const place = (sheet: string): number =>
    state.template.sheets.findIndex(({ id }) => id === sheet);
  const clock = place(state.run.current?.item ?? '');
  return tablesInOrder(state).map((table) => {
    const people: Record<Side, number> = { kommune: 0, entreprenor: 0, annet: 0 };
    let hands = 0;
    for (const person of Object.values(state.participants)) {
      if (person.table !== table.id || person.status !== 'admitted' || person.observer) continue;
      people[person.side] += 1;
      if (person.hand !== null) hands += 1;
    }
    return {
      table: table.id,
      name: table.name,
      sheet: table.sheet,
      phase: get(table.phases, table.sheet) ?? null,
      sheets: state.template.sheets.map(({ id }) => sheetProgress(state, table.id, id)),
      people,
      hands,
      ahead: clock < 0 ? null : place(table.sheet) - clock,
    };
  });
}

function sheetProgress(state: Workshop, table: string, sheet: string): SheetProgress {
  const board = boardOf(state, table, sheet);
  const seen = Object.keys(board.notes).length;
  // A projection counts all hidden notes, the viewer's own too.
  const hidden = Object.values(board.hidden).reduce((sum, one) => sum + one, 0);
  return {
    sheet,
    phase: phaseOf(state, table, sheet) ?? null,
    notes: Math.max(seen, hidden),
    hidden,
  };
}
