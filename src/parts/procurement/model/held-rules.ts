import type { DialogueRule, Duty, Source } from './answer.ts';
import type { Facts } from './facts.ts';
import type { Conditions, Doubted, HeldRules, ResolvedEnd } from './period.ts';

/**
 * The duties and dialogue of an end that hold for these facts. What holds depends on which of the
 * end's few conditions are met and on nothing else, so it is worked out once for each such set.
 */
export function heldRules(end: ResolvedEnd, facts: Facts, value: number): HeldRules {
  let met = 0;
  for (let at = 0; at < end.conditional.length; at += 1)
    if (isMet(end.conditional[at] as Conditions, facts, value)) met += 2 ** at;
  const known = end.held.get(met);
  if (known) return known;
  const duties = firstOfEach(end.duties, facts, value, (one) => one.duty);
  const dialogue = firstOfEach(end.dialogue, facts, value, (one) => one.rule);
  const held: HeldRules = {
    duties,
    dialogue,
    sources: [...new Set([...duties, ...dialogue].map(({ source }) => source))],
    doubted: doubtedOf(duties, dialogue),
  };
  Object.freeze(duties);
  Object.freeze(dialogue);
  end.held.set(met, held);
  return held;
}

/** A missing fact meets no condition. */
function isMet({ when, least }: Conditions, facts: Facts, value: number): boolean {
  if (value < least) return false;
  for (const [fact, wanted] of when) if (facts[fact] !== wanted) return false;
  return true;
}

/** The first rule of each id whose conditions are met. */
function firstOfEach<C extends Conditions, R extends Duty | DialogueRule>(
  cases: readonly C[],
  facts: Facts,
  value: number,
  ruleOf: (one: C) => R,
): R[] {
  const found: R[] = [];
  for (const one of cases) {
    const rule = ruleOf(one);
    if (isMet(one, facts, value) && found.every(({ id }) => id !== rule.id)) found.push(rule);
  }
  return found;
}

/** What of these rules must be checked, and why. */
export function doubtedOf(duties: readonly Duty[], dialogue: readonly DialogueRule[]): Doubted {
  const found: Doubted = {};
  // That guidance is some years old stands beside it; only requirements bring it to the top.
  for (const { id, source, kind } of duties)
    if (source.doubt !== 'text' || kind === 'krav') addDoubt(found, id, source);
  for (const { id, source } of dialogue) if (source.doubt !== 'text') addDoubt(found, id, source);
  return found;
}

export function addDoubt(found: Doubted, id: string, { doubt, reference, textOf }: Source): void {
  if (!doubt) return;
  found[doubt] ??= { ids: new Set(), references: new Set(), day: undefined };
  found[doubt].ids.add(id);
  found[doubt].references.add(reference);
  if (textOf) found[doubt].day = textOf;
}
