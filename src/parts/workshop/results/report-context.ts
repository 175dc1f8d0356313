import type { Inline } from '#platform/documents/model.ts';
import { formatDay } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Note } from '../model/board.ts';
import { boardOf, tablesInOrder } from '../model/lookups.ts';
import { get } from '../model/records.ts';
import type { Sheet, Words } from '../model/template.ts';
import type { Side } from '../model/values.ts';
import type { Table, Workshop } from '../model/workshop.ts';
import { resultTexts } from './results-texts.ts';

/** What one report is about: which tables, in which language, and what leads back to what. */
export interface ReportContext {
  /** What everybody may see, and nothing else. */
  open: Workshop;
  lang: Lang;
  t: (typeof resultTexts)['nb'];
  tables: Table[];
  /** One table only: nobody needs to be told which. */
  single: boolean;
  /** Too many notes for one report: counts and what is gathered across tables. */
  brief: boolean;
  /** Notes that link to a note, by «table/sheet/note». */
  linkedFrom: ReadonlyMap<string, Note[]>;
}

/** Above this a report for all tables tells what is gathered across them, and leaves notes to each table's own. */
export const mostNotes = 2_500;

export function reportContext(open: Workshop, lang: Lang, table?: string): ReportContext {
  const all = tablesInOrder(open);
  const tables = table === undefined ? all : all.filter(({ id }) => id === table);
  return {
    open,
    lang,
    t: resultTexts[lang],
    tables,
    single: tables.length < 2,
    brief: tables.length > 1 && countNotes(open, tables) > mostNotes,
    linkedFrom: linksIn(open, tables),
  };
}

export function countNotes(open: Workshop, tables: Table[], sheet?: string): number {
  let count = 0;
  for (const { id } of tables) {
    for (const [name, { notes }] of Object.entries(get(open.boards, id) ?? {}))
      if (sheet === undefined || name === sheet) count += Object.keys(notes).length;
  }
  return count;
}

/** Notes that silence keeps. */
export function countHidden(open: Workshop, tables: Table[], sheet?: string): number {
  let count = 0;
  for (const { id } of tables) {
    for (const [name, { hidden }] of Object.entries(get(open.boards, id) ?? {}))
      if (sheet === undefined || name === sheet)
        count += Object.values(hidden).reduce((sum, one) => sum + one, 0);
  }
  return count;
}

function linksIn(open: Workshop, tables: Table[]): Map<string, Note[]> {
  const found = new Map<string, Note[]>();
  for (const table of tables) {
    for (const sheet of open.template.sheets) {
      for (const note of Object.values(boardOf(open, table.id, sheet.id).notes)) {
        for (const link of note.links) {
          const ref = `${table.id}/${link}`;
          const known = found.get(ref);
          if (known) known.push(note);
          else found.set(ref, [note]);
        }
      }
    }
  }
  return found;
}

export const sideMarks = { kommune: 'square', entreprenor: 'circle', annet: 'leaf' } as const;

export function sideName(t: ReportContext['t'], side: Side): string {
  return t[side];
}

/** A field's or sheet's words in the reader's language. */
export function named({ lang }: ReportContext, words: Words): string {
  return words[lang];
}

export const text = (words: string): Inline => ({ kind: 'text', text: words });
export const strong = (words: string): Inline => ({ kind: 'strong', children: [text(words)] });
export const aside = (words: string): Inline => ({ kind: 'meta', children: [text(words)] });

/** What somebody wrote, with the lines they wrote it in. */
export function said(words: string): Inline[] {
  return words
    .trim()
    .split(/\r\n?|\n/)
    .flatMap((line, at) => (at === 0 ? [text(line)] : [{ kind: 'break' as const }, text(line)]));
}

/** A thought collaboration hangs together: it is told table by table, other sheets field by field. */
export function isSketch({ fields }: Sheet): boolean {
  return fields.some(({ kind }) => kind === 'pick');
}

/** Where a table's part of a field stands on the page. */
export function anchorOf(
  context: ReportContext,
  sheet: Sheet,
  field: string,
  table?: Table,
): string {
  const at = table ? context.tables.indexOf(table) + 1 : 0;
  return `${sectionId(sheet)}-${field}${at > 0 ? `-bord-${at}` : ''}`;
}

export function sectionId(sheet: Sheet): string {
  return `ark-${sheet.number}`;
}

const clock = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** «09.30», in Norway. */
export function timeOf(moment: Date): string {
  return clock.format(moment).replace(':', '.');
}

export function momentText(t: ReportContext['t'], moment: Date): string {
  return t.at(formatDay(moment), timeOf(moment));
}
