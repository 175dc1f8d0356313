import { memo, useState } from 'react';
import type { Side } from '#parts/workshop/model';
import { useLang, useWorkshop } from '../../use-workshop.tsx';
import { MenuButton } from '../kit/menu-button.tsx';
import { phaseName, sheetName } from '../kit/phase-name.ts';
import { SideMark } from '../kit/side-mark.tsx';
import { useSend } from '../kit/use-send.tsx';
import type { TableRow } from '../model/table-rows.ts';
import { leadTexts } from '../texts.ts';
import { overviewTexts } from './overview-texts.ts';
import { SheetDots } from './sheet-dots.tsx';
import { TableDialogs, type TableTask } from './table-dialogs.tsx';
import type { Steer } from './use-steer.tsx';

interface Props {
  row: TableRow;
  /** Does the same at every render: need not be compared. */
  steer: Steer;
}

/**
 * One table: where it is, what it has written, who sits there, and what comes next. Rendered again
 * only when that changes: a facilitator may have hundreds of tables and a change ten times a second.
 */
export const TableItem = memo(
  Item,
  (a: Props, b: Props) => JSON.stringify(a.row) === JSON.stringify(b.row),
);

function Item({ row, steer }: Props) {
  const lang = useLang();
  const [t, common] = [overviewTexts[lang], leadTexts[lang]];
  const workshop = useWorkshop(({ template, status }) => ({ template, status }));
  const [task, setTask] = useState<TableTask | null>(null);
  const { send, refused } = useSend();
  const { phase } = row;
  // What is closed is not moved on; notes may still be shown.
  const next = workshop.status === 'closed' && row.next?.is === 'move' ? null : row.next;
  const action =
    next && (next.is === 'reveal' ? t.tableReveal : t.tableMove(steer.goal(next, row.sheet)));
  return (
    <li className="lead-table">
      <div className="lead-table__name">
        <h4>{row.name}</h4>
        <People people={row.people} size={row.size} />
      </div>
      <div className="lead-table__where">
        <p>
          <strong>{sheetName(workshop, row.sheet, lang)}</strong>
        </p>
        <p>
          {phase ? phaseName(workshop, row.sheet, phase, lang) : common.notOpened} ·{' '}
          {row.hidden > 0
            ? t.silentOnSheet(common.notes(row.notes))
            : t.onSheet(common.notes(row.notes))}
          {row.ahead === 0 && ` · ${t.onTime}`}
        </p>
        <SheetDots row={row} />
        <Marks row={row} />
      </div>
      <div className="lead-table__do">
        {next && (
          <button
            type="button"
            className="button"
            data-variant="secondary"
            aria-label={t.tableNext(row.name, action ?? '')}
            onClick={() => steer.take(next, [row.table])}
          >
            {action}
          </button>
        )}
        <MenuButton
          label={common.more(row.name)}
          actions={[
            { id: 'move', label: t.choose, run: () => setTask('move') },
            ...row.kept.map(({ sheet, number }) => ({
              id: sheet,
              label: t.tableRevealSheet(number),
              run: () => steer.take({ is: 'reveal', sheet, phase: 'reveal' }, [row.table]),
            })),
            { id: 'message', label: t.tableMessage, run: () => setTask('message') },
            { id: 'rename', label: t.tableRename, run: () => setTask('rename') },
            ...(row.unused
              ? [{ id: 'remove', label: t.tableRemove, danger: true, run: () => setTask('remove') }]
              : []),
          ]}
        />
      </div>
      {refused}
      {task && (
        <TableDialogs
          task={task}
          row={row}
          steer={steer}
          send={send}
          onClose={() => setTask(null)}
        />
      )}
    </li>
  );
}

function People({ people, size }: { people: Record<Side, number>; size: number }) {
  const t = overviewTexts[useLang()];
  if (size === 0) return <p className="lead-soft">{t.nobody}</p>;
  const sides = (['kommune', 'entreprenor', 'annet'] as const).filter((side) => people[side] > 0);
  return (
    <ul className="lead-table__people">
      {sides.map((side) => (
        <li key={side}>
          <SideMark side={side} /> {people[side]}
        </li>
      ))}
    </ul>
  );
}

function Marks({ row }: { row: TableRow }) {
  const t = overviewTexts[useLang()];
  const { ahead, only, hands, kept } = row;
  return (
    <ul className="lead-marks">
      {ahead !== null && ahead > 0 && <li>{t.ahead(ahead)}</li>}
      {ahead !== null && ahead < 0 && <li className="lead-marks__look">{t.behind(-ahead)}</li>}
      {hands > 0 && <li className="lead-marks__look">{t.hands(hands)}</li>}
      {only && <li className="lead-marks__look">{t.onlySide(only)}</li>}
      {kept.map(({ sheet, number, notes }) => (
        <li key={sheet} className="lead-marks__look">
          {t.kept(number, notes)}
        </li>
      ))}
    </ul>
  );
}
