import { toCsv } from '#platform/documents/csv.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Note } from '../model/board.ts';
import { boardOf, noteAt, notesInOrder } from '../model/lookups.ts';
import { get } from '../model/records.ts';
import type { Sheet } from '../model/template.ts';
import type { Table, Workshop } from '../model/workshop.ts';
import { fileTexts } from './file-texts.ts';
import { momentText, type ReportContext, reportContext, sideName } from './report-context.ts';

/** One row for each note that everybody may see. Several values in a cell are separated by « | ». */
export function notesCsv(open: Workshop, lang: Lang, table?: string): string {
  const context = reportContext(open, lang, table);
  const t = fileTexts[lang];
  const parts = partsOf(context);
  const plenary = plenaryNames(open);
  const rows = context.tables.flatMap((one) =>
    open.template.sheets.flatMap((sheet) =>
      notesInOrder(Object.values(boardOf(open, one.id, sheet.id).notes)).map((note) =>
        noteCells(context, one, sheet, note, parts, plenary),
      ),
    ),
  );
  const head = [
    t.table,
    t.sheetNumber,
    t.sheet,
    t.field,
    t.zone,
    t.cluster,
    t.plenary,
    t.words,
    ...parts.map(({ label }) => label),
    t.side,
    t.author,
    t.gains,
    t.statement,
    t.links,
    t.carried,
    t.dots,
    t.paper,
    t.written,
    t.id,
  ];
  return toCsv([head, ...rows]);
}

interface Part {
  /** «sheet.field.part» */
  key: string;
  label: string;
}

function partsOf({ open, lang }: ReportContext): Part[] {
  return open.template.sheets.flatMap((sheet) =>
    sheet.fields.flatMap((field) =>
      field.parts.map(({ id, label }) => ({
        key: `${sheet.id}.${field.id}.${id}`,
        label: label[lang],
      })),
    ),
  );
}

/** Names of plenary clusters by «table/sheet/note». */
function plenaryNames(open: Workshop): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { name, notes } of Object.values(open.plenary))
    for (const ref of notes) names.set(ref, [...(names.get(ref) ?? []), name]);
  return names;
}

function noteCells(
  context: ReportContext,
  table: Table,
  sheet: Sheet,
  note: Note,
  parts: Part[],
  plenary: Map<string, string[]>,
): string[] {
  const { open, lang, t } = context;
  const field = sheet.fields.find(({ id }) => id === note.field);
  const board = boardOf(open, table.id, sheet.id);
  const statement = [...(field?.statements ?? [])].find(({ id }) => id === note.statement)?.text[
    lang
  ];
  const own = note.statement === null ? undefined : get(board.statements, note.statement)?.text;
  const author = note.by === null || note.paper ? undefined : get(open.participants, note.by)?.name;
  return [
    table.name,
    `${sheet.number}`,
    sheet.title[lang],
    field?.title[lang] ?? '',
    field?.zones.find(({ id }) => id === note.zone)?.label[lang] ?? '',
    note.cluster === null ? '' : (get(board.clusters, note.cluster)?.name ?? ''),
    many(plenary.get(`${table.id}/${sheet.id}/${note.id}`) ?? []),
    note.text,
    ...parts.map(({ key }) => {
      const [inSheet, inField, part = ''] = key.split('.');
      return inSheet === sheet.id && inField === note.field ? (get(note.parts, part) ?? '') : '';
    }),
    sideName(t, note.side),
    author ?? '',
    many(
      (field?.tags ?? [])
        .filter(({ id }) => note.tags.includes(id))
        .map(({ label }) => label[lang]),
    ),
    statement ?? own ?? '',
    many(note.links.flatMap((ref) => noteAt(open, table.id, ref)?.text ?? [])),
    note.carriedFrom === null ? '' : (noteAt(open, table.id, note.carriedFrom)?.text ?? ''),
    `${get(board.votes, note.id)?.count ?? 0}`,
    note.paper ? fileTexts[lang].yes : fileTexts[lang].no,
    momentText(t, new Date(note.at)),
    note.id,
  ];
}

function many(values: string[]): string {
  return values.join(' | ');
}
