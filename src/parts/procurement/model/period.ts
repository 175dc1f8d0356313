import type { DialogueRule, Duty, Outcome, Quantity, Source, TraceStep } from './answer.ts';
import type { FactName, Facts } from './facts.ts';

/** A number of the rules in one period, with where it stands. */
export interface Limit {
  quantity: Quantity;
  source: Source;
}

/** An edge of the graph in one period. */
export interface ResolvedEdge {
  id: string;
  to: string;
  usual: boolean;
  /** The answers it is taken for; empty for a comparison. */
  is: readonly (string | boolean)[];
  /** For a comparison: taken where the value reaches the limit, or where it does not. */
  reached: boolean | undefined;
  sources: readonly Source[];
  quantity: Quantity | undefined;
  /** What the trace says of it while nothing was answered; the same object each time. */
  rejected: TraceStep;
}

export interface ResolvedNode {
  id: string;
  fact: FactName;
  edges: readonly ResolvedEdge[];
  /** The least whole kroner that reaches the limit; undefined where the node asks for a fact. */
  least: number | undefined;
}

/** What a rule of one end asks of the facts before it counts. */
export interface Conditions {
  when: readonly [keyof Facts & FactName, string | boolean][];
  /** The least whole kroner it counts from; 0 for every value. */
  least: number;
}
export interface DutyCase extends Conditions {
  duty: Duty;
}
export interface DialogueCase extends Conditions {
  rule: DialogueRule;
}

export interface ResolvedEnd {
  outcome: Outcome;
  tedUnknown: boolean;
  announcing: Source | undefined;
  duties: readonly DutyCase[];
  dialogue: readonly DialogueCase[];
  /** Duties whose rule did not exist yet, by the conditions that ask for them. */
  notYet: readonly DutyCase[];
}

/** All that holds on the days [from, to). */
export interface Period {
  from: string;
  to: string | undefined;
  limits: ReadonlyMap<string, Limit>;
  nodes: ReadonlyMap<string, ResolvedNode>;
  ends: ReadonlyMap<string, ResolvedEnd>;
}
