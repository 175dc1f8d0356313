import { useId, useMemo } from 'react';
import { type Field, noteAt } from '#parts/workshop/model';
import { useWorkshop } from '../../use-workshop.tsx';
import { notesAtPath } from '../model/earlier.ts';
import { short } from '../model/short.ts';
import { SideMark } from '../side-mark.tsx';
import { useAt, useBoardOf } from '../use-board.tsx';
import { useSend } from '../use-send.ts';
import { useSheetTexts, useWords } from '../use-texts.ts';
import { FieldSection } from './field-section.tsx';

/** One note of an earlier field, chosen by the table. */
export function PickField({ field }: { field: Field }) {
  const t = useSheetTexts();
  const words = useWords();
  const id = useId();
  const { table, sheet, rights } = useAt();
  const send = useSend();
  const workshop = useWorkshop((all) => all, sameEarlier(table));
  const earlier = useMemo(
    () => notesAtPath(workshop, table, field.from ?? ''),
    [workshop, table, field.from],
  );
  const ref = useBoardOf().picks[field.id]?.note ?? '';
  const picked = ref === '' ? undefined : noteAt(workshop, table, ref);
  const notes = earlier?.notes ?? [];
  const from = earlier ? words(earlier.title) : '';
  const set = (note: string): void => {
    const at = { table, sheet: sheet.id, field: field.id };
    void send({ type: 'pick.set', ...at, note: note === '' ? null : note });
  };
  return (
    <FieldSection field={field}>
      {notes.length === 0 && <p className="empty">{t.pickEmpty(from)}</p>}
      {notes.length > 0 && rights.write && (
        <div className="stack">
          <label htmlFor={id}>{t.pick}</label>
          <select id={id} value={ref} onChange={(event) => set(event.target.value)}>
            <option value="">{t.pickNone}</option>
            {notes.map(({ ref: one, note }) => (
              <option key={one} value={one}>
                {short(note.text, 70)}
              </option>
            ))}
          </select>
        </div>
      )}
      {picked && (
        <div className="note note--picked" data-side={picked.side}>
          <p className="note__text">{picked.text}</p>
          <p className="note__meta">
            <SideMark side={picked.side} />
            <span>{t.pickFrom(from)}</span>
          </p>
        </div>
      )}
      {!picked && notes.length > 0 && !rights.write && <p className="empty">{t.pickNone}</p>}
    </FieldSection>
  );
}

/** Another state with the same boards of the table is the same here. */
function sameEarlier(table: string) {
  type Some = { boards: Record<string, unknown>; tables: Record<string, unknown> };
  return (a: Some, b: Some): boolean =>
    a.boards[table] === b.boards[table] && a.tables[table] === b.tables[table];
}
