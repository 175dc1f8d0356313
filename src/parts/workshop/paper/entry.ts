import type { Loose } from '../model/operations.ts';
import type { Field, Sheet } from '../model/template.ts';
import { type Alive, limits, type Side } from '../model/values.ts';
import type { Table } from '../model/workshop.ts';

/** What somebody typed from one field of a sheet. What the field does not have is left empty. */
export interface Entry {
  side: Side;
  zone: string | null;
  tags: string[];
  /** One note a line. */
  lines: string;
  /** Notes with their parts. */
  rows: { text: string; parts: Record<string, string> }[];
  text: string;
  /** The versions the typist saw. */
  basedOn: string[];
  options: string[];
  pick: string | null;
  /** `was`: what the form said before; an answer that stays the same is not given again. */
  statements: Record<string, { alive: Alive | null; was: Alive | null; lines: string }>;
  own: { text: string; alive: Alive | null; lines: string }[];
}

export interface EntryPlace {
  table: Table;
  sheet: Sheet;
  field: Field;
}

/** An operation that always gets the same id for the same words from the same form. */
export interface EntryOperation {
  id: string;
  op: Loose;
  /** For telling which words were not taken. */
  words: string;
}

/** `words`: what it is about. */
export interface EntryProblem {
  problem: 'nothing' | 'part-alone' | 'long';
  words: string;
}

/** Makes an id from what it stands for; the form's own number is part of it. */
export type IdOf = (...parts: string[]) => string;

/** The operations that put an entry in its field, or what is wrong with it. Nothing is half done. */
export function entryOperations(
  place: EntryPlace,
  entry: Entry,
  idOf: IdOf,
): EntryOperation[] | EntryProblem {
  const operations = {
    notes: () => notesOf(place, entry, idOf),
    text: () => textOf(place, entry, idOf),
    choice: () => choiceOf(place, entry, idOf),
    pick: () => pickOf(place, entry, idOf),
    statements: () => statementsOf(place, entry, idOf),
    drawing: () => [],
    info: () => [],
  }[place.field.kind]();
  if (!Array.isArray(operations)) return operations;
  const long = operations.find(({ op }) => isLong(op));
  if (long) return { problem: 'long', words: long.words };
  return operations.length === 0 ? { problem: 'nothing', words: '' } : operations;
}

export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map(plain)
    .filter((line) => line !== '');
}

/** What the log refuses (control characters) is not worth an error message. */
const refused = /(?![\t\n])\p{Cc}/gu;

export function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(refused, '').trim();
}

function at({ table, sheet, field }: EntryPlace) {
  return { table: table.id, sheet: sheet.id, field: field.id };
}

/** The same words twice are two notes: on paper they were two. */
function noteMaker(place: EntryPlace, entry: Entry, idOf: IdOf) {
  const times = new Map<string, number>();
  return (
    text: string,
    more: { parts?: Record<string, string>; statement?: string } = {},
  ): EntryOperation => {
    const { zone, side } = entry;
    const tags = entry.tags.filter((tag) => place.field.tags.some(({ id }) => id === tag));
    const key = JSON.stringify([at(place), text, side, zone, tags, more]);
    const count = (times.get(key) ?? 0) + 1;
    times.set(key, count);
    return {
      id: idOf('op', key, String(count)),
      words: text,
      op: {
        type: 'note.add',
        ...at(place),
        note: idOf('note', key, String(count)),
        text,
        paper: true,
        side,
        ...(zone ? { zone } : {}),
        ...(tags.length > 0 ? { tags } : {}),
        ...(more.parts ? { parts: more.parts } : {}),
        ...(more.statement ? { statement: more.statement } : {}),
      },
    };
  };
}

function notesOf(place: EntryPlace, entry: Entry, idOf: IdOf): EntryOperation[] | EntryProblem {
  const note = noteMaker(place, entry, idOf);
  const rows = entry.rows
    .map(({ text, parts }) => ({
      text: plain(text),
      parts: Object.fromEntries(
        place.field.parts.flatMap(({ id }) => {
          const words = plain(parts[id] ?? '');
          return words === '' ? [] : [[id, words]];
        }),
      ),
    }))
    .filter(({ text, parts }) => text !== '' || Object.keys(parts).length > 0);
  if (rows.some(({ text }) => text === '')) return { problem: 'part-alone', words: '' };
  return [
    ...linesOf(entry.lines).map((line) => note(line)),
    ...rows.map(({ text, parts }) => note(text, { parts })),
  ];
}

function textOf(place: EntryPlace, entry: Entry, idOf: IdOf): EntryOperation[] {
  const text = plain(entry.text);
  if (text === '') return [];
  const { basedOn } = entry;
  const key = JSON.stringify([at(place), text, basedOn]);
  const op: Loose = {
    type: 'text.write',
    ...at(place),
    version: idOf('version', key),
    text,
    basedOn,
  };
  return [{ id: idOf('op', key), op, words: text }];
}

function choiceOf(place: EntryPlace, entry: Entry, idOf: IdOf): EntryOperation[] {
  const options = place.field.options.filter(({ id }) => entry.options.includes(id));
  if (options.length === 0) return [];
  const ids = options.map(({ id }) => id);
  const op: Loose = { type: 'choice.set', ...at(place), options: ids };
  return [{ id: idOf('choice', JSON.stringify([at(place), ids])), op, words: ids.join(', ') }];
}

function pickOf(place: EntryPlace, { pick }: Entry, idOf: IdOf): EntryOperation[] {
  if (pick === null) return [];
  const op: Loose = { type: 'pick.set', ...at(place), note: pick };
  return [{ id: idOf('pick', JSON.stringify([at(place), pick])), op, words: '' }];
}

function statementsOf(
  place: EntryPlace,
  entry: Entry,
  idOf: IdOf,
): EntryOperation[] | EntryProblem {
  const note = noteMaker(place, entry, idOf);
  const about = (
    statement: string,
    { alive, was, lines }: Entry['statements'][string],
  ): EntryOperation[] => [
    ...(alive === was ? [] : [answer(place, statement, alive, idOf)]),
    ...linesOf(lines).map((line) => note(line, { statement })),
  ];
  const own = entry.own.map((one) => ({ ...one, text: plain(one.text) }));
  if (own.some(({ text, alive, lines }) => text === '' && (alive || linesOf(lines).length > 0)))
    return { problem: 'part-alone', words: '' };
  return [
    ...Object.entries(entry.statements).flatMap(([id, said]) => about(id, said)),
    ...own
      .filter(({ text }) => text !== '')
      .flatMap(({ text, alive, lines }) => {
        const key = JSON.stringify([at(place), text]);
        const statement = idOf('statement', key);
        const op: Loose = { type: 'statement.add', ...at(place), statement, text };
        return [
          { id: idOf('own', key), op, words: text },
          ...about(statement, { alive, was: null, lines }),
        ];
      }),
  ];
}

function answer(
  place: EntryPlace,
  statement: string,
  alive: Alive | null,
  idOf: IdOf,
): EntryOperation {
  const key = JSON.stringify([at(place), statement, alive]);
  const op: Loose = {
    type: 'statement.answer',
    ...at(place),
    statement,
    scope: 'table',
    alive,
  };
  return { id: idOf('answer', key), op, words: '' };
}

function isLong(op: Loose): boolean {
  if (op.type === 'note.add')
    return (
      op.text.length > limits.note ||
      Object.values(op.parts ?? {}).some((part) => part.length > limits.part)
    );
  if (op.type === 'text.write') return op.text.length > limits.text;
  return op.type === 'statement.add' && op.text.length > limits.statement;
}
