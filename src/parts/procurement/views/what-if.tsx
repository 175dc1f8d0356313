import { useView } from '#ui/view.tsx';
import { answerTexts } from '../answer-texts.ts';
import type { Band } from '../what-if-model.ts';

/** The answer for other values, band by band, each a link that moves there. */
export function ValueBands({ bands }: { bands: Band[] }) {
  const { lang, href } = useView();
  const t = answerTexts[lang];
  if (bands.length === 0) return <p>{t.whatIfNoValue}</p>;
  return (
    <ol className="bands">
      {bands.map(({ id, label, doubt, outcome, changes, here, query }) => (
        <li key={id} className={here ? 'band band--here' : 'band'} aria-current={here || undefined}>
          <p className="band__label">
            {label}
            {doubt ? <small className="answer-doubt"> ({doubt})</small> : null}
          </p>
          <p>
            {here ? (
              <>
                {outcome} <strong className="band__here">{t.youAreHere}</strong>
              </>
            ) : (
              <a className="ds-link" href={href(`/anskaffelse/svar?${query}`)}>
                {outcome}
              </a>
            )}
          </p>
          {changes.map((change) => (
            <p key={change} className="meta">
              {change}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
