import { useId, useState } from 'react';
import { useWorkshop } from '../../use-workshop.tsx';
import { stepsOf } from '../model/place.ts';
import { useSheetTexts, useWords } from '../use-texts.ts';

/** The sheets along a path: where the table is, which ones can be opened, which one is shown. */
export function SheetNav(props: { table: string; shown: string; go: (sheet: string) => void }) {
  const { table, shown, go } = props;
  const t = useSheetTexts();
  const words = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { template, here } = useWorkshop((workshop) => ({
    template: workshop.template,
    here: workshop.tables[table],
  }));
  const workshop = useWorkshop(
    (all) => all,
    (a, b) => a.template === b.template && a.tables[table] === b.tables[table],
  );
  if (!here) return null;
  const steps = stepsOf(workshop, table);
  const at = template.sheets.find((sheet) => sheet.id === shown);
  return (
    <nav className="sheet-nav" aria-label={t.sheets}>
      <button
        type="button"
        className="sheet-nav__toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {at ? t.sheetOf(at.number, template.sheets.length) : t.sheets}
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d={open ? 'M3 10.5 8 5.5l5 5' : 'M3 5.5l5 5 5-5'} />
        </svg>
      </button>
      <ol id={id} data-open={open || undefined}>
        {steps.map(({ sheet, phase, current }) => {
          const opened = phase !== undefined;
          const marks = [current && t.tableIsHere, !opened && !current && t.notOpened].filter(
            Boolean,
          );
          return (
            <li
              key={sheet.id}
              data-opened={opened || undefined}
              data-current={current || undefined}
              data-shown={sheet.id === shown || undefined}
            >
              <button
                type="button"
                aria-current={sheet.id === shown ? 'page' : undefined}
                aria-disabled={(!opened && !current) || undefined}
                onClick={() => {
                  if (!opened && !current) return;
                  setOpen(false);
                  go(sheet.id);
                }}
              >
                <span className="sheet-nav__number">
                  <span className="sr-only">{t.sheetNumber(sheet.number)}: </span>
                  <span aria-hidden="true">{sheet.number}</span>
                </span>
                <span className="sheet-nav__title">{words(sheet.title)}</span>
                {marks.length > 0 && (
                  <span className={current ? 'sheet-nav__here' : 'sr-only'}>
                    {' '}
                    ({marks.join(', ')})
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
