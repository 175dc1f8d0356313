import type { Block, Inline, RichText } from '#platform/documents/model.ts';
import type { DocumentSection, SectionedDocument } from '#platform/documents/sectioned.ts';
import { sourceText } from '#platform/documents/source.ts';
import { formatDay } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Asked } from './asked.ts';
import { type DatedSpan, planYears, standingOn } from './model/timing.ts';
import type { PlanningRules } from './rules.ts';
import { planningTexts } from './texts.ts';
import { beginsText, confidenceText, verdictText, whenText } from './words.ts';

export interface DocumentMaker {
  lang: Lang;
  now: Date;
  today: string;
  site: string;
}

const words = (text: string): Inline[] => [{ kind: 'text', text }];
const paragraph = (text: string): Block => ({ kind: 'paragraph', children: words(text) });
const list = (items: Inline[][]): Block => ({
  kind: 'list',
  ordered: false,
  items: items.map((children) => ({ blocks: [{ kind: 'paragraph', children }] })),
});
const led = (label: string, text: string): Block => ({
  kind: 'paragraph',
  children: [
    { kind: 'strong', children: words(/[?:]$/.test(label) ? `${label} ` : `${label}: `) },
    ...words(text),
  ],
});

/** The year for one role on paper: where we are, then each period with advice, sources and doubt. */
export function yearDocument(
  rules: PlanningRules,
  asked: Asked,
  { lang, now, today, site }: DocumentMaker,
): SectionedDocument {
  const t = planningTexts[lang];
  const standing = standingOn(asked.calendar, today);
  const place = asked.municipality?.name;
  const { proposal, why } = standing.now.period;
  const verdict = verdictText(lang, proposal, standing.budgetYear);
  const plan = planYears(rules.year, standing.budgetYear);
  return {
    lang,
    title: place ? t.headingFor(place) : t.heading,
    lead: t.lead,
    author: site,
    date: now,
    factHead: { label: t.factLabel, value: t.factValue },
    facts: [
      { label: t.pdfRole, value: rules.advice.roles[asked.role][lang] },
      { label: t.pdfMunicipality, value: place ?? t.pdfUsual },
      { label: t.pdfDate, value: formatDay(today) },
      { label: standing.sure ? t.here : t.hereAbout, value: standing.now.period.title[lang] },
    ],
    intro: [
      paragraph(`${verdict} ${why[lang]}`),
      paragraph(t.planNow(standing.budgetYear, plan.at(-1) ?? standing.budgetYear)),
      paragraph(t.variesNote),
      ...(Object.keys(asked.typed).length > 0 ? [paragraph(t.fromAddress)] : []),
    ],
    sections: standing.round.map((span) => sectionOf(rules, asked, span, lang)),
    colophon: [t.adviceNote, t.pdfColophon(site)],
  };
}

function sectionOf(
  rules: PlanningRules,
  asked: Asked,
  span: DatedSpan,
  lang: Lang,
): DocumentSection {
  const t = planningTexts[lang];
  const { period, number, start } = span;
  const advice = rules.advice.periods[period.id]?.[asked.role];
  const asItem = (one: { nb: string; nn: string; heftet: boolean }): Inline[] =>
    words(one.heftet ? `${one[lang]} (${t.fromBooklet})` : one[lang]);
  const claims = period.claims.map((claim): Inline[] => {
    const source = rules.year.sources[claim.source];
    return words(`${claim[lang]} (${source ? sourceText(source) : claim.source})`);
  });
  const blocks: RichText = [
    paragraph(period.what[lang]),
    paragraph(period.why[lang]),
    list((advice?.do ?? []).map(asItem)),
    led(t.talk, advice?.talk[lang] ?? ''),
    ...(advice?.late ? [led(t.ifMissed, advice.late[lang])] : []),
    {
      kind: 'box',
      box: 'forbehold',
      title: `${t.sources}. ${confidenceText(lang, period.confidence)}`,
      blocks: [list(claims)],
    },
  ];
  return {
    id: period.id,
    kicker: `${t.periodOf(number, asked.calendar.length)}: ${whenText(lang, span)}`,
    mark: 'path',
    title: period.title[lang],
    lead: start.own ? `${t.begins(beginsText(lang, span))} (${t.ownDates})` : '',
    blocks,
  };
}
