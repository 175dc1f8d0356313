import type { Block, Inline } from '#platform/documents/model.ts';
import { boardOf } from '../model/lookups.ts';
import { fieldOfTable } from '../model/plenary.ts';
import { get } from '../model/records.ts';
import type { Field, Sheet } from '../model/template.ts';
import type { Table } from '../model/workshop.ts';
import { named, type ReportContext, said, strong, text } from './report-context.ts';
import { notesBlocks, type Place } from './report-notes.ts';

/** Longer than this, an answer stands under its own heading rather than in a cell. */
const cellLength = 280;

/** What a table has in a field, without heading; nothing when there is nothing. */
export function fieldBlocks(context: ReportContext, place: Place): Block[] {
  const { sheet, field, table } = place;
  const { open, t } = context;
  switch (field.kind) {
    case 'info':
    case 'statements':
      return [];
    case 'notes':
      return notesBlocks(context, place);
    case 'text': {
      const { texts } = fieldOfTable(open, table, sheet.id, field.id);
      const stands = texts.filter((words) => words.trim() !== '');
      if (stands.length < 2) return stands.map((words) => paragraph(said(words)));
      return [
        paragraph([{ kind: 'emphasis', children: [text(t.bothStand)] }]),
        list(stands.map((words) => [paragraph(said(words))])),
      ];
    }
    case 'choice':
    case 'pick': {
      const answer = shortAnswer(context, place);
      return answer ? [paragraph(answer)] : [];
    }
    case 'drawing': {
      const { strokes: made } = fieldOfTable(open, table, sheet.id, field.id);
      if (made.length === 0) return [];
      // What was drawn last lies on top.
      const strokes = made.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
      return [
        {
          kind: 'drawing',
          drawing: { strokes },
          description: t.drawing(strokes.length, table.name),
        },
      ];
    }
  }
}

/** A choice, a pick or a short text: what fits in a cell. Undefined for anything else. */
export function shortAnswer(
  context: ReportContext,
  { sheet, field, table }: Place,
): Inline[] | undefined {
  const { texts, choice, picked } = fieldOfTable(context.open, table, sheet.id, field.id);
  if (field.kind === 'choice') {
    const chosen = field.options.filter(({ id }) => choice.includes(id));
    return chosen.length > 0
      ? [text(chosen.map(({ label }) => named(context, label)).join(', '))]
      : undefined;
  }
  if (field.kind === 'pick') return picked ? [strong(picked.text.trim())] : undefined;
  const [only, ...others] = texts.filter((words) => words.trim() !== '');
  return field.kind === 'text' &&
    only !== undefined &&
    others.length === 0 &&
    only.length <= cellLength
    ? said(only)
    : undefined;
}

/** Has the table put anything here that everybody may see, or keep in silence? */
export function hasContent({ open }: ReportContext, { sheet, field, table }: Place): boolean {
  const board = boardOf(open, table.id, sheet.id);
  const inField = (thing: { field: string }): boolean => thing.field === field.id;
  switch (field.kind) {
    case 'info':
      return false;
    case 'notes':
      return (get(board.hidden, field.id) ?? 0) > 0 || Object.values(board.notes).some(inField);
    case 'text':
      return fieldOfTable(open, table, sheet.id, field.id).texts.some(
        (words) => words.trim() !== '',
      );
    case 'choice':
      return (get(board.choices, field.id)?.options ?? []).length > 0;
    case 'pick':
      return fieldOfTable(open, table, sheet.id, field.id).picked !== null;
    case 'drawing':
      return Object.values(board.strokes).some(inField);
    case 'statements':
      return (
        Object.values(board.notes).some(inField) ||
        Object.values(board.statements).some(inField) ||
        Object.values(board.answers).some(
          ({ table: answer, tally }) =>
            answer !== null || tally.lever + tally['lever-ikke'] + tally.usikker > 0,
        )
      );
  }
}

/** The purpose and the ground rules, as they lay on the table. */
export function infoBlocks(context: ReportContext, field: Field): Block[] {
  return [list(field.items.map((item) => [paragraph([text(named(context, item))])]))];
}

export function placesOf(context: ReportContext, sheet: Sheet, field: Field): Place[] {
  return context.tables
    .map((table: Table) => ({ sheet, field, table }))
    .filter((place) => hasContent(context, place));
}

export function paragraph(children: Inline[]): Block {
  return { kind: 'paragraph', children };
}

export function list(items: Block[][]): Block {
  return { kind: 'list', ordered: false, items: items.map((blocks) => ({ blocks })) };
}
