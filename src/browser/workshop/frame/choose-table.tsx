import { useState } from 'react';
import { tablesInOrder, type Workshop } from '#parts/workshop/model';
import { refusalText } from '../refusal-texts.ts';
import { useAnnounce, useBoot, useLang, useStore, useWorkshop } from '../use-workshop.tsx';
import { useTexts } from './use-texts.ts';

/** For who has no seat: choose one where that is free, or learn that one is shown to it. */
export function ChooseTable() {
  const t = useTexts();
  const lang = useLang();
  const { viewer } = useBoot();
  const store = useStore();
  const announce = useAnnounce();
  const workshop = useWorkshop();
  const [refused, setRefused] = useState<string>();
  const me = workshop.participants[viewer];
  const free = workshop.status === 'open' && (workshop.settings.freeSeating || me?.facilitator);
  const sit = async (table: string): Promise<void> => {
    const outcome = await store.send({ type: 'participant.seat', participant: viewer, table });
    if (outcome.ok) return;
    setRefused(refusalText(lang, outcome.refused));
    announce(refusalText(lang, outcome.refused), 'assertive');
  };
  if (!free)
    return (
      <section className="ws-choose">
        <h2>{t.waitSeatTitle}</h2>
        <p className="lead">{t.waitSeatText}</p>
      </section>
    );
  return (
    <section className="ws-choose">
      <h2>{me?.facilitator ? t.leaderTitle : t.chooseTitle}</h2>
      <p className="lead">{me?.facilitator ? t.leaderText : t.chooseText}</p>
      {me?.facilitator ? (
        <a className="ds-button" href="#ledelse">
          {t.toLead}
        </a>
      ) : null}
      {refused ? (
        <p className="ws-refused" role="alert">
          {refused}
        </p>
      ) : null}
      <ul className="ws-tables">
        {tablesInOrder(workshop).map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => void sit(id)}>
              <span className="ds-sr-only">{t.chooseTable(name)}</span>
              <strong aria-hidden="true">{name}</strong>
              <Count workshop={workshop} table={id} facilitator={me?.facilitator === true} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Only facilitators are shown who sits where before they sit there themselves. */
function Count(props: { workshop: Workshop; table: string; facilitator: boolean }) {
  const t = useTexts();
  if (!props.facilitator) return null;
  const people = Object.values(props.workshop.participants).filter(
    ({ table, status }) => table === props.table && status === 'admitted',
  );
  return <span className="meta">{t.people(people.length)}</span>;
}
