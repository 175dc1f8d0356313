import type { Block, Inline } from '#platform/documents/model.ts';
import type { SectionedDocument } from '#platform/documents/sectioned.ts';
import { formatNumber } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { boardOf } from '../model/lookups.ts';
import { resultOf } from '../model/result.ts';
import { sides } from '../model/values.ts';
import type { Workshop } from '../model/workshop.ts';
import { postTexts } from './post-texts.ts';
import { peopleAt } from './report.ts';
import { aliveMyths } from './report-after.ts';
import { named, type ReportContext, reportContext, strong, text } from './report-context.ts';
import { fieldBlocks, list, paragraph, placesOf } from './report-fields.ts';
import { sheetSection } from './report-sheets.ts';
import { namesRemover } from './without-names.ts';

export interface PostOptions {
  lang: Lang;
  now: Date;
  site: string;
}

/** How many of a kind are quoted: a draft, not a report. */
const most = 6;

/**
 * «Slik brukte vi arkene»: a draft for others to read, from what is open. Names of participants are
 * taken out, names of possible partners never put in, and what nobody has written is marked to fill in.
 */
export function postDraft(open: Workshop, { lang, now, site }: PostOptions): SectionedDocument {
  const context = reportContext(open, lang);
  const t = postTexts[lang];
  const clean = namesRemover(
    Object.values(open.participants).map(({ name }) => name),
    t.name,
  );
  const fill = (what: string): Inline => strong(t.fill(what));
  const section = (id: string, title: string, blocks: Block[]) => ({
    id,
    kicker: '',
    mark: 'path' as const,
    title,
    lead: '',
    blocks,
  });
  const { commitments } = resultOf(open);
  return {
    lang,
    title: t.title,
    lead: t.lead,
    author: site,
    date: now,
    factHead: { label: '', value: '' },
    facts: [],
    intro: [
      { kind: 'box', box: 'forbehold', title: t.checkTitle, blocks: [paragraph([text(t.check)])] },
      paragraph([fill(t.fillWhy)]),
    ],
    sections: [
      section('hvem', t.who, [paragraph([text(whoText(context)), text(' '), fill(t.fillPlace)])]),
      section('gjorde', t.did, didBlocks(context, fill)),
      section('fant', t.found, [
        ...foundBlocks(context, clean, fill),
        paragraph([fill(t.fillQuote)]),
      ]),
      section('annerledes', t.different, [
        ...lookingBack(context, clean),
        paragraph([fill(t.fillDifferent)]),
      ]),
      section('na', t.next, [
        paragraph([
          text(
            [t.bound, ...(commitments.length > 0 ? [t.promises(commitments.length)] : [])].join(
              ' ',
            ),
          ),
        ]),
        paragraph([fill(t.fillNext)]),
        paragraph([fill(t.fillContact)]),
      ]),
    ],
    colophon: [t.method(site)],
  };
}

function whoText({ open, tables, lang }: ReportContext): string {
  const t = postTexts[lang];
  const people = peopleAt(open, tables);
  const words = sides.flatMap((side) => {
    const count = people.filter((person) => person.side === side).length;
    return count > 0 ? [t[side](count)] : [];
  });
  return words.length > 0 ? t.whoText(people.length, words, tables.length) : '';
}

function didBlocks(context: ReportContext, fill: (what: string) => Inline): Block[] {
  const { open, lang } = context;
  const t = postTexts[lang];
  const used = open.template.sheets.filter((sheet) => sheetSection(context, sheet) !== undefined);
  const { startedAt, past } = open.run;
  const end = past.at(-1)?.endedAt;
  const hours = startedAt !== null && end !== undefined ? (end - startedAt) / 3_600_000 : 0;
  return [
    paragraph([text(t.didText(used.length, open.template.sheets.length))]),
    ...(used.length > 0
      ? [
          list(
            used.map(({ title, question }) => [
              paragraph([strong(named(context, title)), text(` – ${named(context, question)}`)]),
            ]),
          ),
        ]
      : []),
    paragraph(
      hours >= 0.5
        ? [
            text(
              t.hours(formatNumber(hours, Number.isInteger(Math.round(hours * 10) / 10) ? 0 : 1)),
            ),
          ]
        : [text(t.took), text(' '), fill(t.fillHours)],
    ),
  ];
}

function foundBlocks(
  context: ReportContext,
  clean: (words: string) => string,
  fill: (what: string) => Inline,
): Block[] {
  const { open, lang } = context;
  const t = postTexts[lang];
  const { partners, effects, indicators } = resultOf(open);
  const told = effects.toSorted((a, b) => b.measuredBy.length - a.measuredBy.length);
  const some = (title: string, words: string[]): Block[] => {
    const chosen = [...new Set(words.map((one) => clean(one).trim().replace(/\s+/g, ' ')))]
      .filter(Boolean)
      .slice(0, most);
    return chosen.length > 0
      ? [paragraph([text(title)]), list(chosen.map((one) => [paragraph([text(one)])]))]
      : [];
  };
  const blocks = [
    ...some(t.themes, themesOf(context)),
    ...(partners.length > 0
      ? [paragraph([text(t.partners(partners.length)), text(' '), fill(t.fillPartner)])]
      : []),
    ...some(
      t.effects,
      told.map((effect) => effect.text),
    ),
    ...some(
      t.indicators,
      indicators.map(({ what }) => what),
    ),
    ...some(
      t.myths,
      aliveMyths(context).map(({ words }) => words),
    ),
  ];
  return blocks.length > 0 ? blocks : [paragraph([text(t.nothing)])];
}

/** Names of clusters, those across tables first: what people themselves said that it was about. */
function themesOf({ open, tables }: ReportContext): string[] {
  const across = Object.values(open.plenary).map(({ name }) => name);
  const at = tables.flatMap((table) =>
    open.template.sheets.flatMap((sheet) => {
      const { clusters, notes } = boardOf(open, table.id, sheet.id);
      const gathered = new Set(Object.values(notes).map(({ cluster }) => cluster));
      return Object.values(clusters)
        .filter(({ id }) => gathered.has(id))
        .map(({ name }) => name);
    }),
  );
  return [...across, ...at];
}

/** What the tables wrote in the text fields of the last sheet: the evaluation. */
function lookingBack(context: ReportContext, clean: (words: string) => string): Block[] {
  const sheet = context.open.template.sheets.at(-1);
  if (!sheet) return [];
  return sheet.fields
    .filter(({ kind }) => kind === 'text')
    .flatMap((field) => {
      const said = placesOf(context, sheet, field).flatMap((place) => fieldBlocks(context, place));
      if (said.length === 0) return [];
      return [
        paragraph([strong(named(context, field.title))]),
        list(said.map((block) => [cleaned(block, clean)])),
      ];
    });
}

function cleaned(block: Block, clean: (words: string) => string): Block {
  if (block.kind === 'list')
    return {
      ...block,
      items: block.items.map((item) => ({
        ...item,
        blocks: item.blocks.map((one) => cleaned(one, clean)),
      })),
    };
  if (block.kind !== 'paragraph') return block;
  return {
    ...block,
    children: block.children.map((inline) =>
      inline.kind === 'text' ? text(clean(inline.text)) : inline,
    ),
  };
}
