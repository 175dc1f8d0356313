import type { Block } from '#platform/documents/model.ts';
import type { DocumentSection } from '#platform/documents/sectioned.ts';
import { fieldOfTable } from '../model/plenary.ts';
import type { Field, Sheet } from '../model/template.ts';
import type { Table } from '../model/workshop.ts';
import {
  anchorOf,
  aside,
  countHidden,
  countNotes,
  isSketch,
  named,
  type ReportContext,
  sectionId,
  strong,
  text,
} from './report-context.ts';
import { fieldBlocks, infoBlocks, paragraph, placesOf, shortAnswer } from './report-fields.ts';
import { mythBlocks } from './report-myths.ts';
import { type Place, plenaryBlocks } from './report-notes.ts';

/** A sheet as a section; undefined when nobody has put anything on it. */
export function sheetSection(context: ReportContext, sheet: Sheet): DocumentSection | undefined {
  const filled = sheet.fields.filter((field) => placesOf(context, sheet, field).length > 0);
  if (filled.length === 0) return undefined;
  const left = sheet.fields.filter((field) => field.kind !== 'info' && !filled.includes(field));
  return {
    id: sectionId(sheet),
    kicker: context.t.sheet(sheet.number),
    mark: 'path',
    title: named(context, sheet.title),
    lead: named(context, sheet.question),
    ...(sheet.stamp ? { stamp: named(context, sheet.stamp) } : {}),
    blocks: [
      ...(isSketch(sheet) && !context.brief
        ? [
            ...context.tables.flatMap((table) => sketchBlocks(context, sheet, table)),
            ...sheet.fields.flatMap((field) =>
              field.kind === 'info'
                ? [headingOf(context, sheet, field), ...infoBlocks(context, field)]
                : plenaryBlocks(context, sheet, field),
            ),
          ]
        : byField(context, sheet)),
      ...(left.length > 0
        ? [
            paragraph([
              aside(
                `${context.t.nothingIn}: ${left.map(({ title }) => named(context, title)).join(' · ')}`,
              ),
            ]),
          ]
        : []),
    ],
  };
}

function byField(context: ReportContext, sheet: Sheet): Block[] {
  // What people wrote comes before what lay on the table from the start.
  const fields = sheet.fields.toSorted(
    (a, b) => Number(a.kind === 'info') - Number(b.kind === 'info'),
  );
  return fields.flatMap((field) => {
    if (field.kind === 'info')
      return [headingOf(context, sheet, field), ...infoBlocks(context, field)];
    const places = placesOf(context, sheet, field);
    const plenary = plenaryBlocks(context, sheet, field);
    if (places.length === 0) return plenary;
    return [headingOf(context, sheet, field), ...ofTables(context, field, places), ...plenary];
  });
}

function ofTables(context: ReportContext, field: Field, places: Place[]): Block[] {
  const [first] = places;
  if (!first) return [];
  if (field.kind === 'statements') return mythBlocks(context, first.sheet, field);
  if (context.single) return fieldBlocks(context, first);
  if (field.kind === 'choice') return [answersTable(context, places)];
  if (context.brief) {
    const tables = places.map(({ table }) => table);
    const notes = countNotes(context.open, tables, first.sheet.id);
    const hidden = countHidden(context.open, tables, first.sheet.id);
    return [
      paragraph([text(context.t.notesAtTables(notes, tables.length))]),
      ...(hidden > 0 ? [paragraph([text(`${context.t.hidden(hidden)}.`)])] : []),
    ];
  }
  return places.flatMap((place) => [
    {
      kind: 'heading' as const,
      level: 3 as const,
      id: anchorOf(context, place.sheet, field.id, place.table),
      children: [text(place.table.name)],
    },
    ...fieldBlocks(context, place),
  ]);
}

/** Who answered what; for very many tables how many did. */
function answersTable(context: ReportContext, places: Place[]): Block {
  const { t } = context;
  if (!context.brief) {
    return {
      kind: 'table',
      head: [[text(t.byTable)], [text(t.answer)]],
      rows: places.map((place) => [[text(place.table.name)], shortAnswer(context, place) ?? []]),
    };
  }
  const [first] = places;
  const options = first?.field.options ?? [];
  const chose = (option: string): number =>
    places.filter(({ table, sheet, field }) =>
      fieldOfTable(context.open, table, sheet.id, field.id).choice.includes(option),
    ).length;
  return {
    kind: 'table',
    head: [[text(t.answer)], [text(t.factTables)]],
    rows: options.map(({ id, label }) => [[text(named(context, label))], [text(`${chose(id)}`)]]),
  };
}

function sketchBlocks(context: ReportContext, sheet: Sheet, table: Table): Block[] {
  const { t, single } = context;
  const places = sheet.fields
    .map((field) => ({ sheet, field, table }))
    .filter(({ field }) => placesOf(context, sheet, field).some((place) => place.table === table));
  if (places.length === 0) return [];
  const answers = places.flatMap((place) => {
    const answer = shortAnswer(context, place);
    return answer ? [{ place, answer }] : [];
  });
  const inTable = new Set(answers.map(({ place }) => place));
  return [
    ...(single
      ? []
      : [
          {
            kind: 'heading' as const,
            level: 2 as const,
            id: anchorOf(context, sheet, 'skisse', table),
            children: [text(table.name)],
          },
        ]),
    ...(answers.length > 0
      ? [
          {
            kind: 'table' as const,
            head: [[text(t.question)], [text(t.answer)]],
            rows: answers.map(({ place, answer }) => [
              [strong(named(context, place.field.title))],
              answer,
            ]),
          },
        ]
      : []),
    ...places
      .filter((place) => !inTable.has(place))
      .flatMap((place) => [
        headingOf(context, sheet, place.field, single ? undefined : table),
        ...(place.field.kind === 'statements'
          ? mythBlocks({ ...context, tables: [table], single: true }, sheet, place.field)
          : fieldBlocks(context, place)),
      ]),
  ];
}

function headingOf(context: ReportContext, sheet: Sheet, field: Field, table?: Table): Block {
  return {
    kind: 'heading',
    level: table ? 3 : 2,
    id: anchorOf(context, sheet, field.id, table),
    children: [text(named(context, field.title))],
  };
}
