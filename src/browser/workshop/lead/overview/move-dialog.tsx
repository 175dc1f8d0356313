import { type SubmitEvent, useState } from 'react';
import { sheetOf, tablesInOrder } from '#parts/workshop/model';
import { useLang, useWorkshop } from '../../use-workshop.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { phaseName, sheetName } from '../kit/phase-name.ts';
import { mayEnter, type Position } from '../model/steps.ts';
import { leadTexts } from '../texts.ts';
import { overviewTexts } from './overview-texts.ts';
import type { Steer } from './use-steer.tsx';

/** Any sheet and phase, for all tables or those that are chosen. */
export function MoveDialog(props: {
  start: Position;
  tables: 'all' | string[];
  steer: Steer;
  onClose: () => void;
}) {
  const { start, steer, onClose } = props;
  const lang = useLang();
  const t = overviewTexts[lang];
  const workshop = useWorkshop();
  const all = tablesInOrder(workshop);
  const [sheet, setSheet] = useState(start.sheet);
  const [phase, setPhase] = useState(start.phase);
  const [everybody, setEverybody] = useState(props.tables === 'all');
  const [chosen, setChosen] = useState<readonly string[]>(
    props.tables === 'all' ? [] : props.tables,
  );
  const phasesHere = sheetOf(workshop.template, sheet)?.phases ?? [];
  const tables = everybody ? all.map(({ id }) => id) : [...chosen];
  const allowed = mayEnter(workshop, tables, { sheet, phase });
  const pickSheet = (id: string): void => {
    setSheet(id);
    const phases = sheetOf(workshop.template, id)?.phases ?? [];
    if (!phases.includes(phase)) setPhase(phases[0] ?? 'read');
  };
  const toggle = (id: string): void =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (tables.length === 0) return;
    onClose();
    steer.take({ is: allowed ? 'move' : 'reveal', sheet, phase }, everybody ? 'all' : tables);
  };
  return (
    <Dialog title={t.moveTitle} onClose={onClose}>
      <form className="lead-form" onSubmit={submit}>
        <label className="lead-field">
          {t.moveSheet}
          <select value={sheet} onChange={({ target }) => pickSheet(target.value)}>
            {workshop.template.sheets.map(({ id }) => (
              <option key={id} value={id}>
                {sheetName(workshop, id, lang)}
              </option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend>{t.movePhase}</legend>
          {phasesHere.map((one) => (
            <label key={one} className="lead-check">
              <input
                type="radio"
                name="phase"
                checked={one === phase}
                onChange={() => setPhase(one)}
              />
              {phaseName(workshop, sheet, one, lang)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t.moveWho}</legend>
          <label className="lead-check">
            <input
              type="radio"
              name="who"
              checked={everybody}
              onChange={() => setEverybody(true)}
            />
            {t.moveAll}
          </label>
          <label className="lead-check">
            <input
              type="radio"
              name="who"
              checked={!everybody}
              onChange={() => setEverybody(false)}
            />
            {t.moveSome}
          </label>
          {!everybody && (
            <div className="lead-checks">
              {all.map(({ id, name }) => (
                <label key={id} className="lead-check">
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    onChange={() => toggle(id)}
                  />
                  {name}
                </label>
              ))}
            </div>
          )}
        </fieldset>
        <p aria-live="polite">
          {tables.length === 0 && t.movePick}
          {tables.length > 0 && !allowed && t.moveSilent}
          {allowed && everybody && workshop.run.current !== null && t.moveClock}
        </p>
        <div className="lead-actions">
          <button type="submit" className="button" disabled={tables.length === 0}>
            {allowed ? t.moveDo : t.tableReveal}
          </button>
          <button type="button" className="button" data-variant="secondary" onClick={onClose}>
            {leadTexts[lang].cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
