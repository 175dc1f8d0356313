import type {
  Caution,
  DialogueRule,
  Doubt,
  Duty,
  Source,
  TraceStep,
  ValueWorking,
} from './answer.ts';
import type { Facts } from './facts.ts';
import type { Period } from './period.ts';
import type { Ruleset } from './ruleset.ts';
import type { Walk } from './walk.ts';

export interface CautionInput {
  facts: Facts;
  startedOn: string;
  ruleset: Ruleset;
  period: Period;
  walk: Walk;
  value: ValueWorking | undefined;
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

type Doubted = Record<Doubt, { ids: Set<string>; references: Set<string>; day?: string }>;

function doubtedSources({ walk, duties, dialogue, value, period }: CautionInput): Doubted {
  const empty = () => ({ ids: new Set<string>(), references: new Set<string>() });
  const found: Doubted = { unknown: empty(), source: empty(), date: empty(), text: empty() };
  const add = (id: string, { doubt, reference, textOf }: Source) => {
    if (!doubt) return;
    const here = found[doubt];
    here.ids.add(id);
    here.references.add(reference);
    if (textOf) here.day = textOf;
  };
  for (const step of walk.steps)
    if (step.status !== 'rejected' && !isOtherThanAssumed(step, walk))
      for (const source of step.sources) add(step.quantity?.parameter ?? step.node, source);
  for (const { announcing } of walk.ends) if (announcing) add('announcing', announcing);
  // That guidance is some years old stands beside it; only requirements bring it to the top.
  const weighty = [...duties, ...dialogue].filter(
    (one) => one.source.doubt !== 'text' || ('kind' in one && one.kind === 'krav'),
  );
  for (const { id, source } of weighty) add(id, source);
  const openEnded = period.limits.get('open-ended-months');
  if (openEnded && value?.steps.some(({ reference }) => reference !== undefined))
    add('open-ended-months', openEnded.source);
  return found;
}

/** The ways that were left when a fact was taken to be as usual are no part of the answer. */
const isOtherThanAssumed = ({ node, status }: TraceStep, walk: Walk): boolean =>
  status === 'open' && walk.steps.some((one) => one.node === node && one.status === 'assumed');

function caution(
  reason: Doubt,
  { ids, references, day }: Doubted[Doubt],
  checked: string,
): Caution[] {
  if (ids.size === 0) return [];
  const shown = reason === 'date' ? checked : day;
  return [
    { reason, about: [...ids], references: [...references], ...(shown ? { day: shown } : {}) },
  ];
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
