import {
  type Caution,
  type DialogueRule,
  type Doubt,
  type Duty,
  doubts,
  type TraceStep,
  type ValueWorking,
} from './answer.ts';
import type { Facts } from './facts.ts';
import { addDoubt, doubtedOf } from './held-rules.ts';
import type { Doubted, DoubtedThings, HeldRules, Period } from './period.ts';
import type { Ruleset } from './ruleset.ts';
import type { Walk } from './walk.ts';

export interface CautionInput {
  facts: Facts;
  startedOn: string;
  ruleset: Ruleset;
  period: Period;
  walk: Walk;
  value: ValueWorking | undefined;
  held: readonly HeldRules[];
  duties: readonly Duty[];
  dialogue: readonly DialogueRule[];
}

/** What a reader must know before relying on the answer, the weightiest first. */
export function cautionsOf(input: CautionInput): Caution[] {
  const { ruleset, startedOn } = input;
  const doubtful = ['unknown', 'source', 'date', 'text'] as const;
  const about = doubtedSources(input);
  return [
    ...doubtful.flatMap((doubt) => caution(doubt, about[doubt], ruleset.verifiedAt)),
    ...ofTheEnds(input),
    ...ofTheFacts(input),
    ...(startedOn > ruleset.verifiedAt
      ? [{ reason: 'after-check' as const, about: [], references: [], day: ruleset.verifiedAt }]
      : []),
  ];
}

function doubtedSources(input: CautionInput): Doubted {
  const { walk, held, duties, dialogue, value, period } = input;
  const found: Doubted = {};
  for (const step of walk.steps) {
    if (step.status === 'rejected' || isOtherThanAssumed(step, walk)) continue;
    for (const source of step.sources)
      addDoubt(found, step.quantity?.parameter ?? step.node, source);
  }
  for (const { announcing } of walk.ends) if (announcing) addDoubt(found, 'announcing', announcing);
  const openEnded = period.limits.get('open-ended-months');
  if (openEnded && value?.steps.some(({ reference }) => reference !== undefined))
    addDoubt(found, 'open-ended-months', openEnded.source);
  const [only] = held;
  const rules = held.length === 1 && only ? only.doubted : doubtedOf(duties, dialogue);
  for (const doubt of doubts) {
    const more = rules[doubt];
    if (!more) continue;
    found[doubt] ??= { ids: new Set(), references: new Set(), day: undefined };
    const here = found[doubt];
    for (const id of more.ids) here.ids.add(id);
    for (const reference of more.references) here.references.add(reference);
    here.day ??= more.day;
  }
  return found;
}

/** The ways that were left when a fact was taken to be as usual are no part of the answer. */
const isOtherThanAssumed = ({ node, status }: TraceStep, walk: Walk): boolean =>
  status === 'open' &&
  walk.assumed.length > 0 &&
  walk.steps.some((one) => one.node === node && one.status === 'assumed');

function caution(reason: Doubt, things: DoubtedThings | undefined, checked: string): Caution[] {
  if (!things) return [];
  const day = reason === 'date' ? checked : things.day;
  const { ids, references } = things;
  return [{ reason, about: [...ids], references: [...references], ...(day ? { day } : {}) }];
}

function ofTheEnds({ walk }: CautionInput): Caution[] {
  const found: Caution[] = [];
  const unknownAct = walk.ends.filter(({ outcome }) => outcome.act === 'unknown');
  if (unknownAct.length > 0)
    found.push({
      reason: 'act-unknown',
      about: unknownAct.map(({ outcome }) => outcome.id),
      references: [],
    });
  const ted = walk.ends.filter(({ tedUnknown }) => tedUnknown);
  if (ted.length > 0)
    found.push({
      reason: 'ted-unknown',
      about: ted.map(({ outcome }) => outcome.id),
      references: [],
    });
  return found;
}

function ofTheFacts({ facts, period, walk, value, duties }: CautionInput): Caution[] {
  const found: Caution[] = [];
  const { reservation, frameworkYears, valuation } = facts;
  if (reservation !== undefined && reservation !== 'none') {
    const notYet = walk.ends
      .flatMap((end) => end.notYet)
      .find(({ when }) => when.some(([fact, wanted]) => facts[fact] === wanted));
    const known = duties.some(({ id }) => id === `reserve-${reservation}`);
    if (notYet)
      found.push({
        reason: 'reservation-not-yet',
        about: [reservation],
        references: [notYet.duty.source.reference],
      });
    else if (!known)
      found.push({ reason: 'reservation-unclear', about: [reservation], references: [] });
  }
  if (walk.valued && (facts.splittable || (value?.splitting.length ?? 0) > 0)) {
    const [quantity] = value?.splitting ?? [];
    found.push({
      reason: 'splitting',
      about: value?.splitting.map(({ parameter }) => parameter) ?? [],
      references: duties.filter(({ id }) => id === 'no-splitting').map((d) => d.source.reference),
      ...(quantity ? { quantity } : {}),
    });
  }
  const longest = (name: string) => period.limits.get(name);
  const framework = longest('framework-years');
  if (framework && frameworkYears !== undefined && frameworkYears > framework.quantity.value)
    found.push({
      reason: 'framework-long',
      about: ['frameworkYears'],
      references: [framework.source.reference],
      quantity: framework.quantity,
    });
  const governed = longest('user-governed-years');
  if (reservation === 'user-governed' && governed && valuation) {
    const months = (valuation.months ?? 0) + (valuation.optionMonths ?? 0);
    if (valuation.openEnded || months > 12 * governed.quantity.value)
      found.push({
        reason: 'user-governed-long',
        about: ['valuation'],
        references: [governed.source.reference],
        quantity: governed.quantity,
      });
  }
  return found;
}
