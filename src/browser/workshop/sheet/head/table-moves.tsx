import { useState } from 'react';
import { useWorkshop } from '../../use-workshop.tsx';
import { nextStep } from '../model/place.ts';
import { useAt } from '../use-board.tsx';
import { useSend } from '../use-send.ts';
import { useSheetTexts, useWords } from '../use-texts.ts';
import { phaseName } from './phase-steps.tsx';

/** Where tables move themselves: on to the next phase or sheet, and the reveal. */
export function TableMoves() {
  const t = useSheetTexts();
  const words = useWords();
  const send = useSend();
  const [asking, setAsking] = useState(false);
  const { table, sheet, writer } = useAt();
  const workshop = useWorkshop(
    (all) => all,
    (a, b) =>
      a.settings === b.settings && a.status === b.status && a.tables[table] === b.tables[table],
  );
  const here = workshop.tables[table];
  const may = workshop.settings.tablesMove && workshop.status === 'open' && writer?.table === table;
  if (!may || writer.observer || here?.sheet !== sheet.id) return null;
  const next = nextStep(workshop, table);
  const phase = here.phases[sheet.id];
  const before = phase && sheet.phases[sheet.phases.indexOf(phase) - 1];
  const go = (to: string, toPhase: (typeof sheet.phases)[number]): void => {
    void send({ type: 'phase.move', tables: [table], sheet: to, phase: toPhase });
  };
  return (
    <section className="table-moves" aria-label={t.moveTable}>
      {before && (
        <button type="button" className="tool" onClick={() => go(sheet.id, before)}>
          {t.previousPhase(phaseName(t, before, sheet))}
        </button>
      )}
      {next?.is === 'phase' && (
        <button type="button" className="button" onClick={() => go(sheet.id, next.phase)}>
          {t.nextPhase(phaseName(t, next.phase, sheet))}
        </button>
      )}
      {next?.is === 'sheet' && (
        <button type="button" className="button" onClick={() => go(next.sheet.id, next.phase)}>
          {t.nextSheet(next.sheet.number, words(next.sheet.title))}
        </button>
      )}
      {next?.is === 'reveal' && !asking && (
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {t.reveal}
        </button>
      )}
      {next?.is === 'reveal' && asking && (
        <div className="table-moves__ask">
          <p>{t.revealAsk}</p>
          <button
            type="button"
            className="button"
            ref={takeFocus}
            onClick={() => {
              setAsking(false);
              void send({ type: 'sheet.reveal', tables: [table], sheet: sheet.id });
            }}
          >
            {t.revealDo}
          </button>
          <button
            type="button"
            className="button"
            data-variant="secondary"
            onClick={() => setAsking(false)}
          >
            {t.cancel}
          </button>
        </div>
      )}
    </section>
  );
}

/** It takes the place of the button just pressed. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
