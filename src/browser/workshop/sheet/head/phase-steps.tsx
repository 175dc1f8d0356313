import type { Phase, Sheet } from '#parts/workshop/model';
import { type SheetTexts, useSheetTexts } from '../use-texts.ts';

/** What a phase is called on this sheet. */
export function phaseName(t: SheetTexts, phase: Phase, sheet: Pick<Sheet, 'silent'>): string {
  return phase === 'write' && sheet.silent ? t.phasewriteSilent : t[`phase${phase}`];
}

/** The phases of the sheet, how far the table has come, and what to do now. */
export function PhaseSteps({ sheet, phase }: { sheet: Sheet; phase: Phase | undefined }) {
  const t = useSheetTexts();
  const at = phase === undefined ? -1 : sheet.phases.indexOf(phase);
  return (
    <ol className="phases" aria-label={t.phases}>
      {sheet.phases.map((one, place) => (
        <li
          key={one}
          data-done={place < at || undefined}
          aria-current={place === at ? 'step' : undefined}
        >
          <span className="phases__mark" aria-hidden="true">
            {place < at ? '✓' : place + 1}
          </span>
          {phaseName(t, one, sheet)}
          {place < at && <span className="sr-only"> ({t.doneStep})</span>}
        </li>
      ))}
    </ol>
  );
}

/** What people at the table do in a phase of this sheet, in a sentence or two. */
export function whatNow(t: SheetTexts, phase: Phase, sheet: Sheet): string {
  if (phase === 'write' && sheet.silent) return t.nowwriteSilent;
  if (phase === 'read' && sheet.reading.length === 0) return t.nowreadNone;
  const sorts = sheet.fields.some(({ kind }) => kind === 'notes');
  if (phase === 'talk' && !sorts) return t.nowtalkNone;
  return t[`now${phase}`];
}
