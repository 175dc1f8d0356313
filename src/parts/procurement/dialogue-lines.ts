import type { Lang } from '#platform/i18n/lang.ts';
import { dialogueAdviceTexts } from './dialogue-advice-texts.ts';
import { dialogueRuleTexts } from './dialogue-rule-texts.ts';
import { dialogueTexts } from './dialogue-texts.ts';
import { type DialogueAnswer, referenceConfidence } from './model/dialogue.ts';

/** An answer in words: nothing left to look up. */
export interface DialogueLines {
  verdict: string;
  because: string;
  /** Does it rest on rules, is it guidance, or must it be weighed? */
  basis: string;
  conditionsTitle: string;
  conditions: string[];
  write: string[];
  publishTitle: string;
  publish: string[];
  references: { text: string; confidence: string; weak: boolean }[];
}

export function dialogueLines(lang: Lang, answer: DialogueAnswer): DialogueLines {
  const [t, a, rules] = [dialogueTexts[lang], dialogueAdviceTexts[lang], dialogueRuleTexts[lang]];
  const { side } = answer.asked;
  const because = (rules as Record<string, string>)[`d${answer.id}`];
  if (because === undefined) throw new Error(`No words for dialogue rule D${answer.id}`);
  return {
    verdict: t[`${side}_${answer.verdict}`],
    because,
    basis: a[`basis_${answer.basis}`],
    conditionsTitle: answer.verdict === 'stopp' ? t.doInstead : t.doNow,
    conditions: answer.conditions.map((name) => a[`${side}_${name}`]),
    write: answer.write.map((name) => a[`write_${name}`]),
    publishTitle: side === 'kjoper' ? t.publish : t.publishSupplier,
    // A supplier is told what becomes public, not that nothing does.
    publish: answer.publish
      .filter((name) => side === 'kjoper' || name !== 'nothing')
      .map((name) => a[`publish_${name}`]),
    references: answer.references.map((name) => {
      const grade = referenceConfidence[name];
      return {
        text: a[`ref_${name}`],
        confidence: a[`conf_${grade}`],
        weak: grade === 'C' || grade === 'M',
      };
    }),
  };
}
