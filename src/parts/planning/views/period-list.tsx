import { periodPath } from '../addresses.ts';
import { type Asked, queryFor } from '../asked.ts';
import type { Standing } from '../model/timing.ts';
import { doubtText, whenText } from '../words.ts';
import { usePlanning } from './use-planning.ts';
import { VerdictMark } from './verdict-mark.tsx';

/** The picture's twin: every period with its number, when it is, and whether it is the time to propose. */
export function PeriodList({ asked, standing }: { asked: Asked; standing: Standing }) {
  const { lang, href, t } = usePlanning();
  return (
    <ol className="year-list">
      {asked.calendar.map((span) => {
        const { id, title, proposal } = span.period;
        const doubt = doubtText(lang, span);
        const here = id === standing.now.period.id;
        return (
          <li key={id} className={here ? 'year-list__here' : undefined}>
            <span className="year-list__number" aria-hidden="true">
              {span.number}
            </span>
            <div>
              <a className="ds-link year-list__title" href={href(periodPath(id) + queryFor(asked))}>
                {title[lang]}
              </a>
              <p>
                {whenText(lang, span)}
                {doubt ? ` (${doubt})` : ''}
              </p>
              <VerdictMark verdict={proposal} />
              {here ? <strong className="year-list__mark">{t.hereMark}</strong> : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
