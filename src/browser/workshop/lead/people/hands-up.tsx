import type { Participant } from '#parts/workshop/model';
import { useLang, useWorkshop } from '../../use-workshop.tsx';
import { SideMark } from '../kit/side-mark.tsx';
import { useSend } from '../kit/use-send.tsx';
import { peopleTexts } from './people-texts.ts';

/** Raised hands, the one that has waited longest first. */
export function HandsUp({ people }: { people: readonly Participant[] }) {
  const t = peopleTexts[useLang()];
  const tables = useWorkshop(({ tables }) => tables);
  const { send, refused } = useSend();
  if (people.length === 0) return refused;
  return (
    <section className="lead-now" aria-labelledby="lead-hands">
      <h3 id="lead-hands">{t.hands}</h3>
      <ul className="lead-now__list">
        {people.map(({ id, name, side, table }) => (
          <li key={id}>
            <span>
              <SideMark side={side} /> <strong>{name}</strong>{' '}
              <span className="lead-soft">{tables[table ?? '']?.name}</span>
            </span>
            <button
              type="button"
              className="button"
              data-variant="secondary"
              aria-label={t.lowerName(name)}
              onClick={() => void send({ type: 'hand.lower', participant: id })}
            >
              {t.lower}
            </button>
          </li>
        ))}
      </ul>
      {refused}
    </section>
  );
}
