import type { Answer, End, Question, Refinement, SituationGraph, Text } from './situation-graph.ts';

/** An answer the reader has given and that holds. */
export interface Given {
  key: string;
  value: string;
  ask: Text;
  label: Text;
  /** The answer said back to the reader; absent on optional questions. */
  said: Text | undefined;
  /** What an optional question makes us look for; absent when it was skipped. */
  wants: { refinement: Refinement; values: string[] } | undefined;
  /** Page about whom to call, from the first question. */
  call: string | undefined;
}

/** Something in the address that was not used. Readers are told; it never is an error. */
export interface Dropped {
  key: string;
  /** The answer in words when we know it, else what stood in the address. */
  words: Text;
  why: 'unknown' | 'contradiction' | 'elsewhere';
}

export type Place =
  | { kind: 'question'; question: Question }
  | { kind: 'refinement'; refinement: Refinement; end: End }
  | { kind: 'end'; id: string; end: End };

export interface Standing {
  /** In the order they were asked. */
  given: Given[];
  /** Answers to questions that are still ahead: kept, so that a changed answer costs nothing else. */
  ahead: { key: string; value: string }[];
  dropped: Dropped[];
  at: Place;
}

/** Names that steer the form and are no answers: what was just answered, and what to ask again. */
export const answeredParam = 'svar';
export const reopenParam = 'endre';

const maxRead = 100;
const maxTold = 5;
/** What other sites hang on links. Not the reader's doing, so we do not mention it. */
const hungOn = /^(?:utm_.*|fbclid|gclid|mc_.*)$/;

/** Where any query string leads. Total: never throws, and never keeps what does not fit. */
export function standingAt(graph: SituationGraph, search: string | URLSearchParams): Standing {
  const { chosen, dropped } = read(graph, new URLSearchParams(search));
  const given: Given[] = [];
  const take = (key: string): string | undefined => {
    const value = chosen.get(key);
    chosen.delete(key);
    return value;
  };
  const drop = (key: string, value: string): unknown =>
    dropped.push({ key, words: wordsFor(graph, key, value), why: 'elsewhere' });

  let at = graph.root;
  let question = graph.questions[at];
  while (question) {
    const value = take(question.key);
    const answer = question.answers.find((one) => one.value === value);
    if (!answer) {
      if (value !== undefined) drop(question.key, value);
      break;
    }
    given.push(givenAnswer(question, answer));
    at = answer.to;
    question = graph.questions[at];
  }

  const end = graph.ends[at];
  let place: Place | undefined = question && { kind: 'question', question };
  if (end) {
    for (const refinement of end.refine.flatMap((id) => graph.refinements[id] ?? [])) {
      const value = chosen.get(refinement.key);
      const known = value !== undefined && refinementAnswer(refinement, value);
      if (known) given.push(known);
      else place ??= { kind: 'refinement', refinement, end };
      if (known) chosen.delete(refinement.key);
    }
    place ??= { kind: 'end', id: at, end };
  }
  const ahead: Standing['ahead'] = [];
  const possible = question ? answersAhead(graph, at) : undefined;
  for (const [key, value] of chosen) {
    if (possible?.has(`${key}=${value}`)) ahead.push({ key, value });
    else drop(key, value);
  }
  if (!place) throw new Error(`the graph leads to «${at}», which is nothing`);
  return { given, ahead, dropped: dropped.slice(0, maxTold), at: place };
}

/** The one address of a set of answers: names sorted; «» or «hvem=kommune&star=henvendelse». */
export function formatAnswers(answers: readonly { key: string; value: string }[]): string {
  const params = new URLSearchParams(answers.map(({ key, value }) => [key, value]));
  params.sort();
  return params.toString();
}

/** Everything that holds, for the address that can be shared. */
export function formatStanding({ given, ahead }: Pick<Standing, 'given' | 'ahead'>): string {
  return formatAnswers([...given, ...ahead]);
}

/** The answers with the optional questions that are left skipped: straight to the end. */
export function skipRest(graph: SituationGraph, standing: Standing): string {
  if (standing.at.kind !== 'refinement') return formatStanding(standing);
  const keys = new Set(standing.given.map(({ key }) => key));
  const left = standing.at.end.refine.flatMap((id) => graph.refinements[id] ?? []);
  const skipped = left.filter(({ key }) => !keys.has(key));
  return formatAnswers([
    ...standing.given,
    ...skipped.map(({ key, skip }) => ({ key, value: skip.value })),
  ]);
}

/** The question behind an answer that was given, to ask it again. Undefined for any other key. */
export function questionAgain(
  graph: SituationGraph,
  standing: Standing,
  key: string | null,
): { question: Question | Refinement; chosen: string } | undefined {
  const before = standing.given.find((one) => one.key === key);
  if (!before) return undefined;
  const all = [...Object.values(graph.questions), ...Object.values(graph.refinements)];
  const question = all.find((one) => one.key === key && one.ask === before.ask);
  return question && { question, chosen: before.value };
}

function read(graph: SituationGraph, params: URLSearchParams) {
  const values = new Map<string, Set<string>>();
  for (const [key, value] of [...params].slice(0, maxRead)) {
    if (value === '' || key === answeredParam || key === reopenParam || hungOn.test(key)) continue;
    values.set(key, (values.get(key) ?? new Set()).add(value));
  }
  const chosen = new Map<string, string>();
  const dropped: Dropped[] = [];
  for (const [key, found] of values) {
    for (const value of found) {
      const words = wordsFor(graph, key, value);
      if (!isKnown(graph, key, value)) dropped.push({ key, words, why: 'unknown' });
      else if (found.size > 1) dropped.push({ key, words, why: 'contradiction' });
      else chosen.set(key, value);
    }
  }
  return { chosen, dropped };
}

function isKnown(graph: SituationGraph, key: string, value: string): boolean {
  return labelOf(graph, key, value) !== undefined;
}

function labelOf(graph: SituationGraph, key: string, value: string): Text | undefined {
  const options = [
    ...Object.values(graph.questions).map(({ key: name, answers }) => ({ name, answers })),
    ...Object.values(graph.refinements).map(({ key: name, answers, skip }) => ({
      name,
      answers: [...answers, skip],
    })),
  ];
  return options
    .filter(({ name }) => name === key)
    .flatMap(({ answers }) => answers)
    .find((answer) => answer.value === value)?.label;
}

function wordsFor(graph: SituationGraph, key: string, value: string): Text {
  const raw = [...`${key}=${value}`].slice(0, 60).join('');
  return labelOf(graph, key, value) ?? { nb: raw, nn: raw };
}

function givenAnswer({ key, ask }: Question, { value, label, said, call }: Answer): Given {
  return { key, value, ask, label, said, wants: undefined, call };
}

function refinementAnswer(refinement: Refinement, value: string): Given | undefined {
  const { key, ask, skip, answers } = refinement;
  const common = { key, value, ask, said: undefined, call: undefined };
  if (value === skip.value) return { ...common, label: skip.label, wants: undefined };
  const answer = answers.find((one) => one.value === value);
  return answer && { ...common, label: answer.label, wants: { refinement, values: answer.wants } };
}

/** Every answer that can still be asked for after the question `from`. */
function answersAhead(graph: SituationGraph, from: string): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const question = graph.questions[id];
    for (const { value, to } of question?.answers ?? []) {
      if (id !== from) found.add(`${question?.key}=${value}`);
      visit(to);
    }
    for (const name of graph.ends[id]?.refine ?? []) {
      const refinement = graph.refinements[name];
      if (!refinement) continue;
      for (const { value } of [refinement.skip, ...refinement.answers]) {
        found.add(`${refinement.key}=${value}`);
      }
    }
  };
  visit(from);
  return found;
}
