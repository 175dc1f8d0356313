import { useView } from '#ui/view.tsx';
import { formatStanding, reopenParam, type Standing } from '../model/situation-path.ts';
import { situationTexts } from '../situation-texts.ts';

/** What the reader has answered so far, each with a link that asks it again and keeps the rest. */
export function AnswersGiven({ standing }: { standing: Standing }) {
  const { lang, href } = useView();
  const t = situationTexts[lang];
  if (standing.given.length === 0) return null;
  const query = formatStanding(standing);
  return (
    <section className="situation-given" aria-labelledby="svarene-dine">
      <h2 id="svarene-dine">{t.yourAnswers}</h2>
      <dl>
        {standing.given.map(({ key, ask, label }) => (
          <div key={key}>
            <dt>{ask[lang]}</dt>
            <dd>{label[lang]}</dd>
            <dd className="situation-given__change">
              <a className="ds-link" href={href(`/situasjon?${reopenParam}=${key}&${query}`)}>
                <span aria-hidden="true">{t.change}</span>
                <span className="ds-sr-only">{t.changeWhat(ask[lang])}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a className="ds-link" href={href('/situasjon')}>
          {t.startOver}
        </a>
      </p>
    </section>
  );
}

/** What stood in the address and was not used, in words. */
export function DroppedNotes({ standing }: { standing: Standing }) {
  const { lang } = useView();
  const t = situationTexts[lang];
  const words = {
    unknown: t.droppedUnknown,
    contradiction: t.droppedContradiction,
    elsewhere: t.droppedElsewhere,
  };
  if (standing.dropped.length === 0) return null;
  return (
    <section className="situation-note" aria-labelledby="ikke-brukt">
      <h2 id="ikke-brukt">{t.droppedTitle}</h2>
      <ul>
        {standing.dropped.map((one, at) => (
          <li key={at}>{words[one.why](one.words[lang])}</li>
        ))}
      </ul>
    </section>
  );
}
