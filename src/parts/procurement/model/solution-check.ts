import {
  activityRule,
  changeWords,
  type FindingKind,
  measureWords,
  peopleWords,
  type Strength,
  solutionRules,
  type WordRule,
} from './solution-words.ts';

export interface Finding {
  kind: FindingKind;
  strength: Strength;
  /** Where in the text, in UTF-16 units; both 0 for something that is missing. */
  from: number;
  to: number;
  text: string;
}

export type Conclusion = 'solution' | 'look' | 'missing' | 'none';

/** What a need says about a solution, in the order of the text; what is missing comes last. */
export function checkNeed(text: string): Finding[] {
  if (text.trim() === '') return [];
  return [...found(text, solutionRules), ...missing('noPeople', !has(peopleWords, text))];
}

/** The same for an effect, which must also say what becomes different and how one will see it. */
export function checkEffect(text: string): Finding[] {
  if (text.trim() === '') return [];
  return [
    ...found(text, [...solutionRules, activityRule]),
    ...missing('noChange', !has(changeWords, text)),
    ...missing('noMeasure', !measureWords.test(text)),
  ];
}

export function concludeFindings(findings: readonly Finding[]): Conclusion {
  const has = (strength: Strength) => findings.some((one) => one.strength === strength);
  if (has('solution')) return 'solution';
  if (has('look')) return 'look';
  return has('missing') ? 'missing' : 'none';
}

export interface MarkedText {
  text: string;
  /** The finding's place in the list, from 1; undefined for plain text. */
  number: number | undefined;
}

/** The text in pieces, so that what was found can be marked with its number. */
export function markFindings(text: string, findings: readonly Finding[]): MarkedText[] {
  const pieces: MarkedText[] = [];
  let at = 0;
  findings.forEach(({ from, to }, index) => {
    if (to === 0) return;
    if (from > at) pieces.push({ text: text.slice(at, from), number: undefined });
    pieces.push({ text: text.slice(from, to), number: index + 1 });
    at = to;
  });
  if (at < text.length) pieces.push({ text: text.slice(at), number: undefined });
  return pieces;
}

const weight: Record<Strength, number> = { solution: 2, look: 1, missing: 0 };

function found(text: string, rules: readonly WordRule[]): Finding[] {
  const all = rules.flatMap(({ kind, strength, words, not }) =>
    [...text.matchAll(words)].flatMap((match): Finding[] => {
      const [word] = match;
      if (not?.test(word)) return [];
      return [{ kind, strength, from: match.index, to: match.index + word.length, text: word }];
    }),
  );
  // Of two at one place the stronger, then the longer, stays: SC12.
  const best = all.toSorted(
    (a, b) => weight[b.strength] - weight[a.strength] || b.to - b.from - (a.to - a.from),
  );
  const kept: Finding[] = [];
  for (const one of best)
    if (!kept.some((other) => one.from < other.to && other.from < one.to)) kept.push(one);
  return kept.toSorted((a, b) => a.from - b.from);
}

function missing(kind: FindingKind, lacks: boolean): Finding[] {
  return lacks ? [{ kind, strength: 'missing', from: 0, to: 0, text: '' }] : [];
}

function has(words: RegExp, text: string): boolean {
  return text.search(words) >= 0;
}
