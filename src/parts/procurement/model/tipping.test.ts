import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDay, answered, aPurchase, aValue, shipped, someFacts } from '../test-rules.ts';
import { compareAssessments, sameAnswer } from './compare.ts';
import { answerHistory } from './history.ts';
import { dateTips, valueTips, withValue } from './tipping.ts';

describe('moving one thing', () => {
  it('[TI1] finds where a service tips, with the answer on each side', () => {
    const tips = valueTips(aPurchase(), '2026-11-24', shipped);
    expect(
      tips.map(({ above, outcome, limits }) => [
        above.value,
        outcome,
        limits.map(({ parameter }) => parameter),
        above.assessment.outcome?.part,
      ]),
    ).toEqual([
      [500_000, true, ['entry-limit'], 'I'],
      [500_001, false, ['tax-certificate'], 'I'],
      [1_300_000, true, ['national'], 'II'],
      [2_500_000, true, ['eea-other'], 'III'],
    ]);
    for (const { below, above } of tips) expect(below.value).toBe(above.value - 1);
  });

  it('[TI1] finds none where the value does not matter', () => {
    expect(valueTips({ form: 'grant' }, '2026-11-24', shipped)).toEqual([]);
  });

  it('[TI1] between two places the answer is the same', () => {
    fc.assert(
      fc.property(someFacts, aDay, aValue, (facts, day, value) => {
        const places = valueTips(facts, day, shipped).map(({ above }) => above.value);
        const from = Math.max(1, ...places.filter((place) => place <= value));
        expect(
          sameAnswer(answered(withValue(facts, from), day), answered(withValue(facts, value), day)),
        ).toBe(true);
      }),
    );
  });

  it('[TI2] finds the day the entry limit was raised, for a purchase under it', () => {
    const tips = dateTips(aPurchase({ value: 200_000 }), shipped).filter(({ outcome }) => outcome);
    expect(tips.map(({ day }) => day)).toEqual(['2026-07-01']);
    expect(tips[0]?.before.startedOn).toBe('2026-06-30');
    expect(tips[0]?.before.assessment.outcome?.part).toBe('I');
    expect(tips[0]?.after.assessment.outcome?.part).toBe('none');
  });

  it('[TI3] the history covers every day, and neighbours differ', () => {
    fc.assert(
      fc.property(someFacts, aDay, (facts, day) => {
        const spans = answerHistory(facts, shipped);
        expect(spans[0]?.from).toBe(shipped.firstDay);
        expect(spans.at(-1)?.to).toBeUndefined();
        spans.forEach((span, at) => {
          const next = spans[at + 1];
          if (!next) return;
          expect(span.to).toBe(next.from);
          expect(sameAnswer(span.assessment, next.assessment)).toBe(false);
        });
        const here = spans.findLast(({ from }) => from <= day);
        expect(here && sameAnswer(here.assessment, answered(facts, day))).toBe(true);
      }),
    );
  });

  it('[TI3] tells the story of a service for 1.2 million', () => {
    const spans = answerHistory(aPurchase({ value: 1_200_000 }), shipped);
    expect(spans.map(({ from, assessment }) => [from, assessment.outcome?.part])).toEqual([
      ['2017-01-01', 'II'],
      ['2018-04-06', 'I'],
      ['2024-03-21', 'I'],
      ['2026-07-01', 'I'],
    ]);
  });

  it('[TI4] an answer has no difference to itself, and there and back is mirrored', () => {
    const same = { added: [], removed: [], changed: [], cautionAdded: [], cautionRemoved: [] };
    fc.assert(
      fc.property(someFacts, someFacts, aDay, (one, other, day) => {
        const [a, b] = [answered(one, day), answered(other, day)];
        expect(compareAssessments(a, a)).toEqual(same);
        const there = compareAssessments(a, b);
        const back = compareAssessments(b, a);
        expect(there.added).toEqual(back.removed);
        expect(there.cautionAdded).toEqual(back.cautionRemoved);
        expect(there.changed.length).toBe(back.changed.length);
        expect('outcome' in there).toBe('outcome' in back);
      }),
    );
  });

  it('[TI4] says what changes when a grant is made a purchase', () => {
    const difference = compareAssessments(
      answered(aPurchase({ form: 'grant', value: 2_000_000 })),
      answered(aPurchase({ value: 2_000_000 })),
    );
    expect(difference.outcome?.before?.id).toBe('grant');
    expect(difference.outcome?.after?.id).toBe('part-two');
    expect(difference.added.map(({ id }) => id)).toContain('announce');
    expect(difference.removed.map(({ id }) => id)).toContain('nothing-in-return');
  });
});
