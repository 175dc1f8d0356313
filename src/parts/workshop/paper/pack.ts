import { amountText } from '#platform/documents/amount-text.ts';
import { makePackPdf, type PdfPackPart, type PdfTag } from '#platform/documents/pdf/pack.ts';
import type { PdfSheet } from '#platform/documents/pdf/sheets.ts';
import { type Lang, localPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { toHref } from '#ui/view.tsx';
import type { OpenWorkshop } from '../access.ts';
import { joinUrlOf } from '../boot-data.ts';
import { spokenJoinCode } from '../join-code.ts';
import type { Template } from '../model/template.ts';
import type { Participant } from '../model/workshop.ts';
import type { PaperDeps } from './deps.ts';
import { paperTexts } from './paper-texts.ts';
import type { PrintChoice } from './print-choice.ts';
import { qrSvg } from './qr.ts';
import { runRows } from './run-rows.ts';
import { sheetTexts } from './sheet-texts.ts';

interface PackOf {
  services: Services;
  deps: PaperDeps;
  lang: Lang;
  template: Template;
  opened: OpenWorkshop | null;
  choice: PrintChoice;
  sheets: PdfSheet[];
}

const guide = 'verksted-prosessveileder';
const tagsOnPage = 10;

/** Everything to print for the day. What a template does not have (rules, reading) is left out. */
export async function makePack(pack: PackOf): Promise<Uint8Array> {
  const { services, lang, template, opened, choice } = pack;
  const t = paperTexts[lang];
  const { installation } = services;
  const path = opened ? `/verksted/${opened.record.id}/pakke` : '/verksted/pakke';
  return makePackPdf(
    {
      lang,
      title: opened?.seen.title ?? template.title[lang],
      subtitle: t.packTitle,
      author: installation.name,
      date: services.clock(),
      url: installation.baseUrl + localPath(lang, path),
      paper: choice.paper,
      plan: { lead: t.packPlanLead, heads: [t.planWhat, t.planPages, t.planHow] },
      parts: await partsOf(pack),
    },
    {
      amount: (name, on) => amountText(lang, services.amount(name, on)),
      resolve: (href) =>
        href.startsWith('https:') ? href : installation.baseUrl + toHref(lang, href),
    },
  );
}

async function partsOf(pack: PackOf): Promise<PdfPackPart[]> {
  const { deps, lang, template, opened, choice, sheets } = pack;
  const t = paperTexts[lang];
  const paper = choice.paper.toUpperCase();
  const slugs = [...new Set(template.sheets.flatMap(({ reading }) => reading))];
  const [guides, reading] = await Promise.all([
    deps.sections(lang, [guide]),
    deps.sections(
      lang,
      slugs.filter((slug) => slug !== guide),
    ),
  ]);
  const people = opened ? attending(opened) : [];
  const rules = template.sheets
    .filter(({ alwaysVisible }) => alwaysVisible)
    .flatMap(({ fields }) => fields.filter(({ kind }) => kind === 'info').slice(-1));
  const run = runRows(lang, opened?.seen ?? null, template);
  const bare = (sections: typeof guides) => sections.map(({ group: _, ...section }) => section);
  return [
    ...(guides.length > 0
      ? [{ k: 'sections' as const, what: t.partGuide, how: t.partGuideHow, sections: bare(guides) }]
      : []),
    {
      k: 'table',
      what: t.partRun,
      how: t.partRunHow,
      title: t.runTitle,
      lead: t.runLead(run.total),
      heads: [t.runClock, t.runWhat, t.runMinutes],
      rows: run.rows,
      foot: t.runFoot,
    },
    ...rules.map((rule) => ({
      k: 'poster' as const,
      what: t.partRules,
      how: `${paper}. ${t.partRulesHow}`,
      title: rule.title[lang],
      items: rule.items.map((words) => words[lang]),
      foot: t.rulesFoot,
    })),
    {
      k: 'sheets',
      what: t.partSheets,
      how: opened ? t.partSheetsHow(paper) : t.partSheetsBlankHow(paper),
      sheets,
    },
    { k: 'signs', what: t.partSigns, how: t.partSignsHow, signs: signsOf(pack) },
    {
      k: 'tags',
      what: t.partTags,
      how: t.partTagsHow,
      title: t.tagsTitle,
      tags: tagsOf(lang, people),
    },
    ...(reading.length > 0
      ? [
          {
            k: 'sections' as const,
            what: t.partBooklet,
            how: t.partBookletHow(people.length),
            sections: bare(reading),
          },
        ]
      : []),
  ];
}

function signsOf({ services, lang, opened, choice }: PackOf) {
  const t = paperTexts[lang];
  if (!opened)
    return [1, 2, 3].map((number) => ({
      title: sheetTexts[lang].table(number),
      text: t.signBlankText,
      code: null,
      qr: null,
    }));
  const { code } = opened.record;
  const address = joinUrlOf(services.installation.baseUrl, lang, opened.record);
  const qr = { svg: qrSvg(address), alt: t.signQrAlt(address) };
  return choice.tables.map((table) => ({
    title: table?.name ?? opened.seen.title,
    text: t.signText,
    code: { label: t.signCode, code: spokenJoinCode(code) },
    qr,
  }));
}

function attending({ seen }: OpenWorkshop): Participant[] {
  return Object.values(seen.participants)
    .filter(({ status, observer }) => status === 'admitted' && !observer)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
}

/** Those who have joined by name, and empty ones to fill the page: there are always some who come late. */
function tagsOf(lang: Lang, people: Participant[]): PdfTag[] {
  const t = sheetTexts[lang];
  const named = people.map(({ name, side }) => ({ name, text: t[side] }));
  const empty = tagsOnPage - (named.length % tagsOnPage);
  return [
    ...named,
    ...Array.from({ length: empty }, () => ({ name: '', text: paperTexts[lang].tagSides })),
  ];
}
