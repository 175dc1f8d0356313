import { useLang, useWorkshop } from '../../use-workshop.tsx';
import { sheetName } from '../kit/phase-name.ts';
import { useSend } from '../kit/use-send.tsx';
import { type FieldAt, showable } from '../model/plenary-board.ts';
import { commonPosition } from '../model/steps.ts';
import { plenaryTexts } from './plenary-texts.ts';

/** Which field: looked at alone first, then shown to everybody. */
export function FieldChooser(props: {
  at: FieldAt | null;
  onChoose: (at: FieldAt | null) => void;
  /** May show it to everybody, and not only look. */
  shows: boolean;
}) {
  const { at, onChoose, shows } = props;
  const lang = useLang();
  const t = plenaryTexts[lang];
  const workshop = useWorkshop();
  const { send, refused } = useSend();
  const { showing, template } = workshop;
  const sheet = at?.sheet ?? commonPosition(workshop)?.sheet ?? template.sheets[0]?.id ?? '';
  const fields = showable(workshop, sheet);
  const field = at?.field ?? fields[0]?.id ?? '';
  const shown = showing !== null && showing.sheet === sheet && showing.field === field;
  const pickSheet = (id: string): void => {
    const first = showable(workshop, id)[0];
    if (first) onChoose({ sheet: id, field: first.id });
  };
  const show = async (): Promise<void> => {
    const what = { sheet, field };
    if (await send({ type: 'plenary.show', what }, t.shown)) onChoose(what);
  };
  const stop = (): void => {
    void send({ type: 'plenary.show', what: null }, t.stopped);
  };
  return (
    <section className="plenary__choose" aria-label={shows ? t.choose : t.title}>
      <label className="lead-field">
        {t.sheet}
        <select value={sheet} onChange={({ target }) => pickSheet(target.value)}>
          {template.sheets
            .filter(({ id }) => showable(workshop, id).length > 0)
            .map(({ id }) => (
              <option key={id} value={id}>
                {sheetName(workshop, id, lang)}
              </option>
            ))}
        </select>
      </label>
      <label className="lead-field">
        {t.field}
        <select value={field} onChange={({ target }) => onChoose({ sheet, field: target.value })}>
          {fields.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[lang]}
            </option>
          ))}
        </select>
      </label>
      {shows && (
        <div className="plenary__show">
          <p className={shown ? 'plenary__on' : 'lead-soft'}>
            {shown ? t.showing : at !== null && t.preview}
          </p>
          {/* One button for both, so that focus stays. */}
          <button
            type="button"
            className="button"
            data-variant={shown ? 'secondary' : undefined}
            onClick={shown ? stop : show}
          >
            {shown ? t.stop : t.show}
          </button>
        </div>
      )}
      {refused}
    </section>
  );
}
