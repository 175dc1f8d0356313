import { formatKroner } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { answerTexts } from './answer-texts.ts';
import type { Answered } from './answer-to.ts';
import { doubtWords, dutyWords } from './assessment-words.ts';
import { calculatorNames, formatTyped, type Typed } from './form-questions.ts';
import type { Assessment, Quantity } from './model/answer.ts';
import { compareAssessments } from './model/compare.ts';
import { answerHistory } from './model/history.ts';
import { periodOn, type Ruleset } from './model/ruleset.ts';
import { type ValueTip, valueTips } from './model/tipping.ts';
import { outcomeTexts } from './outcome-texts.ts';
import { listed, outcomeShort, partName } from './outcome-words.ts';
import { shortDay } from './typed-day.ts';
import type { Band, HistoryModel } from './what-if-model.ts';

/** The answer for every value, in bands between the places where it tips. Empty where it never does. */
export function valueBands(
  ruleset: Ruleset,
  { facts, assessment, typed }: Answered,
  lang: Lang,
): Band[] {
  const tips = valueTips(facts, assessment.startedOn, ruleset);
  const [first] = tips;
  if (!first) return [];
  const sides = [
    { value: first.below.value, assessment: first.below.assessment, above: undefined },
    ...tips.map((tip) => ({ ...tip.above, above: tip })),
  ];
  const own = assessment.value?.value;
  return sides.map((side, at) => {
    const next = tips[at];
    const before = sides[at - 1];
    const low = side.above ? side.above.above.value : 1;
    const doubt = side.above ? limitDoubt(ruleset, assessment, side.above, lang) : undefined;
    return {
      id: String(low),
      label: bandLabel(lang, side.above, next),
      ...(doubt ? { doubt } : {}),
      outcome: outcomeWords(lang, side.assessment),
      changes: before ? changeWords(lang, before.assessment, side.assessment) : [],
      here: own !== undefined && own >= low && (next === undefined || own < next.above.value),
      query: formatTyped(withValue(typed, side.value)),
    };
  });
}

/** The same answers with one amount in place of whatever gave the value. */
function withValue(typed: Typed, value: number): Typed {
  const kept = Object.entries(typed).filter(
    ([name]) => !(calculatorNames as readonly string[]).includes(name),
  );
  return { ...Object.fromEntries(kept), verdi: String(value) };
}

function bandLabel(lang: Lang, from: ValueTip | undefined, to: ValueTip | undefined): string {
  const t = answerTexts[lang];
  const [low] = from?.limits ?? [];
  const [high] = to?.limits ?? [];
  const over = low && (isStrict(low) ? t.valueOver : t.valueFrom)(formatKroner(low.value));
  const under = high && (isStrict(high) ? t.valueUpTo : t.valueUnder)(formatKroner(high.value));
  // The one krone between a limit that is reached and a limit that is passed.
  if (low && high && low.value === high.value) return t.valueExactly(formatKroner(low.value));
  if (over === undefined) return under ?? '';
  return under === undefined ? over : t.valueBetween(over, under);
}

const isStrict = ({ operator }: Quantity): boolean => operator === '>';

function limitDoubt(
  ruleset: Ruleset,
  { startedOn }: Assessment,
  { limits }: ValueTip,
  lang: Lang,
): string | undefined {
  const period = periodOn(ruleset, startedOn);
  return limits
    .flatMap(({ parameter }) => period.limits.get(parameter) ?? [])
    .flatMap(({ source }) => doubtWords(lang, source) ?? [])[0];
}

/** How the answer has been on every day we have rules for. */
export function historyOf(
  ruleset: Ruleset,
  { facts, assessment, typed }: Answered,
  lang: Lang,
  today: string,
): HistoryModel {
  const spans = answerHistory(facts, ruleset);
  const day = assessment.startedOn;
  const latest = [today, day, spans.at(-1)?.from ?? day].toSorted().at(-1) ?? day;
  return {
    day,
    until: `${latest.slice(0, 4)}-12-31`,
    spans: spans.map((span, at) => {
      const before = spans[at - 1];
      const outcome = span.assessment.outcome;
      return {
        from: span.from,
        ...(span.to ? { to: span.to } : {}),
        part: outcome?.part ?? 'open',
        short: outcome ? partName(lang, outcome) : answerTexts[lang].partOpen,
        outcome: outcomeWords(lang, span.assessment),
        changes: before ? changeWords(lang, before.assessment, span.assessment) : [],
        here: day >= span.from && (span.to === undefined || day < span.to),
        query: formatTyped({ ...typed, dato: shortDay(span.from) }),
      };
    }),
  };
}

/** One outcome, or those that are possible while something is not answered. */
export function outcomeWords(lang: Lang, { outcome, possible }: Assessment): string {
  if (outcome) return outcomeShort(lang, outcome);
  const t = outcomeTexts[lang];
  return listed([...new Set(possible.map((one) => outcomeShort(lang, one)))], t.or);
}

/** What one must do more or no longer; nothing where the outcome says it all. */
function changeWords(lang: Lang, before: Assessment, after: Assessment): string[] {
  const t = answerTexts[lang];
  const difference = compareAssessments(before, after);
  if (difference.outcome) return [];
  return [
    ...difference.added.map((duty) => t.added(dutyWords(lang, duty))),
    ...difference.removed.map((duty) => t.removed(dutyWords(lang, duty))),
    ...difference.changed.map(({ before: was, after: duty }) =>
      was.kind === duty.kind
        ? t.changed(dutyWords(lang, duty))
        : t.changedKind(t[`${duty.kind}Title`], dutyWords(lang, duty)),
    ),
  ];
}
