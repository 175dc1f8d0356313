import type { OpenWorkshop } from '../access.ts';
import type { Board, Note } from '../model/board.ts';
import { boardOf, isSilent, notesInOrder, notesOf } from '../model/lookups.ts';
import { get } from '../model/records.ts';
import { fieldOf } from '../model/template-lookups.ts';
import type { Entry, EntryPlace } from './entry.ts';
import { emptyEntry } from './entry-form.ts';
import type { ReadCode } from './read-code.ts';
import type { CodedPlace } from './writable.ts';

/** What the entry page shows. */
export interface EntryModel {
  opened: OpenWorkshop;
  /** As typed. */
  code: string;
  wrong: Extract<ReadCode, { wrong: string }> | null;
  place: CodedPlace | null;
  form: { nonce: string; entry: Entry; now: FieldNow } | null;
  /** Sentences about what must be put right. */
  problems: string[];
  /** How many were just stored. */
  saved: number | null;
}

/** What the field holds already, as this reader may see it. */
export interface FieldNow {
  silent: boolean;
  hidden: number;
  notes: Note[];
  /** Notes one may pick from. */
  choices: { ref: string; text: string }[];
  own: { id: string; text: string }[];
}

export function fieldNow({ seen }: OpenWorkshop, { table, sheet, field }: EntryPlace): FieldNow {
  const board = boardOf(seen, table.id, sheet.id);
  const [fromSheet = '', fromField = ''] = (field.from ?? '').split('.');
  const source = boardOf(seen, table.id, fromSheet);
  const silent = isSilent(seen, table.id, sheet.id);
  return {
    silent,
    hidden: get(board.hidden, field.id) ?? 0,
    notes: notesOf(board, field.id),
    choices: fieldOf(seen.template, fromSheet, fromField)
      ? notesOf(source, fromField).map(({ id, text }) => ({ ref: `${fromSheet}/${id}`, text }))
      : [],
    own: Object.values(board.statements)
      .filter((one) => one.field === field.id)
      .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
  };
}

/** A form to begin with: what texts, choices and answers say now, so that nothing is overwritten unseen. */
export function freshEntry(
  { seen }: OpenWorkshop,
  { table, sheet, field }: EntryPlace,
  before: { side: Entry['side']; zone: string | null },
): Entry {
  const board = boardOf(seen, table.id, sheet.id);
  const versions = get(board.texts, field.id);
  const heads = versions?.heads ?? [];
  return {
    ...emptyEntry(field.side ?? before.side, before.zone),
    text: heads.map((id) => get(versions?.versions ?? {}, id)?.text ?? '').join('\n\n'),
    basedOn: [...heads],
    options: get(board.choices, field.id)?.options ?? [],
    pick: get(board.picks, field.id)?.note ?? null,
    statements: statementsNow(board),
  };
}

function statementsNow(board: Board): Entry['statements'] {
  return Object.fromEntries(
    Object.entries(board.answers).map(([id, { table }]) => [
      id,
      { alive: table, was: table, lines: '' },
    ]),
  );
}

/** Notes for proof-reading: the last first. */
export function latest(notes: Note[], most: number): Note[] {
  return notesInOrder(notes).toReversed().slice(0, most);
}
