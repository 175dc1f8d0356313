import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang } from '#platform/i18n/lang.ts';
import { assessmentTexts } from './assessment-texts.ts';
import {
  cautionWords,
  dialogueWords,
  dutyWords,
  edgeClaim,
  referenceWords,
  refusalWords,
  sourceWords,
  stepReason,
} from './assessment-words.ts';
import { dutyTexts } from './duty-texts.ts';
import { cautionReasons } from './model/answer.ts';
import { edgesOf } from './model/decision-graph.ts';
import { contradictionReasons } from './model/facts.ts';
import { aDay, answered, aPurchase, shipped, someFacts } from './test-rules.ts';

describe.each<Lang>(['nb', 'nn'])('the words of an assessment in %s', (lang) => {
  const { duties, dialogue } = shipped.files;
  it('are there for every duty, dialogue rule, edge, caution and refusal, and for no other', () => {
    expect(Object.keys(dutyTexts[lang]).toSorted()).toEqual(
      duties.duties.map(({ id }) => id).toSorted(),
    );
    const known = Object.keys(assessmentTexts[lang]);
    for (const { id } of dialogue.dialogue) expect(known).toContain(id);
    for (const { from, edge } of edgesOf(shipped.graph))
      expect(known).toContain(`${from.id}.${edge.id}`);
    for (const reason of cautionReasons) expect(known).toContain(`caution_${reason}`);
    for (const reason of [...contradictionReasons, 'before-rules', 'too-far-ahead', 'not-a-day'])
      expect(known).toContain(`refuse_${reason.replaceAll('-', '_')}`);
  });

  it('can be put to every answer, without holes', () => {
    fc.assert(
      fc.property(someFacts, aDay, (facts, day) => {
        const { duties: found, dialogue: said, trace, caution, sources } = answered(facts, day);
        const all = [
          ...found.map((one) => dutyWords(lang, one)),
          ...said.map((one) => dialogueWords(lang, one)),
          ...trace.flatMap((one) => [edgeClaim(lang, one), stepReason(lang, one, trace)]),
          ...caution.map((one) => cautionWords(lang, one)),
          ...sources.map((one) => sourceWords(lang, one, shipped).text),
        ];
        for (const text of all) {
          expect(text.length).toBeGreaterThan(8);
          expect(text).not.toMatch(/undefined|NaN|: \.|: ,|\(\)/);
        }
      }),
    );
  });

  it('names the amounts that hold on the day', () => {
    const { trace } = answered(aPurchase({ value: 850_000 }), '2025-01-15');
    const reasons = trace.map((one) => stepReason(lang, one, trace).replaceAll('\u00a0', ' '));
    expect(reasons.join()).toContain('1 300 000 kroner');
    expect(reasons.join()).toContain('850 000 kroner');
  });

  it('says the first day in a refusal', () => {
    const text = refusalWords(lang, {
      field: 'startedOn',
      reason: 'before-rules',
      first: '2017-01-01',
      last: '2030-11-23',
    });
    expect(text.replaceAll('\u00a0', ' ')).toContain('1. januar 2017');
  });
});

describe('references', () => {
  it('name the laws as they are called in each written language', () => {
    expect(referenceWords('nn', 'anskaffelsesforskriften § 7-1')).toBe(
      'anskaffingsforskrifta § 7-1',
    );
    expect(referenceWords('nb', 'anskaffelsesloven § 2')).toBe('anskaffelsesloven § 2');
    const all = [
      ...shipped.files.thresholds.parameters.map(({ paragraph }) => paragraph),
      ...shipped.files.limits.limits.map(({ reference }) => reference),
      ...[...shipped.files.duties.duties, ...shipped.files.dialogue.dialogue].flatMap(({ cases }) =>
        cases.map(({ reference }) => reference),
      ),
      ...shipped.files.graph.nodes.flatMap(({ edges }) => edges.map((edge) => edge.reference)),
    ];
    for (const reference of all)
      expect(referenceWords('nn', reference)).not.toMatch(/anskaffelse|offentlig |alminnelig /);
  });
});
