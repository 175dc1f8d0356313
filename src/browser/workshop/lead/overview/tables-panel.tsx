import { useDeferredValue, useState } from 'react';
import { newThingId } from '../../new-id.ts';
import { useLang, useWorkshop } from '../../use-workshop.tsx';
import { NameDialog } from '../kit/name-dialog.tsx';
import { useKeptFocus } from '../kit/use-kept-focus.ts';
import { useSend } from '../kit/use-send.tsx';
import { tableRows } from '../model/table-rows.ts';
import { AllTables } from './all-tables.tsx';
import { overviewTexts } from './overview-texts.ts';
import { StartCard } from './start-card.tsx';
import { TableItem } from './table-item.tsx';
import { useSteer } from './use-steer.tsx';

export function TablesPanel() {
  const t = overviewTexts[useLang()];
  const workshop = useWorkshop();
  // What the tables write must not hold up what the facilitator presses.
  const rows = tableRows(useDeferredValue(workshop));
  const steer = useSteer();
  const { send, refused } = useSend();
  const [adding, setAdding] = useState(false);
  const keep = useKeptFocus<HTMLElement>();
  const closed = workshop.status === 'closed';
  return (
    <>
      <StartCard />
      {!closed && <AllTables rows={rows} />}
      <section aria-labelledby="lead-tables" {...keep}>
        <h3 id="lead-tables">{t.tablesTitle}</h3>
        {steer.asked}
        <ul className="lead-tables">
          {rows.map((row) => (
            <TableItem key={row.table} row={row} steer={steer} />
          ))}
        </ul>
        {refused}
        {!closed && (
          <button
            type="button"
            className="button"
            data-variant="secondary"
            onClick={() => setAdding(true)}
          >
            {t.tableAdd}
          </button>
        )}
      </section>
      {adding && (
        <NameDialog
          title={t.tableAdd}
          label={t.tableName}
          action={t.tableAdd}
          value={t.tableNew(rows.length + 1)}
          onClose={() => setAdding(false)}
          onName={(name) =>
            send({ type: 'table.add', table: newThingId(), name }, t.tableAdded(name))
          }
        />
      )}
    </>
  );
}
