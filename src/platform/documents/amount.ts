/** A dated legal amount ready to show: its words, and why it should be checked, if so. */
export interface Amount {
  value: number;
  confidence: string;
  verifiedAt: string;
  /** First day it holds. */
  from: string;
  paragraph: string;
  doubt: 'source' | 'date' | undefined;
}

/** Looks up an amount by name, on a day or today. Undefined for a name that no rule table has. */
export type AmountOf = (name: string, on?: string) => Amount | undefined;
