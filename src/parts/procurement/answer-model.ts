import type { QuestionName } from './form-questions.ts';

/** What the pages and the memo show of an assessment: words settled, nothing left to decide. */
export interface AnswerModel {
  /** The answers as an address, without «?». */
  query: string;
  /** The day the answer is about, `yyyy-mm-dd`, and whether it was typed or is today. */
  day: string;
  dayTyped: boolean;
  facts: FactLine[];
  /** How the value was worked out, where it was. */
  calculation: string[];
  /** The answer in one sentence. */
  headline: string;
  /** What decides it, in one or two sentences. */
  because: string;
  /** What the answer may be while something is missing; empty when there is one answer. */
  possible: string[];
  /** Shown before the answer: why it must be checked. */
  doubts: string[];
  /** Whether and where to announce. */
  announce: string;
  duties: DutyLine[];
  dialogue: DialogueLine[];
  /** What is still missing, the weightiest first; each leads to its question. */
  needs: NeedLine[];
  /** One for each question that was asked on the way, in order. */
  trace: TraceLine[];
  /** What was read, and where in it. */
  sources: SourceLine[];
  ruleset: { version: string; verifiedAt: string };
  /** What the answer comes to, in no language: equal where the answer is. */
  gist: string;
}

export interface FactLine {
  name: QuestionName;
  label: string;
  value: string;
}

export interface DialogueLine {
  phase: 'always' | 'before' | 'during' | 'after';
  says: 'may' | 'must' | 'stop';
  text: string;
  reference: string;
}

export type DutyKind = 'krav' | 'veiledning' | 'vurderes';

export interface DutyLine {
  id: string;
  kind: DutyKind;
  text: string;
  /** Paragraph, and where that was read. */
  reference: string;
  /** Why it must be checked; absent when an official text was read. */
  doubt?: string;
  /** The text was read as it stood on another day: told, but no alarm of its own. */
  mild?: boolean;
}

export interface NeedLine {
  name: QuestionName;
  question: string;
  /** As the model's `Need`. */
  weight: 'decides' | 'premise' | 'refines';
}

/** One question of the way: what was found, why, and the ways that were left or are still open. */
export interface TraceLine {
  /** `assumed`: nobody answered, and what is usual was taken. `open`: still to be answered. */
  status: 'taken' | 'assumed' | 'open';
  text: string;
  reason: string;
  reference: string;
  others: { text: string; reason: string }[];
}

export interface SourceLine {
  title: string;
  url?: string;
  /** How well it was read, when, and why it must be checked. */
  note: string;
  /** Paragraphs, as one text. */
  places: string;
}
