/** Where the answer tips when one thing is moved and all else stands. */
export interface WhatIfModel {
  values: Tip[];
  dates: Tip[];
}

/** One place where the answer changes: what it is on each side, and a link that moves there. */
export interface Tip {
  id: string;
  /** «1 300 000 kroner» or a day. */
  at: string;
  doubt?: string;
  before: Side;
  after: Side;
}

export interface Side {
  /** «Under 1 300 000 kroner» */
  label: string;
  outcome: string;
  /** Answers as an address; absent where the reader stands already. */
  query?: string;
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
  part: 'none' | 'I' | 'II' | 'III' | 'IV' | 'open';
  /** «Del II» */
  short: string;
  outcome: string;
  here: boolean;
  query: string;
}
