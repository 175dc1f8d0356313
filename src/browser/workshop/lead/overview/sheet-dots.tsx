import { useState } from 'react';
import { sheetOf } from '#parts/workshop/model';
import { useLang, useWorkshop } from '../../use-workshop.tsx';
import { phaseName } from '../kit/phase-name.ts';
import type { TableRow } from '../model/table-rows.ts';
import { leadTexts } from '../texts.ts';
import { overviewTexts } from './overview-texts.ts';

const step = 22;

/** The table's way through the sheets as a path; opened, the same as a list. */
export function SheetDots({ row }: { row: TableRow }) {
  const lang = useLang();
  const [t, common] = [overviewTexts[lang], leadTexts[lang]];
  const workshop = useWorkshop(({ template }) => ({ template }));
  const [open, setOpen] = useState(false);
  const here = row.sheets.findIndex(({ sheet }) => sheet === row.sheet);
  const x = (at: number): number => 8 + at * step;
  return (
    <details className="lead-dots" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <svg
          viewBox={`0 0 ${row.sheets.length * step} 20`}
          width={row.sheets.length * step}
          height="20"
          aria-hidden="true"
        >
          <path className="lead-dots__ahead" d={`M8 10H${x(row.sheets.length - 1)}`} />
          <path className="lead-dots__done" d={`M8 10H${x(Math.max(0, here))}`} />
          {row.sheets.map(({ sheet, phase }, at) => (
            <circle
              key={sheet}
              cx={x(at)}
              cy="10"
              r={at === here ? 7 : 4.5}
              className={phase === null ? 'lead-dots__dot' : 'lead-dots__dot lead-dots__dot--open'}
            />
          ))}
        </svg>
        <span className="lead-hidden">{t.sheetsOf(row.name)}</span>
      </summary>
      {open && (
        <ol className="lead-dots__list">
          {row.sheets.map(({ sheet, phase, notes, hidden }) => (
            <li key={sheet}>
              {sheetOf(workshop.template, sheet)?.title[lang]}:{' '}
              {phase
                ? phaseName(workshop, sheet, phase, lang).toLowerCase()
                : common.notOpened.toLowerCase()}
              {notes > 0 && `, ${hidden > 0 ? common.hiddenNotes(notes) : common.notes(notes)}`}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
