import { type Board, isOwn, type Phase, phaseOf, type Workshop } from '#parts/workshop/model';

export interface News {
  /** Notes from others that came, all told. */
  notes: number;
  /** New phase of the sheet shown; null when it is the same. */
  phase: Phase | null;
  revealed: boolean;
  /** The table went to another sheet. */
  sheet: string | null;
}

/** What is new at a table between two states, as somebody looking at a sheet should be told. */
export function newsBetween(
  before: Workshop,
  after: Workshop,
  table: string,
  sheet: string,
  writer: string,
): News {
  const [was, is] = [before.tables[table], after.tables[table]];
  const revealed =
    was?.revealed[sheet] === undefined && is?.revealed[sheet] !== undefined && was !== undefined;
  const [phaseWas, phaseIs] = [phaseOf(before, table, sheet), phaseOf(after, table, sheet)];
  const moved = was !== undefined && is !== undefined && was.sheet !== is.sheet;
  return {
    // At the reveal all of them come at once, which is told as that.
    notes: revealed ? 0 : arrived(before, after, table, sheet, writer),
    phase: phaseIs && phaseIs !== phaseWas && !moved ? phaseIs : null,
    revealed,
    sheet: moved ? is.sheet : null,
  };
}

function arrived(
  before: Workshop,
  after: Workshop,
  table: string,
  sheet: string,
  writer: string,
): number {
  const [was, is] = [boardAt(before, table, sheet), boardAt(after, table, sheet)];
  if (!is || was?.notes === is.notes) return 0;
  return Object.values(is.notes).filter(
    (note) => !was?.notes[note.id] && !isOwn(after, note, writer),
  ).length;
}

function boardAt(workshop: Workshop, table: string, sheet: string): Board | undefined {
  return workshop.boards[table]?.[sheet];
}
