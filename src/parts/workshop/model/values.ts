/**
 * The vocabulary of workshops. Norwegian slugs are data (they stand in the sheets and in exports);
 * English ones are steps of the program.
 */
export const sides = ['kommune', 'entreprenor', 'annet'] as const;
export type Side = (typeof sides)[number];

/** In the order they may come. Only a silent sheet has `reveal`. */
export const phases = ['read', 'write', 'reveal', 'talk', 'conclude'] as const;
export type Phase = (typeof phases)[number];

/** In these, anybody at the table may sort what others wrote (never change its words). */
export const sortingPhases: readonly Phase[] = ['talk', 'conclude'];

export const fieldKinds = [
  'notes',
  'text',
  'choice',
  'drawing',
  'pick',
  'statements',
  'info',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** Does a statement (a myth of sheet 9) live where we work? */
export const aliveAnswers = ['lever', 'lever-ikke', 'usikker'] as const;
export type Alive = (typeof aliveAnswers)[number];

/** What one operation and one workshop may hold at most; characters unless said otherwise. */
export const limits = {
  note: 1_000,
  part: 300,
  name: 60,
  title: 120,
  text: 4_000,
  message: 500,
  statement: 300,
  what: 500,
  /** Numbers in a stroke: x and y by turns, so half as many points. */
  strokeNumbers: 1_000,
  /** Coordinates of drawings and notes run from 0 to this, whatever the screen. */
  grid: 10_000,
  tagsOnNote: 10,
  linksOnNote: 20,
  notesOnBoard: 1_000,
  strokesOnBoard: 1_000,
  clustersOnBoard: 100,
  statementsOnBoard: 50,
  versionsOfText: 500,
  participants: 25_000,
  tables: 3_500,
  writersOnDevice: 12,
  parking: 500,
  messages: 200,
  plenaryClusters: 300,
  notesInCluster: 500,
  commitments: 2_000,
  planItems: 60,
  undoSteps: 12,
  voteBudget: 20,
  minutes: 600,
  /** Characters of an operation as JSON. */
  operation: 16_000,
  create: 400_000,
  imported: 20_000_000,
} as const;

export const minute = 60_000;
