import type { Block } from '#platform/documents/model.ts';
import type { SectionedDocument } from '#platform/documents/sectioned.ts';
import { formatDay } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { resultOf } from '../model/result.ts';
import { sides } from '../model/values.ts';
import type { Participant, Table, Workshop } from '../model/workshop.ts';
import { nextSection, parkingSection, promiseSection, type ReportPlaces } from './report-after.ts';
import {
  aside,
  countHidden,
  countNotes,
  momentText,
  named,
  type ReportContext,
  reportContext,
  sideName,
  text,
} from './report-context.ts';
import { paragraph } from './report-fields.ts';
import { sheetSection } from './report-sheets.ts';
import { shortSection } from './report-short.ts';

export interface ReportOptions extends ReportPlaces {
  lang: Lang;
  now: Date;
  /** Id of a table: what it alone has written. Without it everything. */
  table?: string | undefined;
  /** The installation's name. */
  site: string;
  /** Absolute address of the report. */
  url: string;
}

/**
 * The workshop as one document, at any moment. `open` is what everybody may see (`openPart`): what
 * silence keeps is not in it, and so in no page or file that is made of this.
 */
export function workshopReport(open: Workshop, options: ReportOptions): SectionedDocument {
  const { lang, now, table: id, site, url } = options;
  const context = reportContext(open, lang, id);
  const { t, tables } = context;
  const result = resultOf(open);
  const used = open.template.sheets.map((sheet) => ({
    sheet,
    section: sheetSection(context, sheet),
  }));
  const sheets = used.flatMap(({ section }) => section ?? []);
  const unused = used.filter(({ section }) => !section).map(({ sheet }) => sheet);
  const parking = parkingSection(context);
  const when = momentText(t, now);
  const [table] = id === undefined ? [] : tables;
  return {
    lang,
    title: table ? t.titleOfTable(open.title, table.name) : t.titleOf(open.title),
    lead: table ? t.leadTable(table.name, when) : t.lead(when),
    author: site,
    date: now,
    factHead: { label: t.factLabel, value: t.factValue },
    facts: factsOf(context, sheets.length),
    intro: introOf(
      context,
      unused.length === used.length ? [] : unused.map(({ title }) => named(context, title)),
      sheets.length,
    ),
    sections: [
      ...[shortSection(context, result)].flatMap((one) => one ?? []),
      ...sheets,
      ...(parking ? [parking] : []),
      ...(sheets.length > 0
        ? [promiseSection(context, result), nextSection(context, result, options)]
        : []),
    ],
    colophon: [t.madeBy(site), t.online(url)],
  };
}

function factsOf(context: ReportContext, used: number): SectionedDocument['facts'] {
  const { open, t, tables } = context;
  const people = peopleAt(open, tables);
  const bySide = sides.flatMap((side) => {
    const count = people.filter((person) => person.side === side).length;
    return count > 0 ? [`${sideName(t, side)}: ${count}`] : [];
  });
  return [
    { label: t.factWhen, value: formatDay(new Date(open.run.startedAt ?? open.createdAt)) },
    { label: t.factStatus, value: open.status === 'closed' ? t.statusClosed : t.statusOpen },
    {
      label: t.factTables,
      value: tables.length > 8 ? `${tables.length}` : tables.map(({ name }) => name).join(', '),
    },
    { label: t.factPeople, value: [t.people(people.length), ...bySide].join('. ') },
    { label: t.factSheets, value: t.sheetsOf(used, open.template.sheets.length) },
    { label: t.factNotes, value: `${countNotes(open, tables)}` },
    { label: t.factAuthors, value: open.settings.anonymous ? t.authorsHidden : t.authorsShown },
  ];
}

/** Those who sat at these tables, also if they have left. Facilitators and observers walk around. */
export function peopleAt({ participants }: Workshop, tables: Table[]): Participant[] {
  return Object.values(participants).filter(
    ({ status, observer, tables: sat }) =>
      (status === 'admitted' || status === 'left') &&
      !observer &&
      sat.some((id) => tables.some((table) => table.id === id)),
  );
}

function introOf(context: ReportContext, unused: string[], sheets: number): Block[] {
  const { open, t, tables, brief } = context;
  const hidden = countHidden(open, tables);
  const box = (title: string, words: string): Block => ({
    kind: 'box',
    box: 'forbehold',
    title,
    blocks: [paragraph([text(words)])],
  });
  return [
    box(t.boundTitle, t.bound),
    ...(hidden > 0 ? [box(t.silenceTitle, t.silence(hidden))] : []),
    ...(brief ? [box(t.briefTitle, t.brief(countNotes(open, tables)))] : []),
    ...(sheets === 0 ? [box(t.empty, t.emptyText)] : []),
    ...(unused.length > 0 ? [paragraph([aside(`${t.unused}: ${unused.join(' · ')}`)])] : []),
  ];
}
