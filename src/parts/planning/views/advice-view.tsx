import type { ReactNode } from 'react';
import type { Advice } from '../model/advice.ts';
import { usePlanning } from './use-planning.ts';

/** What to do in a period, and whom to talk to. `head` is a heading of the right level. */
export function AdviceView({ advice, head }: { advice: Advice; head: ReactNode }) {
  const { lang, t } = usePlanning();
  return (
    <div className="year-advice">
      {head}
      <ul>
        {advice.do.map((one) => (
          <li key={one.nb}>
            {one[lang]}
            {one.heftet ? <small className="year-advice__from">{t.fromBooklet}</small> : null}
          </li>
        ))}
      </ul>
      <p className="year-advice__talk">
        <strong>{t.talk}:</strong> {advice.talk[lang]}
      </p>
    </div>
  );
}
