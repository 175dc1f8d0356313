import type { Lang } from '#platform/i18n/lang.ts';
import type { Board, Note } from '../model/board.ts';
import { boardOf, noteAt, noteFar, notesOf, tablesInOrder } from '../model/lookups.ts';
import { headsOf } from '../model/plenary.ts';
import { get } from '../model/records.ts';
import type { Field, Sheet } from '../model/template.ts';
import type { Alive, Side } from '../model/values.ts';
import type { Table, Workshop } from '../model/workshop.ts';

export interface OutlineNote {
  id: string;
  text: string;
  side: Side;
  /** Null where the workshop is anonymous. */
  author: string | null;
  /** Zone, kinds of gain and small texts, in words. */
  about: string[];
}

export interface OutlineField {
  id: string;
  title: string;
  /** Notes by cluster; the name is null for those that lie alone. */
  groups: { name: string | null; notes: OutlineNote[] }[];
  texts: string[];
  chosen: string[];
  statements: { id: string; text: string; alive: Alive | null; notes: OutlineNote[] }[];
  strokes: number;
}

/** One sheet of one table; fields with nothing in them are left out. */
export function outlineOf(state: Workshop, lang: Lang, table: Table, sheet: Sheet): OutlineField[] {
  const board = boardOf(state, table.id, sheet.id);
  return sheet.fields
    .map((field) => fieldOutline(state, lang, table, board, field))
    .filter(
      ({ groups, texts, chosen, statements, strokes }) =>
        groups.length + texts.length + chosen.length + statements.length + strokes > 0,
    );
}

function fieldOutline(
  state: Workshop,
  lang: Lang,
  table: Table,
  board: Board,
  field: Field,
): OutlineField {
  const notes = notesOf(board, field.id);
  const shown = (list: Note[]) => list.map((note) => noteOutline(state, lang, field, note));
  const names = new Map(Object.values(board.clusters).map(({ id, name }) => [id, name]));
  const lone = notes.filter(({ cluster }) => cluster === null || !names.has(cluster));
  const gathered = [...names].map(([id, name]) => ({
    name,
    notes: shown(notes.filter(({ cluster }) => cluster === id)),
  }));
  const options = get(board.choices, field.id)?.options ?? [];
  const pick = get(board.picks, field.id);
  const picked = pick && noteAt(state, table.id, pick.note);
  const aboutStatements = field.kind === 'statements';
  const own = Object.values(board.statements).filter((one) => one.field === field.id);
  const statements = [
    ...field.statements.map(({ id, text: words }) => ({ id, text: words[lang] })),
    ...own,
  ].map(({ id, text: words }) => ({
    id,
    text: words,
    alive: get(board.answers, id)?.table ?? null,
    notes: shown(notes.filter(({ statement }) => statement === id)),
  }));
  return {
    id: field.id,
    title: field.title[lang],
    groups: aboutStatements
      ? []
      : [...gathered, { name: null, notes: shown(lone) }].filter((one) => one.notes.length > 0),
    texts: headsOf(board, field.id),
    chosen: [
      ...field.options.filter(({ id }) => options.includes(id)).map(({ label }) => label[lang]),
      ...(picked ? [picked.text] : []),
    ],
    statements: aboutStatements
      ? statements.filter((one) => one.alive !== null || one.notes.length > 0)
      : [],
    strokes: Object.values(board.strokes).filter((one) => one.field === field.id).length,
  };
}

function noteOutline(state: Workshop, lang: Lang, field: Field, note: Note): OutlineNote {
  const { id, by, text, side, zone, tags, parts } = note;
  const label = (list: Field['zones'], wanted: string) =>
    list.find((one) => one.id === wanted)?.label[lang] ?? wanted;
  return {
    id,
    text,
    side,
    author: by === null ? null : (get(state.participants, by)?.name ?? null),
    about: [
      ...(zone ? [label(field.zones, zone)] : []),
      ...tags.map((tag) => label(field.tags, tag)),
      ...Object.entries(parts).map(([part, words]) => `${label(field.parts, part)} ${words}`),
    ],
  };
}

/** Clusters across tables, each note with the table it came from. */
export function plenaryOutline(state: Workshop) {
  const tables = new Map(tablesInOrder(state).map(({ id, name }) => [id, name]));
  return Object.values(state.plenary).map(({ id, name, notes }) => ({
    id,
    name,
    notes: notes.flatMap((ref) => {
      const note = noteFar(state, ref);
      return note
        ? [{ ref, text: note.text, table: tables.get(ref.split('/')[0] ?? '') ?? '' }]
        : [];
    }),
  }));
}
