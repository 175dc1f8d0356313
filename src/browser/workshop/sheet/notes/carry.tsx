import { useMemo, useState } from 'react';
import type { Field } from '#parts/workshop/model';
import { newThingId } from '../../new-id.ts';
import { useWorkshop } from '../../use-workshop.tsx';
import { carriedInto } from '../model/earlier.ts';
import { short } from '../model/short.ts';
import { SideMark } from '../side-mark.tsx';
import { useAt } from '../use-board.tsx';
import { useSend } from '../use-send.ts';
import { useSheetTexts, useWords } from '../use-texts.ts';

/** Notes of an earlier sheet, to build on: the words are copied and the trace is kept. */
export function Carry({ field }: { field: Field }) {
  const t = useSheetTexts();
  const words = useWords();
  const { table, sheet, rights } = useAt();
  const send = useSend();
  const workshop = useWorkshop(
    (all) => all,
    (a, b) => a.boards[table] === b.boards[table] && a.tables[table] === b.tables[table],
  );
  const carried = useMemo(
    () => carriedInto(workshop, table, sheet.id, field),
    [workshop, table, sheet.id, field],
  );
  // Open until something has been taken with; never folded while one takes more.
  const [open] = useState(carried !== null && carried.taken.size === 0);
  if (!carried) return null;
  const { from, taken } = carried;
  const carry = (ref: string): void => {
    const at = { table, sheet: sheet.id, field: field.id };
    void send({ type: 'note.carry', ...at, note: newThingId(), from: ref }, t.carried);
  };
  return (
    <details className="carry" open={open && from.notes.length > 0}>
      <summary>
        {t.carryTitle(words(from.title))} <span className="count">{from.notes.length}</span>
      </summary>
      {from.notes.length === 0 && <p className="empty">{t.carryEmpty}</p>}
      <ul>
        {from.notes.map(({ ref, note }) => (
          <li key={ref} data-side={note.side}>
            <p>{note.text}</p>
            <SideMark side={note.side} />
            {taken.has(ref) && <span className="carry__taken">{t.carriedAlready}</span>}
            {rights.write && !taken.has(ref) && (
              <button
                type="button"
                className="tool"
                data-act={`carry-${ref}`}
                onClick={() => carry(ref)}
              >
                {t.carry}
                <span className="sr-only">: «{short(note.text)}»</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
