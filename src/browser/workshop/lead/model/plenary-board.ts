import {
  type Alive,
  boardOf,
  type Field,
  type PlenaryGroup,
  plenaryGroups,
  sideBySide,
  type TableField,
  type Workshop,
} from '#parts/workshop/model';
import type { Lang } from '#platform/i18n/lang.ts';

export interface FieldAt {
  sheet: string;
  field: string;
}

/** A statement (a myth) and what a table says of it. */
export interface StatementRow {
  id: string;
  text: string;
  table: Alive | null;
  tally: Record<Alive, number>;
}

export interface PlenaryTable extends TableField {
  statements: StatementRow[];
  empty: boolean;
}

export interface PlenaryBoard {
  tables: PlenaryTable[];
  groups: PlenaryGroup[];
  /** Names of the groups that a note («table/sheet/note») is in. */
  groupsOf: ReadonlyMap<string, { id: string; name: string }[]>;
  notes: number;
  /** Notes that silence keeps, all tables together. */
  hidden: number;
}

const noTally: Record<Alive, number> = { lever: 0, 'lever-ikke': 0, usikker: 0 };

/** One field of all tables, with the groups across them. Nothing hidden, one's own neither. */
export function plenaryBoard(
  state: Workshop,
  { sheet, field }: FieldAt,
  definition: Field,
  lang: Lang,
): PlenaryBoard {
  const groups = plenaryGroups(state, sheet, field);
  const groupsOf = new Map<string, { id: string; name: string }[]>();
  for (const { id, name, notes } of groups)
    for (const { ref } of notes) groupsOf.set(ref, [...(groupsOf.get(ref) ?? []), { id, name }]);
  const tables = sideBySide(state, sheet, field).map((one): PlenaryTable => {
    // What this device was told counts everybody's notes; what it holds itself only one's own.
    const told = boardOf(state, one.table.id, sheet).hidden[field] ?? 0;
    const hidden = Math.max(told, one.hidden);
    const statements =
      definition.kind === 'statements'
        ? statementRows(state, one.table.id, { sheet, field }, definition, lang)
        : [];
    const some =
      one.notes.length + one.texts.length + one.choice.length + one.strokes.length > 0 ||
      one.picked !== null ||
      statements.some(({ table, tally }) => table !== null || sum(tally) > 0);
    return { ...one, hidden, statements, empty: !some && hidden === 0 };
  });
  return {
    tables,
    groups,
    groupsOf,
    notes: tables.reduce((all, { notes }) => all + notes.length, 0),
    hidden: tables.reduce((all, { hidden }) => all + hidden, 0),
  };
}

function statementRows(
  state: Workshop,
  table: string,
  { sheet, field }: FieldAt,
  { statements }: Field,
  lang: Lang,
): StatementRow[] {
  const board = boardOf(state, table, sheet);
  const own = Object.values(board.statements).filter((one) => one.field === field);
  return [
    ...statements.map(({ id, text }) => ({ id, text: text[lang] })),
    ...own.map(({ id, text }) => ({ id, text })),
  ].map(({ id, text }) => ({
    id,
    text,
    table: board.answers[id]?.table ?? null,
    tally: board.answers[id]?.tally ?? noTally,
  }));
}

const sum = (tally: Record<Alive, number>): number =>
  tally.lever + tally['lever-ikke'] + tally.usikker;

/** «table/sheet/note» */
export function refOf(table: string, sheet: string, note: string): string {
  return `${table}/${sheet}/${note}`;
}

/** What can be shown: every field but those that only tell something. */
export function showable(state: Workshop, sheet: string): Field[] {
  const found = state.template.sheets.find(({ id }) => id === sheet);
  return found?.fields.filter(({ kind }) => kind !== 'info') ?? [];
}
