import type { Block, Inline } from '#platform/documents/model.ts';
import { boardOf, notesOf } from '../model/lookups.ts';
import { get } from '../model/records.ts';
import type { Field, Sheet } from '../model/template.ts';
import { type Alive, aliveAnswers } from '../model/values.ts';
import type { Table } from '../model/workshop.ts';
import { aside, type ReportContext, said, strong, text } from './report-context.ts';
import { list, paragraph } from './report-fields.ts';
import { noteItem } from './report-notes.ts';

interface Statement {
  id: string;
  words: string;
  own: boolean;
  /** Where it can be said anything about it: all tables, or the one that wrote it. */
  tables: Table[];
}

/** Every statement with what the tables say, what people say each for themselves, and what breaks it. */
export function mythBlocks(context: ReportContext, sheet: Sheet, field: Field): Block[] {
  const { t } = context;
  const statements = statementsOf(context, sheet, field);
  if (statements.length === 0) return [];
  const breaks = statements.flatMap((statement) => breaksOf(context, sheet, field, statement));
  return [
    {
      kind: 'table',
      head: [t.myth, t.mythTable, t.mythPeople].map((word) => [text(word)]),
      rows: statements.map((statement) => [
        [text(statement.words), ...(statement.own ? [text(' '), aside(`(${t.ownMyth})`)] : [])],
        tableAnswers(context, sheet, statement),
        [text(tallyText(context, sheet, statement))],
      ]),
    },
    ...(breaks.length > 0 && !context.brief ? [paragraph([strong(t.breaks)]), list(breaks)] : []),
  ];
}

export function statementsOf(
  { open, lang, tables }: ReportContext,
  sheet: Sheet,
  field: Field,
): Statement[] {
  const given = field.statements.map(({ id, text: words }) => ({
    id,
    words: words[lang],
    own: false,
    tables,
  }));
  const own = tables.flatMap((table) =>
    Object.values(boardOf(open, table.id, sheet.id).statements)
      .filter((statement) => statement.field === field.id)
      .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
      .map(({ id, text: words }) => ({ id, words, own: true, tables: [table] })),
  );
  return [...given, ...own];
}

/** How many tables say so. */
export function aliveAt(
  { open }: ReportContext,
  sheet: Sheet,
  { id, tables }: Statement,
): Record<Alive, Table[]> {
  const answers: Record<Alive, Table[]> = { lever: [], 'lever-ikke': [], usikker: [] };
  for (const table of tables) {
    const answer = get(boardOf(open, table.id, sheet.id).answers, id)?.table;
    if (answer) answers[answer].push(table);
  }
  return answers;
}

const words = (t: ReportContext['t']): Record<Alive, string> => ({
  lever: t.lever,
  'lever-ikke': t.leverIkke,
  usikker: t.usikker,
});

function tableAnswers(context: ReportContext, sheet: Sheet, statement: Statement): Inline[] {
  const { t } = context;
  const answers = aliveAt(context, sheet, statement);
  const given = aliveAnswers.filter((answer) => answers[answer].length > 0);
  if (given.length === 0) return [aside(t.notAnswered)];
  return given.flatMap((answer, at): Inline[] => [
    ...(at > 0 ? [{ kind: 'break' as const }] : []),
    strong(words(t)[answer]),
    ...(context.single ? [] : [text(' '), aside(`(${whichTables(answers[answer], context)})`)]),
  ]);
}

function whichTables(tables: Table[], { brief }: ReportContext): string {
  return brief || tables.length > 6
    ? `${tables.length}`
    : tables.map(({ name }) => name).join(', ');
}

function tallyText({ open, t }: ReportContext, sheet: Sheet, { id, tables }: Statement): string {
  const sum: Record<Alive, number> = { lever: 0, 'lever-ikke': 0, usikker: 0 };
  for (const table of tables) {
    const tally = get(boardOf(open, table.id, sheet.id).answers, id)?.tally;
    for (const answer of aliveAnswers) sum[answer] += tally?.[answer] ?? 0;
  }
  const said = [
    ...(sum.lever > 0 ? [t.alive(sum.lever)] : []),
    ...(sum['lever-ikke'] > 0 ? [t.dead(sum['lever-ikke'])] : []),
    ...(sum.usikker > 0 ? [t.unsure(sum.usikker)] : []),
  ];
  return said.length > 0 ? said.join(', ') : '–';
}

function breaksOf(
  context: ReportContext,
  sheet: Sheet,
  field: Field,
  { id, words, tables }: Statement,
): Block[][] {
  const items = tables.flatMap((table) =>
    notesOf(boardOf(context.open, table.id, sheet.id), field.id)
      .filter(({ statement }) => statement === id)
      .map((note) =>
        noteItem(context, { sheet, field, table }, note, context.single ? [] : [text(table.name)]),
      ),
  );
  if (items.length === 0) return [];
  return [
    [
      paragraph([{ kind: 'strong', children: said(words) }]),
      { kind: 'list', ordered: false, items },
    ],
  ];
}
