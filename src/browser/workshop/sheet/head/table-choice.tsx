import { useId } from 'react';
import { tablesInOrder } from '#parts/workshop/model';
import { useWorkshop } from '../../use-workshop.tsx';
import { useTable } from '../screen-state.ts';
import { useSheetTexts } from '../use-texts.ts';

/** For those who look at any table: facilitators and observers. */
export function TableChoice({ table }: { table: string }) {
  const t = useSheetTexts();
  const id = useId();
  const { choose } = useTable();
  const tables = useWorkshop(tablesInOrder);
  if (tables.length < 2) return null;
  return (
    <div className="table-choice">
      <label htmlFor={id}>{t.tableToSee}</label>
      <select id={id} value={table} onChange={(event) => choose(event.target.value)}>
        {tables.map(({ id: one, name }) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
