import { useState } from 'react';
import { tablesInOrder } from '#parts/workshop/model';
import { useLang, useWorkshop } from '../../use-workshop.tsx';
import { commonPosition, positionOf, stepAfter } from '../model/steps.ts';
import type { TableRow } from '../model/table-rows.ts';
import { leadTexts } from '../texts.ts';
import { MoveDialog } from './move-dialog.tsx';
import { overviewTexts } from './overview-texts.ts';
import { useSteer } from './use-steer.tsx';

/** Where the tables are together, and one button for what comes next. */
export function AllTables({ rows }: { rows: readonly TableRow[] }) {
  const lang = useLang();
  const [t, common] = [overviewTexts[lang], leadTexts[lang]];
  const workshop = useWorkshop();
  const [choosing, setChoosing] = useState(false);
  const steer = useSteer();
  const position = commonPosition(workshop);
  if (!position) return null;
  const tables = tablesInOrder(workshop).map(({ id }) => id);
  const there = tables.filter((id) => {
    const at = positionOf(workshop, id);
    return at?.sheet === position.sheet && at.phase === position.phase;
  });
  const step = stepAfter(workshop, position, tables);
  const onSheet = rows.flatMap(({ sheets }) =>
    sheets.filter(({ sheet }) => sheet === position.sheet),
  );
  const notes = onSheet.reduce((sum, one) => sum + one.notes, 0);
  const hidden = onSheet.some((one) => one.hidden > 0);
  return (
    <section className="lead-all" aria-labelledby="lead-all">
      <h3 id="lead-all">{t.allTitle}</h3>
      <p className="lead-all__where">
        {t.allAt(there.length, tables.length, steer.name(position))}{' '}
        {notes > 0 && t.allNotes(common.notes(notes), hidden)}
      </p>
      {!step && <p>{t.allDone}</p>}
      <div className="lead-actions">
        {step && (
          <button type="button" className="button" onClick={() => steer.take(step, 'all')}>
            {step.is === 'reveal' ? t.allReveal : t.allMove(steer.goal(step, position.sheet))}
          </button>
        )}
        <button
          type="button"
          className="button"
          data-variant="secondary"
          onClick={() => setChoosing(true)}
        >
          {t.choose}
        </button>
        <a className="button" data-variant="quiet" href="#plenum">
          {t.toPlenary}
        </a>
      </div>
      {steer.asked}
      {choosing && (
        <MoveDialog
          start={step ?? position}
          tables="all"
          steer={steer}
          onClose={() => setChoosing(false)}
        />
      )}
    </section>
  );
}
