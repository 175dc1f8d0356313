import type { Board } from './board.ts';
import { type Appliers, authorOf, changeBoard } from './change.ts';
import { drop, get, put } from './records.ts';
import type { Alive } from './values.ts';

type FieldType =
  | 'text.write'
  | 'choice.set'
  | 'pick.set'
  | 'stroke.add'
  | 'stroke.remove'
  | 'statement.add'
  | 'statement.edit'
  | 'statement.remove'
  | 'statement.answer';

export const fieldAppliers: Appliers<FieldType> = {
  'text.write': (state, entry) =>
    changeBoard(state, entry, (board) => {
      const { field, version: id, text, basedOn, at } = entry;
      const before = get(board.texts, field) ?? { heads: [], versions: {} };
      if (get(before.versions, id)) return board;
      const version = { id, text, by: authorOf(entry), at, basedOn };
      // What somebody else wrote meanwhile is not among those this one replaces: it lives on.
      const heads = [...before.heads.filter((head) => !basedOn.includes(head)), id];
      const versions = put(before.versions, id, version);
      return { ...board, texts: put(board.texts, field, { heads, versions }) };
    }),
  'choice.set': (state, entry) =>
    changeBoard(state, entry, (board) => {
      const { field, options, at } = entry;
      const choice = { options, by: authorOf(entry), at };
      return { ...board, choices: put(board.choices, field, choice) };
    }),
  'pick.set': (state, entry) =>
    changeBoard(state, entry, (board) => {
      const { field, note, at } = entry;
      const picks =
        note === null
          ? drop(board.picks, field)
          : put(board.picks, field, { note, by: authorOf(entry), at });
      return picks === board.picks ? board : { ...board, picks };
    }),
  'stroke.add': (state, entry) =>
    changeBoard(state, entry, (board) => {
      const { stroke: id, field, points, width, ink, at } = entry;
      if (get(board.strokes, id)) return board;
      const stroke = { id, field, by: authorOf(entry), points, width, ink, at };
      return { ...board, strokes: put(board.strokes, id, stroke) };
    }),
  'stroke.remove': (state, entry) =>
    changeBoard(state, entry, (board) => {
      const strokes = drop(board.strokes, entry.stroke);
      return strokes === board.strokes ? board : { ...board, strokes };
    }),
  'statement.add': (state, entry) =>
    changeBoard(state, entry, (board) => {
      const { statement: id, field, text, at } = entry;
      if (get(board.statements, id)) return board;
      const statement = { id, field, text, by: authorOf(entry), at };
      return { ...board, statements: put(board.statements, id, statement) };
    }),
  'statement.edit': (state, entry) =>
    changeBoard(state, entry, (board) => {
      const statement = get(board.statements, entry.statement);
      if (!statement) return board;
      const edited = { ...statement, text: entry.text };
      return { ...board, statements: put(board.statements, statement.id, edited) };
    }),
  'statement.remove': (state, entry) =>
    changeBoard(state, entry, (board) => {
      const statements = drop(board.statements, entry.statement);
      return statements === board.statements ? board : { ...board, statements };
    }),
  'statement.answer': (state, entry) =>
    changeBoard(state, entry, (board) => {
      const { statement, scope, alive } = entry;
      const before = get(board.answers, statement) ?? unanswered;
      const after =
        scope === 'table' ? { ...before, table: alive } : answered(before, authorOf(entry), alive);
      return { ...board, answers: put(board.answers, statement, after) };
    }),
};

type Answer = Board['answers'][string];

const unanswered: Answer = {
  table: null,
  people: {},
  tally: { lever: 0, 'lever-ikke': 0, usikker: 0 },
};

function answered(answer: Answer, author: string, alive: Alive | null): Answer {
  const tally = { ...answer.tally };
  const before = get(answer.people, author);
  if (before) tally[before] -= 1;
  if (alive) tally[alive] += 1;
  const people = alive ? put(answer.people, author, alive) : drop(answer.people, author);
  return { ...answer, people, tally };
}
