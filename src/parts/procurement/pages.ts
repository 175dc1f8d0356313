import type { Lang } from '#platform/i18n/lang.ts';
import { answerTexts } from './answer-texts.ts';
import { choiceWords } from './form.ts';
import { type ChoiceName, choices, questionNames } from './form-questions.ts';
import { formTexts } from './form-texts.ts';
import type { GuidePage } from './guide-pages.ts';
import { startingPoints } from './starting-points.ts';
import { startingTexts } from './starting-texts.ts';
import { procurementTexts } from './texts.ts';

/** The pages of the assessment that stand without anybody's answers, as search and site map want them. */
export function procurementPages(lang: Lang): GuidePage[] {
  const [start, form, answer] = [procurementTexts[lang], formTexts[lang], answerTexts[lang]];
  const told = startingTexts[lang];
  return [
    {
      path: '/anskaffelse',
      title: start.startTitle,
      lead: start.lead,
      text: startingPoints.map(({ id }) => `${told[id]}\n${told[`${id}Told`]}`).join('\n'),
    },
    {
      path: '/anskaffelse/sjekk',
      title: form.title,
      lead: form.lead,
      text: questionNames
        .map((name) => {
          const answers: readonly string[] = name in choices ? choices[name as ChoiceName] : [];
          return [form[name], ...answers.map((one) => choiceWords(lang, name, one))].join('\n');
        })
        .join('\n'),
    },
    {
      path: '/anskaffelse/svar/graf',
      title: answer.graphTitle,
      lead: answer.graphLeadPlain,
      text: answer.graphList,
    },
  ];
}
