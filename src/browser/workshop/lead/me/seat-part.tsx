import { useState } from 'react';
import { tablesInOrder } from '#parts/workshop/model';
import { useBoot, useLang, useWorkshop } from '../../use-workshop.tsx';
import { useSend } from '../kit/use-send.tsx';
import { meTexts } from './me-texts.ts';

/** Where one sits; another table where seating is free. Writers on the device come along. */
export function SeatPart() {
  const t = meTexts[useLang()];
  const { viewer } = useBoot();
  const workshop = useWorkshop();
  const { send, refused } = useSend();
  const [choosing, setChoosing] = useState(false);
  const self = workshop.participants[viewer];
  const here = workshop.tables[self?.table ?? ''];
  const may =
    workshop.status === 'open' && (workshop.settings.freeSeating || self?.facilitator === true);
  const others = tablesInOrder(workshop).filter(({ id }) => id !== here?.id);
  return (
    <section className="me-part" aria-labelledby="me-table">
      <h3 id="me-table">{t.table}</h3>
      <p>{here ? t.tableAt(here.name) : t.tableNone}</p>
      {!may && workshop.status === 'open' && <p className="lead-soft">{t.tableAsk}</p>}
      {may && others.length > 0 && (
        <button
          type="button"
          className="button"
          data-variant="secondary"
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          {here ? t.tableMove : t.tableSit}
        </button>
      )}
      {choosing && (
        <ul className="me-tables" aria-label={t.tableOthers}>
          {others.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                className="button"
                data-variant="secondary"
                aria-label={t.tableTake(name)}
                onClick={async () => {
                  const operation = {
                    type: 'participant.seat',
                    participant: viewer,
                    table: id,
                  } as const;
                  if (await send(operation, t.tableMoved(name))) setChoosing(false);
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {refused}
    </section>
  );
}
