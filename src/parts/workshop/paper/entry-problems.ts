import type { Lang } from '#platform/i18n/lang.ts';
import type { Submitted } from '../access.ts';
import type { EntryProblem } from './entry.ts';
import { entryTexts } from './entry-texts.ts';

export function problemText(lang: Lang, found: EntryProblem | 'form'): string {
  const t = entryTexts[lang];
  if (found === 'form') return t.refusedForm;
  if (found.problem === 'nothing') return t.refusedNothing;
  if (found.problem === 'part-alone') return t.refusedPartAlone;
  return t.refusedLong(`${found.words.slice(0, 60)}…`);
}

/** Why an operation was not taken, and what was stored before it. */
export function refusalText(
  lang: Lang,
  refused: Extract<Submitted, { ok: false }>,
  stored: number,
): string[] {
  const t = entryTexts[lang];
  const known: Record<string, string> = {
    'sheet-not-open': t.refusedSheet,
    'wrong-table': t.refusedTable,
    'read-only': t.refusedReadOnly,
    full: t.refusedFull,
  };
  const why = known[refused.code] ?? (refused.retry ? t.refusedAway : t.refusedOther);
  return stored > 0 ? [why, t.kept(stored)] : [why];
}
