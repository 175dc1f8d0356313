import type { Assessment, AssessResult, DialogueRule, Duty, Need, Source } from './answer.ts';
import { cautionsOf } from './cautions.ts';
import { type FactName, type Facts, factNames, mostKroner } from './facts.ts';
import { heldRules } from './held-rules.ts';
import type { HeldRules } from './period.ts';
import { contradictions, refuseDay } from './refusals.ts';
import { periodOn, type Ruleset } from './ruleset.ts';
import { workOutValue } from './value.ts';
import { type Walk, walkGraph } from './walk.ts';

/**
 * Which procurement rules hold for a purchase started on a day (`yyyy-mm-dd`). Facts are what
 * `factsSchema` let through; facts that contradict each other, and days we have no rules for, are
 * refused. See SPEC.md.
 */
export function assess(facts: Facts, startedOn: string, ruleset: Ruleset): AssessResult {
  const wrong = contradictions(facts);
  const day = refuseDay(startedOn, ruleset);
  if (day) return { refused: [day, ...wrong] };
  if (wrong.length > 0) return { refused: wrong };
  const period = periodOn(ruleset, startedOn);
  const value = workOutValue(facts, period);
  if (value && value.value > mostKroner)
    return { refused: [{ field: 'valuation', reason: 'value-too-large', others: [] }] };
  const walk = walkGraph(ruleset.graph.start, period, facts, value?.value);
  const [only] = walk.ends;
  const outcome = walk.ends.length === 1 ? only?.outcome : undefined;
  const held = walk.ends.map((end) => heldRules(end, facts, value?.value ?? 0));
  const duties = inAll(held.map((one) => one.duties));
  const dialogue = inAll(held.map((one) => one.dialogue));
  const assessment: Assessment = {
    startedOn,
    ...(outcome ? { outcome } : {}),
    possible: walk.ends.map((end) => end.outcome),
    ...(value ? { value } : {}),
    duties,
    dialogue,
    trace: walk.steps,
    sources: sourcesOf(walk, held, duties, dialogue),
    needs: needsOf(walk, facts),
    caution: cautionsOf({ facts, startedOn, ruleset, period, walk, value, held, duties, dialogue }),
    rulesetVersion: ruleset.version,
    verifiedAt: ruleset.verifiedAt,
  };
  return { ok: assessment };
}

/** What holds whichever end it comes to: the same id, kind and reference in each. */
function inAll<R extends Duty | DialogueRule>(lists: readonly R[][]): R[] {
  const [first = [], ...rest] = lists;
  if (rest.length === 0) return first;
  return first.filter((rule) =>
    rest.every((rules) =>
      rules.some(
        (other) =>
          other.id === rule.id &&
          other.source.reference === rule.source.reference &&
          ('kind' in rule && 'kind' in other ? rule.kind === other.kind : true),
      ),
    ),
  );
}

/** What the answer rests on, each once: the way that was gone, the duties and the dialogue. */
function sourcesOf(
  walk: Walk,
  held: readonly HeldRules[],
  duties: readonly Duty[],
  dialogue: readonly DialogueRule[],
): Source[] {
  const found = new Set<Source>();
  for (const { status, sources } of walk.steps)
    if (status === 'taken' || status === 'assumed') for (const one of sources) found.add(one);
  for (const { announcing } of walk.ends) if (announcing) found.add(announcing);
  const [only] = held;
  if (only && held.length === 1) for (const one of only.sources) found.add(one);
  else for (const { source } of [...duties, ...dialogue]) found.add(source);
  return [...found];
}

/** What is still to be asked, in the order in which to ask. */
function needsOf(walk: Walk, facts: Facts): Need[] {
  const weightOf = (fact: FactName): Need['weight'] | undefined => {
    // Where all ways lead to one end, nothing is left to decide.
    if (walk.ends.length > 1 && walk.open.includes(fact)) return 'decides';
    if (walk.assumed.includes(fact)) return 'premise';
    if (facts[fact as keyof Facts] !== undefined) return undefined;
    const refines =
      fact === 'splittable'
        ? walk.valued
        : fact === 'frameworkYears'
          ? facts.framework
          : walk.ends.some((end) => end.asks.includes(fact));
    return refines ? 'refines' : undefined;
  };
  const needs: Need[] = [];
  for (const fact of factNames) {
    const weight = weightOf(fact);
    if (weight) needs.push({ fact, weight });
  }
  return needs;
}

/** The same answer where nobody gave the day: it is a premise that one should be asked about. */
export function assumeDay(assessment: Assessment): Assessment {
  const place = (need: Need) => factNames.indexOf(need.fact);
  const needs: Need[] = [...assessment.needs, { fact: 'startedOn', weight: 'premise' }];
  return { ...assessment, needs: needs.toSorted((one, other) => place(one) - place(other)) };
}
