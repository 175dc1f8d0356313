import { formatDay, formatKroner } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { answerLines } from './answer-lines.ts';
import type { AnswerModel, FactLine } from './answer-model.ts';
import { refusalWords } from './assessment-words.ts';
import { choiceWords, type FormError, questionOf, readAnswers } from './form.ts';
import {
  choices,
  formatTyped,
  type QuestionName,
  questionNames,
  type Typed,
} from './form-questions.ts';
import { formTexts } from './form-texts.ts';
import { type Assessment, type Need, type Outcome, parts } from './model/answer.ts';
import { assess } from './model/assess.ts';
import type { Facts } from './model/facts.ts';
import type { Ruleset } from './model/ruleset.ts';
import { outcomeTexts } from './outcome-texts.ts';
import { announceWords, because, headline, listed, outcomeShort } from './outcome-words.ts';
import { typedAmount } from './typed-amount.ts';

/** An answer in words, with what it was made of. */
export interface Answered {
  answer: AnswerModel;
  assessment: Assessment;
  facts: Facts;
  typed: Typed;
}

/** The answer to what was typed, or what is wrong with it, each fault at its question. */
export function answerTo(
  ruleset: Ruleset,
  typed: Typed,
  lang: Lang,
  today: string,
): Answered | { errors: FormError[] } {
  const read = readAnswers(typed, lang);
  if ('errors' in read) return read;
  const { facts, startedOn = today } = read.ok;
  const result = assess(facts, startedOn, ruleset);
  if ('refused' in result)
    return {
      errors: result.refused.map((one) => {
        const field = questionOf(one.field);
        return {
          field,
          text: formTexts[lang].wrong(formTexts[lang][field], refusalWords(lang, one)),
        };
      }),
    };
  const assessment = result.ok;
  return { answer: inWords(assessment, facts, typed, ruleset, lang), assessment, facts, typed };
}

function inWords(
  assessment: Assessment,
  facts: Facts,
  typed: Typed,
  ruleset: Ruleset,
  lang: Lang,
): AnswerModel {
  const { outcome, possible } = assessment;
  const t = outcomeTexts[lang];
  const deciding = assessment.needs.filter(({ weight }) => weight === 'decides');
  const headlineNow = outcome
    ? headline(lang, outcome)
    : t.openOn(
        listed(
          deciding.map(({ fact }) => t[`short_${fact}`]),
          t.and,
        ),
      );
  const outcomes = [...new Set(byPart(possible).map((one) => outcomeShort(lang, one)))];
  return {
    query: formatTyped(typed),
    day: assessment.startedOn,
    dayTyped: typed.dato !== undefined,
    facts: factLines(typed, assessment, lang),
    calculation: calculation(assessment, lang),
    headline: headlineNow,
    because: outcome ? because(lang, outcome, facts.buyer === 'state') : t.openOutcomes,
    possible: outcome ? [] : outcomes,
    announce: outcome ? announceWords(lang, outcome) : t.announceOpen,
    ...answerLines(assessment, ruleset, lang),
    needs: weights.flatMap((weight) =>
      assessment.needs.filter((need) => need.weight === weight).map((need) => needLine(need, lang)),
    ),
    ruleset: { version: ruleset.version, verifiedAt: ruleset.verifiedAt },
    gist: gistOf(assessment),
  };
}

function byPart(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.toSorted((one, other) => parts.indexOf(one.part) - parts.indexOf(other.part));
}

const weights = ['decides', 'premise', 'refines'] as const;

function needLine({ fact, weight }: Need, lang: Lang): AnswerModel['needs'][number] {
  const name = questionOf(fact);
  return { name, weight, question: formTexts[lang][name] };
}

/** What was answered, in the words of the questions. The day always stands, also when nobody gave it. */
function factLines(typed: Typed, { startedOn, value }: Assessment, lang: Lang): FactLine[] {
  const t = formTexts[lang];
  const lines = questionNames.flatMap((name): FactLine[] => {
    const text = typed[name];
    if (name === 'dato') {
      const day = formatDay(startedOn);
      return [
        {
          name,
          label: t.dato,
          value: text ? day : outcomeTexts[lang].onDay(outcomeTexts[lang].missingDay, day),
        },
      ];
    }
    if (!text) return [];
    const words = name in choices ? choiceWords(lang, name, text) : text;
    return [{ name, label: t[name], value: amounts.includes(name) ? kroner(text) : words }];
  });
  const worked = value !== undefined && typed.verdi === undefined;
  return worked
    ? [...lines, { name: 'verdi', label: t.calculatedBy, value: formatKroner(value.value) }]
    : lines;
}

const amounts: readonly QuestionName[] = ['verdi', 'maned', 'pris'];

/** An amount as the site writes it, however it was typed. */
function kroner(typed: string): string {
  const amount = typedAmount(typed);
  return 'ok' in amount ? formatKroner(amount.ok) : typed;
}

function calculation({ value }: Assessment, lang: Lang): string[] {
  const t = outcomeTexts[lang];
  if (!value || value.steps.length === 0) return [];
  return [
    ...value.steps.map(({ id, kroner: price, count, sum, reference }) => {
      const words = calculationWords(lang, id, formatKroner(price), count, formatKroner(sum));
      return reference ? words + t.by(reference) : words;
    }),
    t.calcSum(formatKroner(value.value)),
  ];
}

function calculationWords(
  lang: Lang,
  id: string,
  price: string,
  count: number,
  sum: string,
): string {
  const t = outcomeTexts[lang];
  switch (id) {
    case 'monthly':
    case 'option-months':
    case 'open-ended':
    case 'longer-than-counted':
    case 'times':
      return t[`calc-${id}`](price, count, sum);
    case 'total':
    case 'option':
    case 'lot':
      return t[`calc-${id}`](sum);
    default:
      throw new Error(`No words for the value step ${id}`);
  }
}

/** What the answer comes to, in no language. Version and sources are not in it: only what one must do. */
function gistOf({ outcome, possible, duties, caution }: Assessment): string {
  const ends = outcome ? [outcome] : possible;
  return JSON.stringify([
    ends.map(({ id, part, announceIn }) => [id, part, announceIn]),
    duties.map(({ id, kind, quantity }) => [id, kind, quantity?.value ?? null]),
    caution
      .map(({ reason }) => reason)
      .filter((reason) => reason !== 'after-check' && reason !== 'date'),
  ]);
}
