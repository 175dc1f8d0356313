import { toCsv } from '#platform/documents/csv.ts';
import type { Block, BoxKind, Inline } from '#platform/documents/model.ts';
import type { DocumentSection, SectionedDocument } from '#platform/documents/sectioned.ts';
import { formatDay } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { tablesInOrder } from '../model/lookups.ts';
import { get } from '../model/records.ts';
import type { Workshop } from '../model/workshop.ts';
import { attendanceTexts } from './attendance-texts.ts';
import {
  countNotes,
  momentText,
  named,
  type ReportContext,
  reportContext,
  sideName,
  text,
  timeOf,
} from './report-context.ts';
import { list, paragraph } from './report-fields.ts';
import { sheetSection } from './report-sheets.ts';
import { type Shared, sharedThings } from './shared-things.ts';

export interface AttendanceOptions {
  lang: Lang;
  now: Date;
  site: string;
  url: string;
}

/** Who was there, what was worked on and what was shared: for the dialogue log, when a facilitator asks. */
export function attendanceRecord(
  open: Workshop,
  { lang, now, site, url }: AttendanceOptions,
): SectionedDocument {
  const context = reportContext(open, lang);
  const t = attendanceTexts[lang];
  const items = (words: string): Block =>
    list(words.split('|').map((one) => [paragraph([text(one)])]));
  const box = (title: string, inside: Block, kind: BoxKind = 'forbehold'): Block => ({
    kind: 'box',
    box: kind,
    title,
    blocks: [inside],
  });
  const made = t.madeAt(momentText(context.t, now), site);
  return {
    lang,
    title: t.titleOf(open.title),
    lead: made,
    author: site,
    date: now,
    factHead: { label: context.t.factLabel, value: context.t.factValue },
    facts: [
      {
        label: context.t.factWhen,
        value: formatDay(new Date(open.run.startedAt ?? open.createdAt)),
      },
      { label: context.t.factTables, value: `${context.tables.length}` },
      { label: context.t.factPeople, value: `${attendees(context).length}` },
    ],
    intro: [
      box(t.whyTitle, paragraph([text(t.why)]), 'fakta'),
      box(t.notTitle, items(t.notItems)),
      box(t.careTitle, paragraph([text(t.care)])),
    ],
    sections: [
      section(t, 'hvem', t.people, t.peopleLead, [
        table([t.name, t.side, t.tables, t.role, t.came, t.status], attendees(context)),
      ]),
      section(t, 'ark', t.sheets, t.sheetsLead, [
        table([t.sheet, t.time, t.tables, t.amount], sheetsWorkedOn(context)),
      ]),
      section(t, 'delt', t.shared, t.sharedLead, sharedBlocks(context)),
    ],
    colophon: [made, url],
  };
}

export function attendanceCsv(open: Workshop, lang: Lang): string {
  const t = attendanceTexts[lang];
  return toCsv([
    [t.name, t.side, t.tables, t.role, t.came, t.status],
    ...attendees(reportContext(open, lang)),
  ]);
}

export function sharedCsv(open: Workshop, lang: Lang): string {
  const t = attendanceTexts[lang];
  const things = sharedThings(reportContext(open, lang));
  return toCsv([
    [t.sheet, t.table, t.field, t.side, t.words, t.written],
    ...things.map((one) => [one.sheet, one.table, one.field, one.side, one.words, one.when]),
  ]);
}

/** Everybody who was let in, by side and name. Those who waited and never came in were not there. */
function attendees({ open, t: words, lang }: ReportContext): string[][] {
  const t = attendanceTexts[lang];
  const people = Object.values(open.participants).filter(({ status }) => status !== 'pending');
  return people
    .toSorted(
      (a, b) =>
        a.side.localeCompare(b.side) ||
        a.name.localeCompare(b.name, 'nb') ||
        (a.id < b.id ? -1 : 1),
    )
    .map((person) => {
      const sat = tablesInOrder(open).filter(({ id }) => person.tables.includes(id));
      const role = person.facilitator
        ? t.facilitator
        : person.observer
          ? t.observer
          : t.participant;
      const status = { admitted: t.admitted, left: t.left, removed: t.removed, pending: '' };
      return [
        person.name,
        sideName(words, person.side),
        sat.map(({ name }) => name).join(', '),
        role,
        momentText(words, new Date(person.joinedAt)),
        status[person.status],
      ];
    });
}

function sheetsWorkedOn(context: ReportContext): string[][] {
  const { open, tables, lang } = context;
  const { past, current } = open.run;
  return open.template.sheets
    .filter((sheet) => sheetSection(context, sheet) !== undefined)
    .map((sheet) => {
      const times = [
        ...past
          .filter(({ item }) => item === sheet.id)
          .map(({ startedAt, endedAt }) => [startedAt, endedAt]),
        ...(current?.item === sheet.id ? [[current.startedAt]] : []),
      ].map(
        (one) =>
          one.map((at) => timeOf(new Date(at ?? 0))).join('–') + (one.length === 1 ? '–' : ''),
      );
      const at = tables.filter(({ id }) => get(open.boards, id)?.[sheet.id] !== undefined);
      return [
        `${sheet.number}. ${named(context, sheet.title)}`,
        times.length > 0 ? times.join(', ') : attendanceTexts[lang].notKnown,
        at.map(({ name }) => name).join(', '),
        `${countNotes(open, tables, sheet.id)}`,
      ];
    });
}

function sharedBlocks(context: ReportContext): Block[] {
  const t = attendanceTexts[context.lang];
  const things = sharedThings(context);
  if (things.length === 0) return [paragraph([text(t.nothing)])];
  const sheets = new Map<string, Shared[]>();
  for (const one of things) sheets.set(one.sheet, [...(sheets.get(one.sheet) ?? []), one]);
  return [...sheets].flatMap(([sheet, rows], at): Block[] => [
    { kind: 'heading', level: 2, id: `delt-${at + 1}`, children: [text(sheet)] },
    table(
      [t.table, t.field, t.words, t.side],
      rows.map((one) => [one.table, one.field, one.words, one.side]),
    ),
  ]);
}

function table(head: string[], rows: string[][]): Block {
  const cells = (row: string[]): Inline[][] => row.map((cell) => [text(cell)]);
  return { kind: 'table', head: cells(head), rows: rows.map(cells) };
}

function section(
  t: (typeof attendanceTexts)['nb'],
  id: string,
  title: string,
  lead: string,
  blocks: Block[],
): DocumentSection {
  return { id, kicker: t.kicker, mark: 'square', title, lead, blocks };
}
