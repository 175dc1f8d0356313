import { plainText } from '#platform/documents/model.ts';
import { blocksOf } from '#platform/documents/parsed-markdown.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { dialogueRuleTexts } from './dialogue-rule-texts.ts';
import { dialogueTexts } from './dialogue-texts.ts';
import type { ProcurementGuides } from './guides-content.ts';
import { innovativeTexts } from './innovative-texts.ts';
import { dialogueWants } from './model/dialogue.ts';
import { mythTexts } from './myth-texts.ts';

/** A page of a guide as search, site map and feeds want it. `path` has no language prefix. */
export interface GuidePage {
  path: string;
  title: string;
  lead: string;
  /** What it says, without markup. Amounts are left out: they change by the day. */
  text: string;
}

/** Every page of the guides that stands still: those with answers in the address are not among them. */
export function procurementGuidePages(
  { myths, steps }: ProcurementGuides,
  lang: Lang,
): GuidePage[] {
  const [d, i, m] = [dialogueTexts[lang], innovativeTexts[lang], mythTexts[lang]];
  const told = (markdown: string): string => plainText(blocksOf(markdown));
  const quiz = myths.flatMap(({ words }) => words[lang].quiz);
  return [
    {
      path: '/anskaffelse/dialog',
      title: d.heading,
      lead: d.lead,
      text: lines(
        ...dialogueWants.map((want) => d[`hva_${want}`]),
        ...Object.values(dialogueRuleTexts[lang]),
        d.stopText,
        d.helpedLead,
      ),
    },
    {
      path: '/anskaffelse/dialog/oversikt',
      title: d.overviewTitle,
      lead: d.overviewLead,
      text: lines(...dialogueWants.map((want) => d[`hva_${want}`])),
    },
    {
      path: '/anskaffelse/dialog/notat',
      title: d.noteTitle,
      lead: d.noteLead,
      text: lines(d.noteBefore, d.noteTold, d.noteAfter),
    },
    {
      path: '/anskaffelse/innovativ',
      title: i.heading,
      lead: i.lead,
      text: lines(
        ...steps.flatMap(({ words }) => {
          const { title, lead, todo, who, pitfalls } = words[lang];
          return [title, lead, told(todo), who, ...pitfalls];
        }),
      ),
    },
    {
      path: '/anskaffelse/innovativ/ark',
      title: i.sheet,
      lead: i.sheetLead,
      text: lines(i.behov, i.effekt, i.maling, i.rammer, i.howText),
    },
    {
      path: '/anskaffelse/myter',
      title: m.title,
      lead: m.lead,
      text: lines(
        ...myths.flatMap(({ words }) => {
          const { claim, short, holds, why, todo } = words[lang];
          return [claim, short, told(holds), told(why), ...todo];
        }),
      ),
    },
    {
      path: '/anskaffelse/myter/quiz',
      title: m.quizTitle,
      lead: m.quizLead(quiz.length),
      text: lines(...quiz.map(({ ask }) => ask)),
    },
  ];
}

function lines(...all: string[]): string {
  return all.join('\n');
}
