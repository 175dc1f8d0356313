import type { Field, Note } from '#parts/workshop/model';
import { useLang } from '../../use-workshop.tsx';
import { SideMark } from '../kit/side-mark.tsx';
import {
  type FieldAt,
  type PlenaryBoard,
  type PlenaryTable,
  refOf,
} from '../model/plenary-board.ts';
import { anchorOf } from './group.tsx';
import { OtherKinds } from './other-kinds.tsx';
import { plenaryTexts } from './plenary-texts.ts';

/** One table's field. `onToggle` null: to read only. */
export function TableColumn(props: {
  at: FieldAt;
  field: Field;
  table: PlenaryTable;
  board: PlenaryBoard;
  selected: readonly string[];
  onToggle: ((ref: string) => void) | null;
}) {
  const { at, field, table, board, selected, onToggle } = props;
  const t = plenaryTexts[useLang()];
  const { notes, clusters, hidden, empty } = table;
  const loose = notes.filter(({ cluster }) => !clusters.some(({ id }) => id === cluster));
  const list = (some: readonly Note[]) => (
    <ul className="plenary-notes">
      {some.map((note) => {
        const ref = refOf(table.table.id, at.sheet, note.id);
        return (
          <li key={note.id} id={anchorOf(ref)} tabIndex={-1}>
            <PlenaryNote
              note={note}
              field={field}
              groups={board.groupsOf.get(ref)?.map(({ name }) => name) ?? []}
              isSelected={selected.includes(ref)}
              onToggle={onToggle && (() => onToggle(ref))}
            />
          </li>
        );
      })}
    </ul>
  );
  return (
    <section className="plenary-table" aria-labelledby={`plenary-${table.table.id}`}>
      <h4 id={`plenary-${table.table.id}`}>{table.table.name}</h4>
      {empty && <p className="lead-soft">{t.empty}</p>}
      {hidden > 0 && <p className="lead-soft">{t.hidden(hidden)}</p>}
      <OtherKinds field={field} table={table} />
      {clusters
        .filter((cluster) => cluster.notes.length > 0)
        .map((cluster) => (
          <div key={cluster.id} className="plenary-cluster">
            <h5>{cluster.name}</h5>
            {list(cluster.notes)}
          </div>
        ))}
      {loose.length > 0 && list(loose)}
    </section>
  );
}

function PlenaryNote(props: {
  note: Note;
  field: Field;
  groups: readonly string[];
  isSelected: boolean;
  onToggle: (() => void) | null;
}) {
  const { note, field, groups, isSelected, onToggle } = props;
  const lang = useLang();
  const t = plenaryTexts[lang];
  const labels = [
    ...field.zones.filter(({ id }) => id === note.zone),
    ...field.tags.filter(({ id }) => note.tags.includes(id)),
  ].map(({ label }) => label[lang]);
  const inside = (
    <span className="plenary-note__inside">
      <SideMark side={note.side} />
      <span className="plenary-note__text">{note.text}</span>
      {field.parts.map(({ id, label }) =>
        note.parts[id] ? (
          <span key={id} className="plenary-note__part">
            {label[lang]}: {note.parts[id]}
          </span>
        ) : null,
      )}
      {labels.length > 0 && <span className="plenary-note__labels">{labels.join(' · ')}</span>}
      {groups.length > 0 && (
        <span className="plenary-note__labels">{groups.map(t.inGroup).join(', ')}</span>
      )}
    </span>
  );
  const look = `plenary-note plenary-note--${note.side}`;
  if (!onToggle) return <div className={look}>{inside}</div>;
  return (
    <label className={`${look} plenary-note--choose`}>
      <input type="checkbox" checked={isSelected} onChange={onToggle} />
      {inside}
    </label>
  );
}
