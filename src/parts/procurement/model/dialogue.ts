import { dialogueRules } from './dialogue-rules.ts';

/** Where a purchase stands, in the order it goes. Names are parts of addresses: they never change. */
export const dialoguePhases = [
  'ingen-plan',
  'vurderer',
  'forberedes',
  'kunngjort',
  'evaluering',
  'signert',
  'lopende',
] as const;
export type DialoguePhase = (typeof dialoguePhases)[number];

export const dialogueSides = ['kjoper', 'leverandor'] as const;
export type DialogueSide = (typeof dialogueSides)[number];

/** What somebody wants to do with the other side. */
export const dialogueWants = [
  'ide',
  'demo',
  'behov',
  'budsjett',
  'losning',
  'test',
  'krav',
  'presisere',
  'pris',
  'andre',
  'uformelt',
  'lofte',
] as const;
export type DialogueWant = (typeof dialogueWants)[number];

/** May · may with conditions · stop. */
export type Verdict = 'kan' | 'vilkar' | 'stopp';

export type Reference =
  | 'rad'
  | 'hjulpet'
  | 'dialog'
  | 'innsyn'
  | 'taushet'
  | 'habilitet'
  | 'dokumentasjon'
  | 'likt'
  | 'verdi'
  | 'heftet3'
  | 'heftet5'
  | 'heftet6'
  | 'redaksjonen';

/** How sure each source is, as in facts/procurement.md. M is our own reading, with no paragraph read. */
export const referenceConfidence: Record<Reference, 'A' | 'B' | 'C' | 'M'> = {
  rad: 'B',
  hjulpet: 'B',
  dialog: 'B',
  innsyn: 'B',
  taushet: 'B',
  habilitet: 'B',
  dokumentasjon: 'B',
  // Whether § 4 of the Act holds after 1 July 2026 is not known.
  likt: 'C',
  verdi: 'B',
  heftet3: 'B',
  heftet5: 'B',
  heftet6: 'B',
  redaksjonen: 'M',
};

export type Condition =
  | 'noPromise'
  | 'onlyForAll'
  | 'secrets'
  | 'impartial'
  | 'several'
  | 'ownHand'
  | 'evenOut'
  | 'written'
  | 'documents'
  | 'value'
  | 'testOnly'
  | 'contract'
  | 'newNeed'
  | 'wait'
  | 'reply';
export type NoteItem =
  | 'who'
  | 'told'
  | 'heard'
  | 'secret'
  | 'impartiality'
  | 'why'
  | 'question'
  | 'agreed'
  | 'refused';
export type PublishItem =
  | 'nothing'
  | 'invitation'
  | 'summary'
  | 'shared'
  | 'answers'
  | 'frame'
  | 'results'
  | 'access';

export interface DialogueRule {
  /** D-number in DIALOGUE-SPEC.md; never reused. */
  id: number;
  want: DialogueWant;
  phases: readonly DialoguePhase[];
  verdict: Verdict;
  /** Law read · guidance · must be weighed in each case. */
  basis: 'krav' | 'veiledning' | 'vurderes';
  /** The supplier becomes one who has helped: others must get the same information and time. */
  helps: boolean;
  references: readonly Reference[];
  conditions: readonly Condition[];
  write: readonly NoteItem[];
  publish: readonly PublishItem[];
}

export interface DialogueAsked {
  phase: DialoguePhase;
  side: DialogueSide;
  want: DialogueWant;
}

export interface DialogueAnswer extends DialogueRule {
  asked: DialogueAsked;
  /** The weakest of its references. */
  confidence: 'A' | 'B' | 'C' | 'M';
  /** The same wish in every phase, in their order: where it tips. */
  path: { phase: DialoguePhase; verdict: Verdict }[];
}

/** The answer to one combination. Every combination has exactly one rule (DL1), so this never fails. */
export function answerDialogue(asked: DialogueAsked): DialogueAnswer {
  const rule = ruleFor(asked.want, asked.phase);
  return {
    ...rule,
    asked,
    confidence: weakest(rule.references),
    path: dialoguePhases.map((phase) => ({ phase, verdict: ruleFor(asked.want, phase).verdict })),
  };
}

export function ruleFor(want: DialogueWant, phase: DialoguePhase): DialogueRule {
  const rule = dialogueRules.find((one) => one.want === want && one.phases.includes(phase));
  if (!rule) throw new Error(`No dialogue rule for ${want} in ${phase}`);
  return rule;
}

function weakest(references: readonly Reference[]): 'A' | 'B' | 'C' | 'M' {
  const grades = references.map((one) => referenceConfidence[one]);
  return (['M', 'C', 'B'] as const).find((grade) => grades.includes(grade)) ?? 'A';
}
