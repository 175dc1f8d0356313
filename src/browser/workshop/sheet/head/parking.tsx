import { useId, useState } from 'react';
import { limits } from '#parts/workshop/model';
import { newThingId } from '../../new-id.ts';
import { useWorkshop } from '../../use-workshop.tsx';
import { short } from '../model/short.ts';
import { useAt } from '../use-board.tsx';
import { useSend } from '../use-send.ts';
import { useSheetTexts } from '../use-texts.ts';

/** Topics for later, when the facilitator has turned that on. */
export function Parking() {
  const t = useSheetTexts();
  const id = useId();
  const send = useSend();
  const { table, writer, rights } = useAt();
  const { on, parking } = useWorkshop((workshop) => ({
    on: workshop.settings.parking,
    parking: workshop.parking,
  }));
  const [text, setText] = useState('');
  const items = Object.values(parking)
    .filter((item) => item.table === table)
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  if (!on && items.length === 0) return null;
  const sits = writer?.table === table && rights.write;
  const add = async (): Promise<void> => {
    const topic = text.trim();
    if (topic === '') return;
    setText('');
    if (!(await send({ type: 'parking.add', item: newThingId(), text: topic }, t.parked)))
      setText(topic);
  };
  return (
    <details className="fold parking">
      <summary>
        {t.parking} <span className="count">{items.filter(({ done }) => !done).length}</span>
      </summary>
      <p className="meta">{t.parkingLead}</p>
      <ul>
        {items.map(({ id: item, text: topic, done }) => (
          <li key={item} data-done={done || undefined}>
            <span>{topic}</span>
            {done && <span className="sheet-mark">{t.parkingDone}</span>}
            {(sits || writer?.facilitator) && (
              <button
                type="button"
                className="tool"
                onClick={() => void send({ type: 'parking.done', item, done: !done })}
              >
                {done ? t.parkingUndone : t.parkingDone}
                <span className="sr-only">: «{short(topic)}»</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {on && sits && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <label htmlFor={id}>{t.parkingAdd}</label>
          <div className="inline">
            <input
              id={id}
              className="ds-input"
              maxLength={limits.note}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <button type="submit" className="button" data-variant="secondary">
              {t.parkingAddDo}
            </button>
          </div>
        </form>
      )}
    </details>
  );
}
