import { formatDay } from '#platform/i18n/format.ts';
import { useView } from '#ui/view.tsx';
import { tablesInOrder } from '../../model/lookups.ts';
import { get } from '../../model/records.ts';
import type { Sheet } from '../../model/template.ts';
import type { Table, Workshop } from '../../model/workshop.ts';
import { sheetTexts } from '../../paper/sheet-texts.ts';
import { demoTexts } from '../demo-texts.ts';
import { type OutlineField, type OutlineNote, outlineOf, plenaryOutline } from '../outline.ts';

/** The whole workshop as running text: sheet by sheet, the tables under each. */
export function DemoOutline({ demo }: { demo: Workshop }) {
  const { lang } = useView();
  const t = demoTexts[lang];
  const { sheets } = demo.template;
  const promises = Object.values(demo.commitments).filter(({ status }) => status === 'accepted');
  return (
    <>
      <nav className="paper-gap" aria-labelledby="arkene">
        <h2 id="arkene">{t.sheets}</h2>
        <ol>
          {sheets.map(({ id, question }) => (
            <li key={id}>
              <a className="ds-link" href={`#${id}`}>
                {question[lang]}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {sheets.map((sheet) => (
        <section key={sheet.id} className="demo-sheet" aria-labelledby={sheet.id}>
          <p className="meta">{sheetTexts[lang].oneSheet(sheet.number, sheet.title[lang])}</p>
          <h2 id={sheet.id}>{sheet.question[lang]}</h2>
          {sheet.stamp ? <p className="meta">{sheet.stamp[lang]}</p> : null}
          {tablesInOrder(demo).map((table) => (
            <TableSheet key={table.id} demo={demo} table={table} sheet={sheet} />
          ))}
        </section>
      ))}
      <section className="demo-sheet" aria-labelledby="plenum">
        <h2 id="plenum">{t.plenary}</h2>
        {plenaryOutline(demo).map(({ id, name, notes }) => (
          <div key={id}>
            <h3>{name}</h3>
            <ul className="demo-notes">
              {notes.map(({ ref, text, table }) => (
                <li key={ref}>
                  {text} <span className="meta">{t.from(table)}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section className="demo-sheet" aria-labelledby="lofter">
        <h2 id="lofter">{t.commitments}</h2>
        <p>{t.commitmentsLead}</p>
        <ul className="demo-notes">
          {promises.map(({ id, who, what, due }) => (
            <li key={id}>
              <strong>{get(demo.participants, who)?.name}:</strong> {what}{' '}
              {due ? <span className="meta">{t.due(formatDay(due))}</span> : null}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function TableSheet({ demo, table, sheet }: { demo: Workshop; table: Table; sheet: Sheet }) {
  const { lang } = useView();
  return (
    <div className="demo-table">
      <h3>{table.name}</h3>
      {outlineOf(demo, lang, table, sheet).map((field) => (
        <FieldOutline key={field.id} field={field} />
      ))}
    </div>
  );
}

function FieldOutline({ field }: { field: OutlineField }) {
  const { lang } = useView();
  const t = demoTexts[lang];
  return (
    <>
      <h4>{field.title}</h4>
      {field.chosen.length > 0 ? (
        <p>
          {t.chosen}: {field.chosen.join(', ')}
        </p>
      ) : null}
      {field.texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {field.groups.map(({ name, notes }) => (
        <div key={name ?? ''}>
          {name ? <p>{name}</p> : null}
          <Notes notes={notes} />
        </div>
      ))}
      {field.statements.map(({ id, text, alive, notes }) => (
        <div key={id}>
          <p>
            «{text}» {alive ? <span className="meta">{`${t.tableSays}: ${t[alive]}`}</span> : null}
          </p>
          <Notes notes={notes} />
        </div>
      ))}
      {field.strokes > 0 ? <p className="meta">{t.drawing(field.strokes)}</p> : null}
    </>
  );
}

function Notes({ notes }: { notes: OutlineNote[] }) {
  const { lang } = useView();
  if (notes.length === 0) return null;
  return (
    <ul className="demo-notes">
      {notes.map(({ id, text, side, author, about }) => (
        <li key={id}>
          {text}{' '}
          <span className="meta">{[author ?? sheetTexts[lang][side], ...about].join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
