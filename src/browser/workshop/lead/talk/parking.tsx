import { type SubmitEvent, useState } from 'react';
import { limits } from '#parts/workshop/model';
import { newThingId } from '../../new-id.ts';
import { useLang, useWorkshop } from '../../use-workshop.tsx';
import { useSend } from '../kit/use-send.tsx';
import { talkTexts } from './talk-texts.ts';

/** Topics for later, to be ticked off. Also for a table's own. */
export function Parking() {
  const t = talkTexts[useLang()];
  const { parking, tables, isOn } = useWorkshop(({ parking, tables, settings }) => ({
    parking,
    tables,
    isOn: settings.parking,
  }));
  const { send, refused } = useSend();
  const all = Object.values(parking).toSorted(
    (a, b) => Number(a.done) - Number(b.done) || a.at - b.at,
  );
  return (
    <>
      <p className="lead-soft">{isOn ? t.parkingHow : t.parkingOff}</p>
      {isOn && all.length === 0 && <p>{t.parkingNone}</p>}
      <ul className="lead-parking">
        {all.map(({ id, text, table, done }) => (
          <li key={id}>
            <label className="lead-check">
              <input
                type="checkbox"
                checked={done}
                aria-label={t.parkingDone(text)}
                onChange={() => void send({ type: 'parking.done', item: id, done: !done })}
              />
              <span>
                <span className={done ? 'lead-done' : undefined}>{text}</span>{' '}
                <span className="lead-soft">{t.parkingWhere(tables[table ?? '']?.name)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {refused}
      {isOn && <ParkForm />}
    </>
  );
}

function ParkForm() {
  const t = talkTexts[useLang()];
  const { send, refused } = useSend();
  const [text, setText] = useState('');
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (text.trim() === '') return;
    const operation = { type: 'parking.add', item: newThingId(), text: text.trim() } as const;
    if (await send(operation, t.parkingSaved)) setText('');
  };
  return (
    <form className="lead-form" onSubmit={submit}>
      <label className="lead-field">
        {t.parkingText}
        <input
          className="ds-input"
          value={text}
          maxLength={limits.note}
          required
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      {refused}
      <button type="submit" className="button" data-variant="secondary">
        {t.parkingAdd}
      </button>
    </form>
  );
}
