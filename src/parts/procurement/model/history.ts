import type { Assessment } from './answer.ts';
import { assess } from './assess.ts';
import { sameAnswer } from './compare.ts';
import type { Facts } from './facts.ts';
import type { Ruleset } from './ruleset.ts';

/** Days [from, to) with the same answer; the last has no `to`. */
export interface AnswerSpan {
  from: string;
  to?: string;
  /** The answer on the first day of the span. */
  assessment: Assessment;
}

/** How the answer for these facts has been since the first day. Empty for facts that are refused. */
export function answerHistory(facts: Facts, ruleset: Ruleset): AnswerSpan[] {
  const spans: AnswerSpan[] = [];
  for (const { from } of ruleset.periods) {
    const result = assess(facts, from, ruleset);
    if (!('ok' in result)) continue;
    const last = spans.at(-1);
    if (last && sameAnswer(last.assessment, result.ok)) continue;
    if (last) last.to = from;
    spans.push({ from, assessment: result.ok });
  }
  return spans;
}
