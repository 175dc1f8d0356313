import {
  type Alive,
  type Board,
  type Field,
  type Note,
  notesOf,
  type Words,
} from '#parts/workshop/model';

export interface Statement {
  id: string;
  /** Given by the sheet in both languages, or the table's own words. */
  text: Words | string;
  page: string | null;
  /** The table's own: who added it (null where the workshop is anonymous). */
  added: { id: string; by: string | null } | null;
  table: Alive | null;
  self: Alive | null;
  tally: Readonly<Record<Alive, number>>;
  notes: Note[];
  /** Nobody has said anything about it: its maker may remove it. */
  untouched: boolean;
}

const noTally: Readonly<Record<Alive, number>> = { lever: 0, 'lever-ikke': 0, usikker: 0 };

/** The sheet's statements, then the table's own in the order they came. */
export function statementsOf(board: Board, field: Field, writer: string): Statement[] {
  const notes = notesOf(board, field.id);
  const made = Object.values(board.statements)
    .filter((one) => one.field === field.id)
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const base = [
    ...field.statements.map(({ id, text, page }) => ({ id, text, page, added: null })),
    ...made.map(({ id, text, by }) => ({ id, text, page: null, added: { id, by } })),
  ];
  return base.map((one) => {
    const answer = board.answers[one.id];
    const about = notes.filter(({ statement }) => statement === one.id);
    const tally = answer?.tally ?? noTally;
    const answered = (answer?.table ?? null) !== null || Object.values(tally).some((n) => n > 0);
    return {
      ...one,
      table: answer?.table ?? null,
      self: answer?.people[writer] ?? null,
      tally,
      notes: about,
      untouched: !answered && about.length === 0,
    };
  });
}
