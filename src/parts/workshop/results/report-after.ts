import type { Block, Inline } from '#platform/documents/model.ts';
import type { DocumentSection } from '#platform/documents/sectioned.ts';
import { formatDay } from '#platform/i18n/format.ts';
import { get } from '../model/records.ts';
import type { WorkshopResult } from '../model/result.ts';
import { aside, type ReportContext, said, sideMarks, sideName, text } from './report-context.ts';
import { list, paragraph } from './report-fields.ts';
import { aliveAt, statementsOf } from './report-myths.ts';

/** Commitments that somebody has said yes to. Said plainly when there is none. */
export function promiseSection(
  { t, open, tables, single }: ReportContext,
  result: WorkshopResult,
): DocumentSection {
  const rows = result.commitments.filter(({ table }) => tables.some(({ id }) => id === table));
  const table: Block = {
    kind: 'table',
    head: [t.who, t.what, t.due, ...(single ? [] : [t.byTable])].map((word) => [text(word)]),
    rows: rows.map(({ who, what, due, table: id }) => [
      who
        ? [
            text(who.name),
            { kind: 'break' },
            { kind: 'meta', mark: sideMarks[who.side], children: [text(sideName(t, who.side))] },
          ]
        : [text(t.gone)],
      said(what),
      [due === null ? aside(t.noDue) : text(formatDay(due))],
      ...(single ? [] : [[text(get(open.tables, id)?.name ?? '–')]]),
    ]),
  };
  return {
    id: 'sagt-ja',
    kicker: t.promiseKicker,
    mark: 'circle',
    title: t.promiseTitle,
    lead: t.promiseLead,
    blocks: rows.length > 0 ? [table] : [paragraph([text(t.noPromises)])],
  };
}

export function parkingSection({
  t,
  open,
  tables,
  single,
}: ReportContext): DocumentSection | undefined {
  const everybody = tables.length === Object.keys(open.tables).length;
  const items = Object.values(open.parking)
    .filter(({ table }) => (table === null ? everybody : tables.some(({ id }) => id === table)))
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  if (items.length === 0) return undefined;
  return {
    id: 'parkert',
    kicker: t.parkedKicker,
    mark: 'square',
    title: t.parkedTitle,
    lead: t.parkedLead,
    blocks: [
      list(
        items.map(({ text: words, table, done }) => {
          const place = table === null ? t.forAll : (get(open.tables, table)?.name ?? '');
          const about = [...(single ? [] : [place]), ...(done ? [t.parkedDone] : [])].join(' · ');
          return [
            paragraph([
              ...said(words),
              ...(about ? [{ kind: 'break' as const }, aside(about)] : []),
            ]),
          ];
        }),
      ),
    ],
  };
}

/** Addresses of what belongs to this workshop, without language. */
export interface ReportPlaces {
  calendar: string;
  post: string;
  /** The day it is deleted. */
  deleteAt: Date;
}

/** What to do with it; only what the sheets give reason for. */
export function nextSection(
  context: ReportContext,
  result: WorkshopResult,
  places: ReportPlaces,
): DocumentSection {
  const { t } = context;
  const inReport = <T extends { table: string }>(things: T[]): T[] =>
    things.filter(({ table }) => context.tables.some(({ id }) => id === table));
  const link = (href: string, words: string): Inline => ({
    kind: 'link',
    href,
    children: [text(words)],
  });
  const step = (words: string, ...links: Inline[]): Block[] => [
    paragraph([text(words), ...links.flatMap((one) => [{ kind: 'break' as const }, one])]),
  ];
  const effects = inReport(result.effects);
  const myths = aliveMyths(context);
  return {
    id: 'hva-na',
    kicker: t.nextKicker,
    mark: 'leaf',
    title: t.nextTitle,
    lead: t.nextLead,
    blocks: [
      list([
        ...(result.partners.length > 0
          ? [
              step(
                t.nextPartners,
                link('kokebok:hvor-finner-vi-sosiale-entreprenorer', t.nextPartnersLink),
              ),
            ]
          : []),
        ...(inReport(result.collaborationSketch).some(({ partner }) => partner)
          ? [
              step(
                t.nextSketch,
                link('kokebok:dialog-med-leverandorer', t.nextSketchLink),
                link('kokebok:prov-ut-i-en-pilot', t.nextPilotLink),
              ),
            ]
          : []),
        ...(effects.some(({ measuredBy }) => measuredBy.length === 0)
          ? [step(t.nextMeasure, link('kokebok:felles-indikatorer', t.nextMeasureLink))]
          : []),
        ...(myths.length > 0
          ? [
              step(
                t.nextMyths,
                ...myths.flatMap(({ page, words }) =>
                  page ? [link(`kokebok:${page}`, `«${words}»`)] : [],
                ),
              ),
            ]
          : []),
        ...(inReport(result.commitments).length > 0
          ? [step(t.nextPromises, link(places.calendar, t.nextPromisesLink))]
          : []),
        step(t.nextPost, link(places.post, t.nextPostLink)),
        step(t.nextKeep(formatDay(places.deleteAt))),
      ]),
    ],
  };
}

/** Statements that at least one table says live where they work. */
export function aliveMyths(context: ReportContext): { words: string; page: string | null }[] {
  return context.open.template.sheets.flatMap((sheet) =>
    sheet.fields.flatMap((field) =>
      statementsOf(context, sheet, field)
        .filter((statement) => aliveAt(context, sheet, statement).lever.length > 0)
        .map(({ id, words }) => ({
          words,
          page: field.statements.find((one) => one.id === id)?.page ?? null,
        })),
    ),
  );
}
