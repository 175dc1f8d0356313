import { fieldOf } from '#parts/workshop/model';
import { useLang, useWorkshop } from '../../use-workshop.tsx';
import { sheetName } from '../kit/phase-name.ts';
import { plenaryBoard } from '../model/plenary-board.ts';
import { Groups } from '../plenary/groups.tsx';
import { TableColumn } from '../plenary/table-column.tsx';

/** The field that is shown, large, groups first. Only what is open. */
export function PlenarySlide() {
  const lang = useLang();
  const workshop = useWorkshop();
  const at = workshop.showing;
  const field = at && fieldOf(workshop.template, at.sheet, at.field);
  if (!at || !field) return null;
  const board = plenaryBoard(workshop, at, field, lang);
  return (
    <>
      <p className="presenter-now__name">{sheetName(workshop, at.sheet, lang)}</p>
      <h2>{field.title[lang]}</h2>
      <Groups at={at} board={board} leads={false} onTrace={null} />
      <div className="plenary__tables">
        {board.tables.map((table) => (
          <TableColumn
            key={table.table.id}
            at={at}
            field={field}
            table={table}
            board={board}
            selected={[]}
            onToggle={null}
          />
        ))}
      </div>
    </>
  );
}
