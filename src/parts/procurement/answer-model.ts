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
  /** Shown before the answer: why it must be checked. */
  doubts: string[];
  /** Whether and where to announce. */
  announce: string;
  duties: DutyLine[];
  dialogue: string[];
  /** What is still missing; each leads to its question. */
  needs: { name: QuestionName; question: string; why: string }[];
  trace: TraceLine[];
  sources: { text: string; url?: string }[];
  ruleset: { version: string; verifiedAt: string };
  /** What the answer comes to, in no language: equal where the answer is. */
  gist: string;
}

export interface FactLine {
  name: QuestionName;
  label: string;
  value: string;
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
}

export interface TraceLine {
  /** Whether the way goes on here, or was tried and rejected. */
  taken: boolean;
  text: string;
  reason: string;
  reference: string;
}
