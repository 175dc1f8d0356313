import type { Refusal } from '#parts/workshop/model';
import type { SheetTexts } from './use-texts.ts';

/** Why something on a sheet was not taken, for the person who did it. */
export function refusalText(t: SheetTexts, refused: Refusal | string): string {
  const texts: Record<string, string> = {
    'wrong-phase': t.refusedPhase,
    'not-revealed': t.refusedSilent,
    hidden: t.refusedSilent,
    'not-yours': t.refusedNotYours,
    full: t.refusedFull,
    'over-budget': t.refusedBudget,
    'changed-since': t.refusedChanged,
    'nothing-to-undo': t.refusedNothing,
    closed: t.refusedClosed,
    demo: t.refusedDemo,
    'read-only': t.refusedReadOnly,
    'wrong-table': t.refusedTable,
    'too-large': t.refusedLong,
    'in-use': t.statementInUse,
  };
  return texts[refused] ?? t.refused;
}
