import { type SubmitEvent, useState } from 'react';
import { type Participant, progressOf } from '#parts/workshop/model';
import { useLang, useWorkshop } from '../../use-workshop.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { SideMark } from '../kit/side-mark.tsx';
import type { Sender } from '../kit/use-send.tsx';
import { leadTexts } from '../texts.ts';
import { peopleTexts } from './people-texts.ts';

/** Any other table, with who sits there by side: both sides should sit at each. */
export function SeatDialog(props: {
  person: Participant;
  send: Sender['send'];
  onClose: () => void;
}) {
  const { person, send, onClose } = props;
  const lang = useLang();
  const t = peopleTexts[lang];
  const tables = progressOf(useWorkshop()).filter(({ table }) => table !== person.table);
  const [chosen, setChosen] = useState(tables[0]?.table ?? '');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const table = tables.find((one) => one.table === chosen);
    onClose();
    if (table)
      void send(
        { type: 'participant.seat', participant: person.id, table: table.table },
        t.seated(person.name, table.name),
      );
  };
  return (
    <Dialog title={t.seatTitle(person.name)} onClose={onClose}>
      <form className="lead-form" onSubmit={submit}>
        <fieldset>
          <legend>{t.seatTable}</legend>
          {tables.map(({ table, name, people }) => (
            <label key={table} className="lead-check">
              <input
                type="radio"
                name="table"
                checked={table === chosen}
                onChange={() => setChosen(table)}
              />
              <span>
                {name}{' '}
                {(['kommune', 'entreprenor', 'annet'] as const).map((side) =>
                  people[side] > 0 ? (
                    <span key={side} className="lead-count">
                      <SideMark side={side} /> {people[side]}
                    </span>
                  ) : null,
                )}
              </span>
            </label>
          ))}
        </fieldset>
        <div className="lead-actions">
          <button type="submit" className="button" disabled={chosen === ''}>
            {t.seatDo}
          </button>
          <button type="button" className="button" data-variant="secondary" onClick={onClose}>
            {leadTexts[lang].cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
