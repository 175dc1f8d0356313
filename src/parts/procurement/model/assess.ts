import type { Assessment, AssessResult, DialogueRule, Duty, Need, Source } from './answer.ts';
import { cautionsOf } from './cautions.ts';
import { type FactName, type Facts, factNames, mostKroner } from './facts.ts';
import type { Conditions, ResolvedEnd } from './period.ts';
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
  const kroner = value?.value ?? 0;
  const duties = inAll(walk.ends, (end) =>
    rulesThatHold(end.duties, facts, kroner, (one) => one.duty),
  );
  const dialogue = inAll(walk.ends, (end) =>
    rulesThatHold(end.dialogue, facts, kroner, (one) => one.rule),
  );
  const sources = sourcesOf(walk, duties, dialogue);
  const assessment: Assessment = {
    startedOn,
    ...(outcome ? { outcome } : {}),
    possible: walk.ends.map((end) => end.outcome),
    ...(value ? { value } : {}),
    duties,
    dialogue,
    trace: walk.steps,
    sources,
    needs: needsOf(walk, facts),
    caution: cautionsOf({ facts, startedOn, ruleset, period, walk, value, duties, dialogue }),
    rulesetVersion: ruleset.version,
    verifiedAt: ruleset.verifiedAt,
  };
  return { ok: assessment };
}

/** The first rule of each id whose conditions the facts meet. A missing fact meets none. */
function rulesThatHold<C extends Conditions, R extends Duty | DialogueRule>(
  cases: readonly C[],
  facts: Facts,
  value: number,
  ruleOf: (one: C) => R,
): R[] {
  const found: R[] = [];
  for (const one of cases) {
    if (value < one.least || !one.when.every(([fact, wanted]) => facts[fact] === wanted)) continue;
    const rule = ruleOf(one);
    if (found.every(({ id }) => id !== rule.id)) found.push(rule);
  }
  return found;
}

/** What holds whichever end it comes to: the same id, kind and reference in each. */
function inAll<R extends Duty | DialogueRule>(
  ends: readonly ResolvedEnd[],
  rulesOf: (end: ResolvedEnd) => R[],
): R[] {
  const [first, ...rest] = ends.map(rulesOf);
  return (first ?? []).filter((rule) =>
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
function sourcesOf(walk: Walk, duties: Duty[], dialogue: DialogueRule[]): Source[] {
  const found: Source[] = [];
  const add = (source: Source) => {
    const known = found.some(
      (one) =>
        one === source ||
        (one.reference === source.reference &&
          one.document === source.document &&
          one.confidence === source.confidence),
    );
    if (!known) found.push(source);
  };
  for (const { status, sources } of walk.steps)
    if (status === 'taken' || status === 'assumed') sources.forEach(add);
  for (const { announcing } of walk.ends) if (announcing) add(announcing);
  for (const { source } of [...duties, ...dialogue]) add(source);
  return found;
}

/** What is still to be asked, in the order in which to ask. */
function needsOf(walk: Walk, facts: Facts): Need[] {
  const weights = new Map<FactName, Need['weight']>();
  if (walk.valued && facts.splittable === undefined) weights.set('splittable', 'refines');
  if (facts.framework && facts.frameworkYears === undefined)
    weights.set('frameworkYears', 'refines');
  for (const end of walk.ends)
    for (const { when } of end.duties)
      for (const [fact] of when) if (facts[fact] === undefined) weights.set(fact, 'refines');
  for (const fact of walk.assumed) weights.set(fact, 'premise');
  // Where all ways lead to one end, nothing is left to decide.
  if (walk.ends.length > 1) for (const fact of walk.open) weights.set(fact, 'decides');
  return factNames.flatMap((fact) => {
    const weight = weights.get(fact);
    return weight ? [{ fact, weight }] : [];
  });
}

/** The same answer where nobody gave the day: it is a premise that one should be asked about. */
export function assumeDay(assessment: Assessment): Assessment {
  const place = (need: Need) => factNames.indexOf(need.fact);
  const needs: Need[] = [...assessment.needs, { fact: 'startedOn', weight: 'premise' }];
  return { ...assessment, needs: needs.toSorted((one, other) => place(one) - place(other)) };
}
