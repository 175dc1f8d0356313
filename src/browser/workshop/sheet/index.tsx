import './css/sheet.css';
import './css/nav.css';
import './css/head.css';
import './css/notes.css';
import './css/groups.css';
import './css/composer.css';
import './css/fields.css';
import './css/dialogs.css';
import { useWorkshop, useWriter } from '../use-workshop.tsx';
import { NoTable } from './head/no-table.tsx';
import { type LookUp, LookUpContext } from './look-up.tsx';
import { mayLook, placeOf } from './model/place.ts';
import { useTable } from './screen-state.ts';
import { TableSheet } from './table-sheet.tsx';

export { useTable } from './screen-state.ts';
export { SideMark, SideShape } from './side-mark.tsx';

/**
 * The sheet of the table one sits at or looks at, in either view. Below the provider of the
 * workshop, and only when it has been loaded. `lookUp` gives names of possible partners, when there
 * is a directory.
 */
export function SheetView({ lookUp }: { lookUp?: LookUp }) {
  const person = useWriter();
  const { table } = useTable();
  const place = useWorkshop((workshop) => placeOf(workshop, person, table));
  if (place.is === 'wait') return <NoTable why="wait" />;
  if (place.is === 'choose') return <NoTable why={place.why} />;
  return (
    <LookUpContext value={lookUp}>
      <TableSheet key={place.table} table={place.table} looks={mayLook(person)} />
    </LookUpContext>
  );
}
