import type { DialogueRule, Doubt, Duty, Outcome, Quantity, Source, TraceStep } from './answer.ts';
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
  /** What the trace says of it while nothing was answered; the same objects each time. */
  unanswered: Readonly<Record<TraceStep['status'], TraceStep>>;
  /** And for each answer that the fact can have. */
  answered: ReadonlyMap<string | boolean, Readonly<Record<TraceStep['status'], TraceStep>>>;
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

/** Why what was used must be checked, by doubt: ids and references, and the day a text was read of. */
export type Doubted = Partial<Record<Doubt, DoubtedThings>>;
export interface DoubtedThings {
  ids: Set<string>;
  references: Set<string>;
  day: string | undefined;
}

/** The rules of an end that some facts bring about. Frozen, since answers share them. */
export interface HeldRules {
  duties: Duty[];
  dialogue: DialogueRule[];
  sources: readonly Source[];
  doubted: Doubted;
}

export interface ResolvedEnd {
  outcome: Outcome;
  tedUnknown: boolean;
  announcing: Source | undefined;
  duties: readonly DutyCase[];
  dialogue: readonly DialogueCase[];
  /** Duties whose rule did not exist yet, by the conditions that ask for them. */
  notYet: readonly DutyCase[];
  /** Every condition of the above, and the facts they ask for. */
  conditional: readonly Conditions[];
  asks: readonly FactName[];
  /** What was found to hold, by which of the conditions are met. */
  held: Map<number, HeldRules>;
}

/** All that holds on the days [from, to). */
export interface Period {
  from: string;
  to: string | undefined;
  limits: ReadonlyMap<string, Limit>;
  nodes: ReadonlyMap<string, ResolvedNode>;
  ends: ReadonlyMap<string, ResolvedEnd>;
}
