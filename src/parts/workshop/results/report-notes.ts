import type { Block, Inline, ListItem } from '#platform/documents/model.ts';
import type { Note } from '../model/board.ts';
import { boardOf, noteAt } from '../model/lookups.ts';
import { fieldOfTable, plenaryGroups } from '../model/plenary.ts';
import { get } from '../model/records.ts';
import type { Field, Sheet } from '../model/template.ts';
import type { Table } from '../model/workshop.ts';
import {
  anchorOf,
  aside,
  isSketch,
  named,
  type ReportContext,
  said,
  sideMarks,
  sideName,
  strong,
  text,
} from './report-context.ts';

export interface Place {
  sheet: Sheet;
  field: Field;
  table: Table;
}

/** A table's notes in a field: by zone, then by cluster, each with what belongs to it. */
export function notesBlocks(context: ReportContext, place: Place): Block[] {
  const { sheet, field, table } = place;
  const { notes, clusters, hidden } = fieldOfTable(context.open, table, sheet.id, field.id);
  const silent: Block[] =
    hidden > 0
      ? [
          {
            kind: 'paragraph',
            children: [{ kind: 'emphasis', children: [text(`${context.t.hidden(hidden)}.`)] }],
          },
        ]
      : [];
  const list = (chosen: Note[]): Block[] =>
    chosen.length > 0
      ? [{ kind: 'list', ordered: false, items: clusteredItems(context, place, chosen, clusters) }]
      : [];
  if (field.zones.length === 0) return [...list(notes), ...silent];
  const zones = [
    ...field.zones.map(({ id, label }) => ({
      id: id as string | null,
      name: named(context, label),
    })),
    { id: null, name: context.t.unsorted },
  ];
  return [
    ...zones.flatMap(({ id, name }) => {
      const known = field.zones.map((zone) => zone.id);
      const here = notes.filter(({ zone }) =>
        id === null ? zone === null || !known.includes(zone) : zone === id,
      );
      return here.length > 0
        ? [{ kind: 'paragraph' as const, children: [strong(name)] }, ...list(here)]
        : [];
    }),
    ...silent,
  ];
}

function clusteredItems(
  context: ReportContext,
  place: Place,
  notes: Note[],
  clusters: { id: string; name: string }[],
): ListItem[] {
  const known = new Set(clusters.map(({ id }) => id));
  const gathered = clusters.flatMap(({ id, name }): ListItem[] => {
    const inside = notes.filter(({ cluster }) => cluster === id);
    if (inside.length === 0) return [];
    return [
      {
        blocks: [
          { kind: 'paragraph', children: [strong(name.trim() || context.t.clusterless)] },
          {
            kind: 'list',
            ordered: false,
            items: inside.map((note) => noteItem(context, place, note)),
          },
        ],
      },
    ];
  });
  const alone = notes.filter(({ cluster }) => cluster === null || !known.has(cluster));
  return [...gathered, ...alone.map((note) => noteItem(context, place, note))];
}

/** One note in one paragraph: its words, its parts, who it is from, and what it leads to. */
export function noteItem(
  context: ReportContext,
  place: Place,
  note: Note,
  more: Inline[] = [],
): ListItem {
  const { field } = place;
  const parts = field.parts.flatMap(({ id, label }) => {
    const words = get(note.parts, id)?.trim();
    return words
      ? [{ kind: 'break' as const }, strong(`${named(context, label)} `), ...said(words)]
      : [];
  });
  const lines = leadsTo(context, place, note).flatMap((line) => [
    { kind: 'break' as const },
    aside(line),
  ]);
  return {
    blocks: [
      {
        kind: 'paragraph',
        children: [
          ...said(note.text),
          ...parts,
          { kind: 'break' },
          fromWhom(context, place, note, more),
          ...lines,
        ],
      },
    ],
  };
}

function fromWhom(
  context: ReportContext,
  { sheet, field, table }: Place,
  note: Note,
  more: Inline[],
): Inline {
  const { open, t } = context;
  const author = note.by === null ? undefined : get(open.participants, note.by)?.name;
  const dots = get(boardOf(open, table.id, sheet.id).votes, note.id)?.count ?? 0;
  const gains = field.tags.filter(({ id }) => note.tags.includes(id));
  const words = [
    sideName(t, note.side),
    ...(author && !note.paper ? [author] : []),
    ...(note.paper ? [t.paper] : []),
    ...gains.map(({ label }) => named(context, label)),
    ...(dots > 0 ? [t.dots(dots)] : []),
  ];
  return {
    kind: 'meta',
    mark: sideMarks[note.side],
    children: [text(words.join(' · ')), ...(more.length > 0 ? [text(' · '), ...more] : [])],
  };
}

/** «Måler: …», «Måles med: …», «Bygger på: …». Notes that are gone or not open lead nowhere. */
function leadsTo(
  { open, t, linkedFrom }: ReportContext,
  { sheet, field, table }: Place,
  note: Note,
): string[] {
  const quoted = (notes: (Note | undefined)[]): string =>
    notes.flatMap((one) => (one ? [`«${one.text.trim().replace(/\s+/g, ' ')}»`] : [])).join(', ');
  const links = quoted(note.links.map((ref) => noteAt(open, table.id, ref)));
  const back = quoted(linkedFrom.get(`${table.id}/${sheet.id}/${note.id}`) ?? []);
  const carried =
    note.carriedFrom === null ? '' : quoted([noteAt(open, table.id, note.carriedFrom)]);
  const measuring = field.linksTo.length > 0;
  return [
    ...(carried ? [`${t.buildsOn}: ${carried}`] : []),
    ...(links ? [`${measuring ? t.measures : t.belongsTo}: ${links}`] : []),
    ...(back ? [`${field.tags.length > 0 ? t.measuredBy : t.belongsTo}: ${back}`] : []),
  ];
}

/** Clusters across tables, each note leading back to the table it came from. */
export function plenaryBlocks(context: ReportContext, sheet: Sheet, field: Field): Block[] {
  const groups = plenaryGroups(context.open, sheet.id, field.id).flatMap(({ name, notes }) => {
    const here = notes.filter(({ table }) => context.tables.some(({ id }) => id === table));
    return here.length > 0 ? [{ name, notes }] : [];
  });
  if (groups.length === 0) return [];
  const back = (table: Table): Inline =>
    context.single || context.brief || !context.tables.includes(table)
      ? text(table.name)
      : {
          kind: 'link',
          href: `#${anchorOf(context, sheet, field.id, field.kind === 'statements' && !isSketch(sheet) ? undefined : table)}`,
          children: [text(table.name)],
        };
  return [
    {
      kind: 'heading',
      level: 2,
      id: `${anchorOf(context, sheet, field.id)}-plenum`,
      children: [text(context.t.inPlenary(named(context, field.title)))],
    },
    {
      kind: 'list',
      ordered: false,
      items: groups.map(({ name, notes }) => ({
        blocks: [
          { kind: 'paragraph', children: [strong(name.trim() || context.t.clusterless)] },
          {
            kind: 'list',
            ordered: false,
            items: notes.flatMap(({ note, table: id }) => {
              const table = get(context.open.tables, id);
              return table ? [noteItem(context, { sheet, field, table }, note, [back(table)])] : [];
            }),
          },
        ],
      })),
    },
  ];
}
