import type { Block } from '#platform/documents/model.ts';
import type { DocumentSection } from '#platform/documents/sectioned.ts';
import { get } from '../model/records.ts';
import type { WorkshopResult } from '../model/result.ts';
import { fieldOf } from '../model/template-lookups.ts';
import { aliveMyths } from './report-after.ts';
import { aside, named, type ReportContext, strong, text } from './report-context.ts';
import { list, paragraph } from './report-fields.ts';

/** More than this is not short. */
const most = 12;

/** What the sheets point to, on one page; undefined while they point to nothing. */
export function shortSection(
  context: ReportContext,
  result: WorkshopResult,
): DocumentSection | undefined {
  const blocks = [
    ...partnersBlocks(context, result),
    ...sketchBlocks(context, result),
    ...effectBlocks(context, result),
    ...mythsBlocks(context),
  ];
  if (blocks.length === 0) return undefined;
  const { t } = context;
  return {
    id: 'kort',
    kicker: t.shortKicker,
    mark: 'square',
    title: t.shortTitle,
    lead: t.shortLead,
    blocks,
  };
}

const shown = (context: ReportContext, table: string): boolean =>
  context.tables.some(({ id }) => id === table);

function heading(id: string, words: string): Block {
  return { kind: 'heading', level: 2, id, children: [text(words)] };
}

function partnersBlocks(context: ReportContext, { partners }: WorkshopResult): Block[] {
  const here = partners
    .filter(({ notes }) => notes.some((ref) => shown(context, ref.split('/')[0] ?? '')))
    .toSorted((a, b) => b.pickedBy.length - a.pickedBy.length || b.notes.length - a.notes.length);
  if (here.length === 0) return [];
  const zones = context.open.template.sheets.flatMap(({ fields }) =>
    fields.flatMap(({ zones: all }) => all),
  );
  const zone = (id: string | null): string => {
    const found = zones.find((one) => one.id === id);
    return found ? named(context, found.label) : context.t.unsorted;
  };
  return [
    heading('kort-partnere', context.t.partners),
    list(
      here
        .slice(0, most)
        .map(({ name, zone: id, pickedBy }) => [
          paragraph([
            pickedBy.length > 0 ? strong(name) : text(name),
            text(' '),
            aside(`(${zone(id)})`),
          ]),
        ]),
    ),
    ...more(here.length),
  ];
}

const more = (count: number): Block[] =>
  count > most ? [paragraph([aside(`+ ${count - most}`)])] : [];

function sketchBlocks(context: ReportContext, { collaborationSketch }: WorkshopResult): Block[] {
  const here = collaborationSketch.flatMap(({ table, partner, stamp, fields }) => {
    if (!partner || !shown(context, table)) return [];
    const words = fields.find(({ kind, texts }) => kind === 'text' && texts.length > 0)?.texts[0];
    return [{ table: get(context.open.tables, table)?.name ?? '', partner, stamp, words }];
  });
  if (here.length === 0) return [];
  return [
    heading('kort-samarbeid', context.t.sketches),
    list(
      here
        .slice(0, most)
        .map(({ table, partner, stamp, words }) => [
          paragraph([
            strong(partner.name.trim()),
            ...(words ? [text(` – ${words.trim().replace(/\s+/g, ' ').slice(0, 200)}`)] : []),
            { kind: 'break' },
            aside(
              [...(context.single ? [] : [table]), ...(stamp ? [named(context, stamp)] : [])].join(
                ' · ',
              ),
            ),
          ]),
        ]),
    ),
    ...more(here.length),
  ];
}

function effectBlocks(context: ReportContext, { effects }: WorkshopResult): Block[] {
  const here = effects.filter(({ table }) => shown(context, table));
  if (here.length === 0) return [];
  const gains = here.flatMap(({ sheet, field, gains: ids }) => {
    const tags = fieldOf(context.open.template, sheet, field)?.tags ?? [];
    return tags.filter(({ id }) => ids.includes(id)).map(({ label }) => named(context, label));
  });
  const counted = [...new Set(gains)].map(
    (gain) => `${gain}: ${gains.filter((one) => one === gain).length}`,
  );
  const measured = here.filter(({ measuredBy }) => measuredBy.length > 0).length;
  return [
    heading('kort-effekter', context.t.effects),
    paragraph([
      text(context.t.effectsMeasured(here.length, measured)),
      ...(counted.length > 0 ? [{ kind: 'break' as const }, aside(counted.join(' · '))] : []),
    ]),
  ];
}

function mythsBlocks(context: ReportContext): Block[] {
  const myths = aliveMyths(context);
  if (myths.length === 0) return [];
  return [
    heading('kort-myter', context.t.mythsAlive),
    list(myths.slice(0, most).map(({ words }) => [paragraph([text(words)])])),
    ...more(myths.length),
  ];
}
