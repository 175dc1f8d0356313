import { z } from 'zod';
import { type Contradiction, factNames } from './facts.ts';
import { confidenceSchema } from './parameters.ts';

/** What an assessment says, in ids and numbers. Words are put to it in `assessment-texts.ts`. */

export const parts = ['none', 'I', 'II', 'III', 'IV'] as const;
export type Part = (typeof parts)[number];
export const dutyKinds = ['krav', 'veiledning', 'vurderes'] as const;
export type DutyKind = (typeof dutyKinds)[number];

export const outcomeSchema = z.object({
  /** The end of the decision graph. */
  id: z.string(),
  part: z.enum(parts),
  /** Whether the Act holds at all; `unknown` where our sources do not say. */
  act: z.enum(['applies', 'outside', 'unknown']),
  mustAnnounce: z.boolean(),
  announceIn: z.array(z.enum(['doffin', 'ted'])),
});
export type Outcome = z.infer<typeof outcomeSchema>;

/**
 * Why something must be checked: `source` C or M · `date` a year or more after the last check ·
 * `text` the text was read as it stood on another day · `unknown` no source says.
 */
export const doubts = ['source', 'date', 'text', 'unknown'] as const;
export type Doubt = (typeof doubts)[number];

export const sourceSchema = z.object({
  /** Law and paragraph, as «anskaffelsesforskriften § 5-1», or the document where it is no law. */
  reference: z.string(),
  /** Id of the document that was read (`sources.yml`), or its title where it has no id. */
  document: z.string(),
  confidence: confidenceSchema,
  verifiedAt: z.string(),
  doubt: z.enum(doubts).optional(),
  /** The day whose text was read, where that is another than the one the answer is about. */
  textOf: z.string().optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** A number of the ruleset that a text needs: whole kroner, months, years, days, percent or suppliers. */
export const quantitySchema = z.object({
  parameter: z.string(),
  value: z.number(),
  unit: z.enum(['NOK', 'months', 'years', 'days', 'percent', 'suppliers']),
  operator: z.enum(['>=', '>']).optional(),
});
export type Quantity = z.infer<typeof quantitySchema>;

export const dutySchema = z.object({
  id: z.string(),
  kind: z.enum(dutyKinds),
  source: sourceSchema,
  quantity: quantitySchema.optional(),
});
export type Duty = z.infer<typeof dutySchema>;

export const phases = ['always', 'before', 'during', 'after'] as const;
export const dialogueSchema = z.object({
  id: z.string(),
  phase: z.enum(phases),
  /** What one may do, must do, and where dialogue stops. */
  says: z.enum(['may', 'must', 'stop']),
  source: sourceSchema,
});
export type DialogueRule = z.infer<typeof dialogueSchema>;

export const traceStepSchema = z.object({
  /** Node of the decision graph, and one of its edges. */
  node: z.string(),
  edge: z.string(),
  /** `open`: the fact is missing, so this way is still possible. `assumed`: taken, but nobody said so. */
  status: z.enum(['taken', 'assumed', 'open', 'rejected']),
  /** Where the edge leads: another node or an end. */
  to: z.string(),
  /** What was answered (`true`, `municipality`, …), or the value in kroner. */
  answer: z.union([z.string(), z.number(), z.boolean()]).optional(),
  /** The threshold the value was compared with. */
  quantity: quantitySchema.optional(),
  /** Where the edge stands, and where the threshold does. */
  sources: z.array(sourceSchema),
});
export type TraceStep = z.infer<typeof traceStepSchema>;

export const needSchema = z.object({
  fact: z.enum(factNames),
  /**
   * `decides`: without it there is no single answer · `premise`: the answer assumes what is usual ·
   * `refines`: may add duties, not change the outcome.
   */
  weight: z.enum(['decides', 'premise', 'refines']),
});
export type Need = z.infer<typeof needSchema>;

export const cautionReasons = [
  ...doubts,
  'after-check',
  'splitting',
  'framework-long',
  'user-governed-long',
  'reservation-not-yet',
  'reservation-unclear',
  'ted-unknown',
  'act-unknown',
] as const;
export const cautionSchema = z.object({
  reason: z.enum(cautionReasons),
  /** Ids of what it is about: parameters, duties, edges, facts. */
  about: z.array(z.string()),
  references: z.array(z.string()),
  /** A day it is about: of the last check, or of the text that was read. */
  day: z.string().optional(),
  quantity: quantitySchema.optional(),
});
export type Caution = z.infer<typeof cautionSchema>;

export const valueStepSchema = z.object({
  /** What this line adds: `monthly`, `optionMonths`, `option`, `lot`, `times`, … */
  id: z.string(),
  /** Multiplied: kroner × count. One of them for a plain amount. */
  kroner: z.number(),
  count: z.number(),
  /** The sum of the line. */
  sum: z.number(),
  /** The rule behind it, where there is one. */
  reference: z.string().optional(),
});
export type ValueStep = z.infer<typeof valueStepSchema>;
export const valueWorkingSchema = z.object({
  value: z.number(),
  steps: z.array(valueStepSchema),
  /** The lots, options or purchases alone are under a limit that the sum reaches. */
  splitting: z.array(quantitySchema),
});
export type ValueWorking = z.infer<typeof valueWorkingSchema>;

export const assessmentSchema = z.object({
  startedOn: z.string(),
  /** Undefined while a missing fact still decides: then `possible` has several, and `needs` says which. */
  outcome: outcomeSchema.optional(),
  possible: z.array(outcomeSchema),
  value: valueWorkingSchema.optional(),
  /** What holds in every possible outcome. */
  duties: z.array(dutySchema),
  dialogue: z.array(dialogueSchema),
  trace: z.array(traceStepSchema),
  sources: z.array(sourceSchema),
  /** In the order in which to ask. */
  needs: z.array(needSchema),
  /** Shown before the answer. */
  caution: z.array(cautionSchema),
  rulesetVersion: z.string(),
  verifiedAt: z.string(),
});
export type Assessment = z.infer<typeof assessmentSchema>;

/** Why no answer is given: a start before the first rules we hold, or so far ahead that nobody knows. */
export interface DateRefusal {
  field: 'startedOn';
  reason: 'before-rules' | 'too-far-ahead' | 'not-a-day';
  /** First and last day that is answered. */
  first: string;
  last: string;
}

/** `assess(facts, startedOn, ruleset)` (in `assess.ts`) answers with this; it never throws on facts that Zod let through. */
export type AssessResult = { ok: Assessment } | { refused: (Contradiction | DateRefusal)[] };
