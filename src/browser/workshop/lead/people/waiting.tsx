import type { Participant } from '#parts/workshop/model';
import { useLang } from '../../use-workshop.tsx';
import { SideMark } from '../kit/side-mark.tsx';
import { useSend } from '../kit/use-send.tsx';
import { peopleTexts } from './people-texts.ts';

/** Joiners that wait for a facilitator. Nothing when nobody does. */
export function Waiting({ people }: { people: readonly Participant[] }) {
  const t = peopleTexts[useLang()];
  const { send, refused } = useSend();
  if (people.length === 0) return refused;
  return (
    <section className="lead-now" aria-labelledby="lead-waiting">
      <h3 id="lead-waiting">{t.waiting}</h3>
      <ul className="lead-now__list">
        {people.map(({ id, name, side, observer }) => (
          <li key={id}>
            <span>
              <SideMark side={side} /> <strong>{name}</strong>
              {observer && <span className="lead-soft"> {t.waitingObserver}</span>}
            </span>
            <span className="lead-actions">
              <button
                type="button"
                className="button"
                aria-label={t.admitName(name)}
                onClick={() =>
                  void send({ type: 'participant.admit', participant: id }, t.admitted(name))
                }
              >
                {t.admit}
              </button>
              <button
                type="button"
                className="button"
                data-variant="secondary"
                aria-label={t.refuseName(name)}
                onClick={() =>
                  void send({ type: 'participant.remove', participant: id }, t.refused(name))
                }
              >
                {t.refuse}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {refused}
    </section>
  );
}
