import { useState } from 'react';
import { fieldOf, type Workshop } from '#parts/workshop/model';
import { useBoot, useLang, useWorkshop } from '../use-workshop.tsx';
import { useKeptFocus } from './kit/use-kept-focus.ts';
import { type FieldAt, plenaryBoard } from './model/plenary-board.ts';
import { FieldChooser } from './plenary/field-chooser.tsx';
import { goToNote } from './plenary/group.tsx';
import { Groups } from './plenary/groups.tsx';
import { plenaryTexts } from './plenary/plenary-texts.ts';
import { SelectionBar } from './plenary/selection-bar.tsx';
import { TableColumn } from './plenary/table-column.tsx';
import './lead.css';
import './plenary.css';

/**
 * A field from all tables. A facilitator chooses and gathers; everybody else reads. In the demo one
 * chooses what to read, and begins with what was gathered.
 */
export function PlenaryView() {
  const lang = useLang();
  const t = plenaryTexts[lang];
  const { viewer, mode } = useBoot();
  const workshop = useWorkshop();
  const leads = mode === 'work' && workshop.participants[viewer]?.facilitator === true;
  const chooses = leads || mode === 'demo';
  const [preview, setPreview] = useState<FieldAt | null>(() =>
    mode === 'demo' ? gatheredField(workshop) : null,
  );
  const [selected, setSelected] = useState<readonly string[]>([]);
  const at = (chooses ? preview : null) ?? workshop.showing;
  const field = at && fieldOf(workshop.template, at.sheet, at.field);
  const choose = (next: FieldAt | null): void => {
    setPreview(next);
    setSelected([]);
  };
  const toggle = (ref: string): void =>
    setSelected(
      selected.includes(ref) ? selected.filter((one) => one !== ref) : [...selected, ref],
    );
  const keep = useKeptFocus<HTMLDivElement>();
  const board = at && field && plenaryBoard(workshop, at, field, lang);
  return (
    <div className="desk plenary" {...keep}>
      <h2>{t.title}</h2>
      {chooses && <FieldChooser at={at} onChoose={choose} shows={leads} />}
      {!board && <p className="lead-empty">{t.nothing}</p>}
      {board && (
        <>
          <div className="plenary__field">
            <h3>{field.title[lang]}</h3>
            <p className="lead-soft">{t.lead}</p>
          </div>
          {field.kind === 'notes' && (
            <Groups at={at} board={board} leads={leads} onTrace={goToNote} />
          )}
          <section aria-labelledby="plenary-tables">
            <h3 id="plenary-tables" className="lead-hidden">
              {t.tables}
            </h3>
            <div className="plenary__tables">
              {board.tables.map((table) => (
                <TableColumn
                  key={table.table.id}
                  at={at}
                  field={field}
                  table={table}
                  board={board}
                  selected={selected}
                  onToggle={leads && field.kind === 'notes' ? toggle : null}
                />
              ))}
            </div>
          </section>
          {leads && selected.length > 0 && (
            <SelectionBar
              at={at}
              board={board}
              selected={selected}
              onDone={() => setSelected([])}
            />
          )}
        </>
      )}
    </div>
  );
}

/** Where tables were brought together first. */
function gatheredField({ plenary }: Workshop): FieldAt | null {
  const [first] = Object.values(plenary);
  return first ? { sheet: first.sheet, field: first.field } : null;
}
