import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dialogueAdviceTexts } from '../dialogue-advice-texts.ts';
import { dialogueLines } from '../dialogue-lines.ts';
import { readDialogue } from '../dialogue-query.ts';
import { dialogueRuleTexts } from '../dialogue-rule-texts.ts';
import {
  answerDialogue,
  type DialogueAsked,
  dialoguePhases,
  dialogueSides,
  dialogueWants,
  type Verdict,
} from './dialogue.ts';
import { dialogueRules } from './dialogue-rules.ts';

const all: DialogueAsked[] = dialoguePhases.flatMap((phase) =>
  dialogueSides.flatMap((side) => dialogueWants.map((want) => ({ phase, side, want }))),
);
const inCompetition = ['kunngjort', 'evaluering'];
const tightness: Record<Verdict, number> = { kan: 0, vilkar: 1, stopp: 2 };

describe('the dialogue helper', () => {
  it('[DL1] has exactly one rule and an answer in both languages for each of 168 combinations', () => {
    expect(all).toHaveLength(168);
    for (const asked of all) {
      const rules = dialogueRules.filter(
        ({ want, phases }) => want === asked.want && phases.includes(asked.phase),
      );
      expect(rules, JSON.stringify(asked)).toHaveLength(1);
      for (const lang of ['nb', 'nn'] as const) {
        const lines = dialogueLines(lang, answerDialogue(asked));
        const words = [lines.verdict, lines.because, lines.basis, ...lines.conditions];
        for (const text of [...words, ...lines.write, ...lines.publish])
          expect(text, JSON.stringify(asked)).toMatch(/\p{L}{2}/u);
        expect(lines.references.length).toBeGreaterThan(0);
      }
    }
  });

  it('[DL1] uses every rule, with words for each number and no words left over', () => {
    expect(dialogueRules.map(({ id }) => id)).toEqual(dialogueRules.map((_, at) => at + 1));
    for (const lang of ['nb', 'nn'] as const)
      expect(Object.keys(dialogueRuleTexts[lang])).toEqual(dialogueRules.map(({ id }) => `d${id}`));
  });

  it('is the table of the specification', () => {
    const spec = readFileSync('src/parts/procurement/model/DIALOGUE-SPEC.md', 'utf8');
    const rows = [...spec.matchAll(/^\| D(\d+) \|(.+)\|$/gm)].map(([, id, rest]) =>
      [id, ...(rest ?? '').split('|')].map((cell) => cell?.trim()),
    );
    const words = { kan: 'may', vilkar: 'may with conditions', stopp: 'stop' };
    const basis = { krav: 'law', veiledning: 'guidance', vurderes: 'to be weighed' };
    expect(rows).toEqual(
      dialogueRules.map((rule) => [
        String(rule.id),
        rule.want,
        rule.phases.join(', '),
        words[rule.verdict],
        rule.references.join(', '),
        basis[rule.basis],
        rule.helps ? 'yes' : '',
      ]),
    );
  });

  it('[DL2] answers both sides alike, and tells each what it can do', () => {
    for (const asked of all.filter(({ side }) => side === 'kjoper')) {
      const [buyer, supplier] = [
        answerDialogue(asked),
        answerDialogue({ ...asked, side: 'leverandor' }),
      ];
      expect(supplier.verdict).toBe(buyer.verdict);
      expect(dialogueLines('nb', supplier).because).toBe(dialogueLines('nb', buyer).because);
    }
  });

  it('[DL3] leaves nothing free while a competition is on', () => {
    for (const asked of all.filter(({ phase }) => inCompetition.includes(phase)))
      expect(answerDialogue(asked).verdict, JSON.stringify(asked)).not.toBe('kan');
  });

  it('[DL4] only tightens from no plan to announced', () => {
    for (const want of dialogueWants) {
      const { path } = answerDialogue({ phase: 'ingen-plan', side: 'kjoper', want });
      const before = path.slice(0, 4).map(({ verdict }) => tightness[verdict]);
      expect(before, want).toEqual(before.toSorted());
      expect(before.at(-1) === 2 || want === 'presisere', want).toBe(true);
    }
  });

  it('[DL5] stops a promise at every time before the contract', () => {
    for (const phase of dialoguePhases.slice(0, 5))
      expect(answerDialogue({ phase, side: 'kjoper', want: 'lofte' }).verdict).toBe('stopp');
  });

  it('[DL6] cites what a helper means, and lets nobody come to help in a competition', () => {
    for (const { id, want, helps, phases, references } of dialogueRules) {
      if (!helps) continue;
      expect(
        phases.some((phase) => inCompetition.includes(phase)),
        `D${id}`,
      ).toBe(false);
      expect(references.includes('hjulpet') || want === 'ide', `D${id}`).toBe(true);
    }
  });

  it('[DL7] rests law on law, and says when it is our own reading', () => {
    for (const { id, basis, references } of dialogueRules) {
      const law = references.filter((one) => !/heftet|redaksjonen/.test(one));
      if (basis === 'krav') expect(law.length, `D${id}`).toBeGreaterThan(0);
    }
    const ours = all.map(answerDialogue).filter((one) => one.references.includes('redaksjonen'));
    expect(ours.every(({ confidence }) => confidence === 'M')).toBe(true);
    expect(dialogueAdviceTexts.nb.conf_M).toContain('Må kontrolleres mot Lovdata');
  });

  it('[DL8] cites § 9-3 only while a competition is on', () => {
    for (const { id, references, phases } of dialogueRules)
      if (references.includes('dialog'))
        expect(
          phases.every((phase) => inCompetition.includes(phase)),
          `D${id}`,
        ).toBe(true);
    expect(dialogueRuleTexts.nb.d34).toContain('For del III og IV har vi ikke lest paragrafene');
  });

  it('[DL9] doubts § 4 of the Act after 1 July 2026 wherever it is cited', () => {
    const answer = answerDialogue({ phase: 'kunngjort', side: 'kjoper', want: 'andre' });
    expect(answer.confidence).toBe('C');
    const lines = dialogueLines('nb', answer);
    const equal = lines.references.find(({ text }) => text.includes('§ 4'));
    expect(equal).toMatchObject({ weak: true, confidence: 'Må kontrolleres mot Lovdata' });
    expect(equal?.text).toContain('Vi vet ikke om § 4 gjelder etter 1. juli 2026');
  });

  it('[DL10] says what to do instead, and what to write down', () => {
    for (const { id, conditions, write, publish } of dialogueRules) {
      expect(conditions.length, `D${id}`).toBeGreaterThan(0);
      expect(write.length, `D${id}`).toBeGreaterThan(0);
      expect(publish.length, `D${id}`).toBeGreaterThan(0);
    }
  });

  it('[DL11] refuses answers that do not exist and half a form, and keeps the rest', () => {
    const read = (query: string) => readDialogue('nb', new URLSearchParams(query));
    expect(read('')).toEqual({ chosen: {}, errors: [], asked: undefined });
    const half = read('fase=kunngjort&hvem=&hva=tull');
    expect(half.asked).toBeUndefined();
    expect(half.chosen).toEqual({ fase: 'kunngjort' });
    expect(half.errors.map(({ field }) => field)).toEqual(['hvem', 'hva']);
    expect(half.errors[1]?.text).toContain('«tull»');
    for (const { phase, side, want } of all)
      expect(read(`fase=${phase}&hvem=${side}&hva=${want}`).asked).toEqual({ phase, side, want });
  });
});
