import type { Part } from './model/answer.ts';

/** The answer for other values, all else being as it was: bands from the lowest up. */
export interface Band {
  id: string;
  /** «Fra og med 1 300 000 kroner, under 2 500 000 kroner» */
  label: string;
  /** Why the amount must be checked. */
  doubt?: string;
  outcome: string;
  /** What is new in this band beside the outcome. */
  changes: string[];
  here: boolean;
  /** The answers with a value of this band, as an address. */
  query: string;
}

/** The answer for the same purchase through the years. */
export interface HistoryModel {
  spans: Span[];
  /** The day the answer is about. */
  day: string;
  /** Last day of the drawing. */
  until: string;
}

export interface Span {
  from: string;
  /** First day it no longer was so; absent for the last. */
  to?: string;
  part: Part | 'open';
  /** «Del II» */
  short: string;
  outcome: string;
  changes: string[];
  here: boolean;
  query: string;
}
