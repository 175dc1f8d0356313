import { inlineText } from '#platform/documents/model.ts';
import { boardOf, notesOf } from '../model/lookups.ts';
import { fieldOfTable } from '../model/plenary.ts';
import { get } from '../model/records.ts';
import { attendanceTexts } from './attendance-texts.ts';
import { momentText, named, type ReportContext, sideName } from './report-context.ts';
import { shortAnswer } from './report-fields.ts';

export interface Shared {
  sheet: string;
  table: string;
  field: string;
  side: string;
  words: string;
  when: string;
}

/** Everything that stands open on the sheets, one row for each thing, in the order of the sheets. */
export function sharedThings(context: ReportContext): Shared[] {
  const { open, tables, t, lang } = context;
  return open.template.sheets.flatMap((sheet) =>
    sheet.fields.flatMap((field) =>
      tables.flatMap((table): Shared[] => {
        const about = {
          sheet: `${sheet.number}. ${named(context, sheet.title)}`,
          table: table.name,
          field: named(context, field.title),
        };
        const board = boardOf(open, table.id, sheet.id);
        const notes = notesOf(board, field.id).map((note) => ({
          ...about,
          side: sideName(t, note.side),
          words: [
            note.text,
            ...field.parts.flatMap(({ id, label }) => {
              const part = get(note.parts, id);
              return part ? [`${named(context, label)} ${part}`] : [];
            }),
          ].join('\n'),
          when: momentText(t, new Date(note.at)),
        }));
        const plain = { ...about, side: '', when: '' };
        const { strokes } = fieldOfTable(open, table, sheet.id, field.id);
        const drawing =
          strokes.length > 0
            ? [{ ...plain, words: attendanceTexts[lang].drawingOf(strokes.length) }]
            : [];
        const own = Object.values(board.statements)
          .filter((statement) => statement.field === field.id)
          .map((statement) => ({ ...plain, words: statement.text }));
        const answer = shortAnswer(context, { sheet, field, table });
        const said =
          field.kind === 'text'
            ? fieldOfTable(open, table, sheet.id, field.id).texts
            : answer
              ? [inlineText(answer)]
              : [];
        return [...notes, ...own, ...drawing, ...said.map((words) => ({ ...plain, words }))];
      }),
    ),
  );
}
