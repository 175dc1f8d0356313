import { useLang, useWorkshop } from '../../use-workshop.tsx';
import { MenuButton } from '../kit/menu-button.tsx';
import type { Sender } from '../kit/use-send.tsx';
import { clockTime, minutesOver } from '../model/clock-words.ts';
import type { PlanRow, PlanView } from '../model/plan-rows.ts';
import { leadTexts } from '../texts.ts';
import { timeTexts } from './time-texts.ts';

/** The day along a path: done, now, next, skipped, each with its minutes as things stand. */
export function PlanRows({ view, sender }: { view: PlanView; sender: Sender }) {
  return (
    <ol className="lead-plan">
      {view.rows.map((row) => (
        <Row key={row.id} row={row} over={row.status === 'now' ? view.over : 0} sender={sender} />
      ))}
    </ol>
  );
}

function Row({ row, over, sender }: { row: PlanRow; over: number; sender: Sender }) {
  const lang = useLang();
  const t = timeTexts[lang];
  const { number, title, status, minutes, planned, startsAt, endsAt } = row;
  const changed = minutes !== null && minutes !== planned;
  const states = { done: t.finished, now: t.now, next: null, skipped: t.skipped };
  return (
    <li className={`lead-plan__row lead-plan__row--${status}`} aria-current={status === 'now'}>
      <span className="lead-plan__mark" aria-hidden="true">
        {number ?? ''}
      </span>
      <div className="lead-plan__what">
        <p className="lead-plan__title">
          {number !== null && (
            <span className="lead-hidden">{leadTexts[lang].sheet(number)}: </span>
          )}
          {title}
          {states[status] && <span className="lead-plan__state">{states[status]}</span>}
        </p>
        <p className="lead-plan__time">
          {startsAt !== null && endsAt !== null && (
            <span>{t.fromTo(clockTime(startsAt), clockTime(endsAt))}</span>
          )}
          {minutes !== null && <span>{t.minutesShort(minutes)}</span>}
          {changed && <span>{t.plannedAs(planned)}</span>}
          {over >= 60_000 && (
            <strong className="lead-plan__over">{t.overRow(minutesOver(over))}</strong>
          )}
        </p>
      </div>
      <RowMenu row={row} sender={sender} />
    </li>
  );
}

function RowMenu({ row, sender: { send } }: { row: PlanRow; sender: Sender }) {
  const lang = useLang();
  const t = timeTexts[lang];
  const { isOpen, running, phases } = useWorkshop(({ status, run, template }) => ({
    isOpen: status === 'open',
    running: run.startedAt !== null,
    phases: template.sheets.find(({ id }) => id === row.id)?.phases,
  }));
  if (!isOpen) return null;
  const first = phases?.[0];
  const said = t.wentTo(row.title);
  return (
    <MenuButton
      label={leadTexts[lang].more(row.title)}
      actions={[
        ...(running && row.status !== 'now'
          ? [
              {
                id: 'goto',
                label: t.goto,
                run: () => void send({ type: 'run.goto', item: row.id }, said),
              },
            ]
          : []),
        ...(first
          ? [
              {
                id: 'all',
                label: t.gotoAll,
                run: () =>
                  void send(
                    { type: 'phase.move', tables: 'all', sheet: row.id, phase: first },
                    said,
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
