/** What runs in the browser too: nothing here reads, writes or knows the time. */
export { apply, applyAll, fold } from './apply.ts';
export { blankWorkshop } from './blank-workshop.ts';
export type { Board, Note, TextVersions } from './board.ts';
export type { Boot } from './boot.ts';
export { applyChanges, type Changes } from './changes.ts';
export { type Actor, type Decision, decide } from './decide.ts';
export {
  boardOf,
  facilitatorsOf,
  isOwn,
  isSilent,
  maySort,
  noteAt,
  noteFar,
  notesInOrder,
  notesOf,
  phaseOf,
  tablesInOrder,
} from './lookups.ts';
export type { Entry, Loose, Operation, OperationOf, OperationType } from './operations.ts';
export {
  headsOf,
  type PlenaryGroup,
  plenaryGroups,
  sideBySide,
  type TableField,
  type Traced,
} from './plenary.ts';
export { progressOf, type SheetProgress, type TableProgress } from './progress.ts';
export { type Refusal, refusals } from './refusals.ts';
export { resultOf, type WorkshopResult } from './result.ts';
export { isWrappedUp } from './rules-together.ts';
export { planOf, type RunItem, runSheet } from './run-sheet.ts';
export type { Field, Sheet, Template, Words } from './template.ts';
export { fieldOf, minutesOf, sheetOf } from './template-lookups.ts';
export {
  type Alive,
  aliveAnswers,
  type FieldKind,
  fieldKinds,
  limits,
  type Phase,
  phases,
  type Side,
  sides,
} from './values.ts';
export type { Viewer } from './visibility.ts';
export type {
  Commitment,
  Participant,
  PlanItem,
  Run,
  Settings,
  Table,
  Workshop,
} from './workshop.ts';
