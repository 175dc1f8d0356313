import type { Phase, Sheet } from '#parts/workshop/model';
import { useBoot, useWorkshop } from '../../use-workshop.tsx';
import { SideMark } from '../side-mark.tsx';
import { useSheetTexts, useWords } from '../use-texts.ts';
import { PhaseSteps, whatNow } from './phase-steps.tsx';

/** What the sheet asks, where the table is in it, and what to do now. */
export function SheetHead({ table, sheet }: { table: string; sheet: Sheet }) {
  const t = useSheetTexts();
  const words = useWords();
  const phase = useWorkshop((workshop) => workshop.tables[table]?.phases[sheet.id]);
  const all = useWorkshop((workshop) => workshop.template.sheets.length);
  return (
    <header className="sheet-head">
      <div className="sheet-head__title">
        <p className="sheet-head__number">
          {t.sheetOf(sheet.number, all)} · {t.minutes(sheet.minutes)}
        </p>
        {sheet.stamp && <p className="sheet-stamp">{words(sheet.stamp)}</p>}
        <h2 tabIndex={-1} data-sheet-title="">
          {words(sheet.title)}
        </h2>
        <p className="sheet-head__question">{words(sheet.question)}</p>
      </div>
      <PhaseSteps sheet={sheet} phase={phase} />
      <div className="now">
        {phase && <p className="now__what">{whatNow(t, phase, sheet)}</p>}
        {sheet.turns.length > 0 && (
          <p className="now__turns">
            {t.turns}:{' '}
            {sheet.turns.map((side, place) => (
              <span key={side}>
                <span className="now__order">{place === 0 ? t.turnFirst : t.turnThen}</span>{' '}
                <SideMark side={side} />
              </span>
            ))}
          </p>
        )}
        <div className="now__more">
          <Instructions sheet={sheet} />
          <Reading sheet={sheet} phase={phase} />
          <Rules sheet={sheet} />
        </div>
      </div>
    </header>
  );
}

function Instructions({ sheet }: { sheet: Sheet }) {
  const t = useSheetTexts();
  const words = useWords();
  if (sheet.instructions.length === 0) return null;
  return (
    <details className="fold">
      <summary>{t.instructions}</summary>
      <ol>
        {sheet.instructions.map((one) => (
          <li key={one.nb}>{words(one)}</li>
        ))}
      </ol>
    </details>
  );
}

/** Pages of the cookbook: in the open while one reads, at hand afterwards. */
function Reading({ sheet, phase }: { sheet: Sheet; phase: Phase | undefined }) {
  const t = useSheetTexts();
  const { reading } = useBoot();
  const pages = sheet.reading.flatMap((slug) => reading[slug] ?? []);
  if (pages.length === 0) return null;
  return (
    <details className="fold" key={phase === 'read' ? 'read' : 'later'} open={phase === 'read'}>
      <summary>
        {t.reading} <span className="count">{pages.length}</span>
      </summary>
      <ul className="reading">
        {pages.map(({ href, title }) => (
          <li key={href}>
            <a href={href} target="_blank" rel="noopener">
              {title} <span className="new-tab">{t.newTab}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The ground rules are at hand on every sheet but the one they stand on. */
function Rules({ sheet }: { sheet: Sheet }) {
  const t = useSheetTexts();
  const words = useWords();
  const sheets = useWorkshop(({ template }) => template.sheets, Object.is);
  const fields = sheets
    .filter((one) => one.alwaysVisible && one.id !== sheet.id)
    .flatMap((one) => one.fields.filter(({ kind }) => kind === 'info'));
  if (fields.length === 0) return null;
  return (
    <details className="fold">
      <summary>{t.rules}</summary>
      {fields.toReversed().map((field) => (
        <section key={field.id}>
          <h3>{words(field.title)}</h3>
          <ul>
            {field.items.map((item) => (
              <li key={item.nb}>{words(item)}</li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
