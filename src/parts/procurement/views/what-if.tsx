import { useView } from '#ui/view.tsx';
import { answerTexts } from '../answer-texts.ts';
import type { Side, Tip, WhatIfModel } from '../what-if-model.ts';

/** Value and date moved, one at a time: where the answer tips, and what it becomes. */
export function WhatIf({ model: { values, dates } }: { model: WhatIfModel }) {
  const { lang } = useView();
  const t = answerTexts[lang];
  return (
    <>
      <p>{t.whatIfLead}</p>
      <h3>{t.whatIfValue}</h3>
      {values.length > 0 ? <Tips tips={values} /> : <p>{t.whatIfNoValue}</p>}
      <h3>{t.whatIfDate}</h3>
      {dates.length > 0 ? <Tips tips={dates} /> : <p>{t.whatIfNoDate}</p>}
    </>
  );
}

function Tips({ tips }: { tips: Tip[] }) {
  return (
    <ul className="tips">
      {tips.map((tip) => (
        <li key={tip.id} className="tip">
          <p className="tip__at">
            {tip.at}
            {tip.doubt ? <small className="answer-doubt"> ({tip.doubt})</small> : null}
          </p>
          <TipSide side={tip.before} />
          <TipSide side={tip.after} />
        </li>
      ))}
    </ul>
  );
}

function TipSide({ side: { label, outcome, query } }: { side: Side }) {
  const { lang, href } = useView();
  const t = answerTexts[lang];
  return (
    <div className={query === undefined ? 'tip__side tip__side--here' : 'tip__side'}>
      <p className="meta">{label}</p>
      <p>
        {query === undefined ? (
          <>
            {outcome} <strong className="tip__here">{t.youAreHere}</strong>
          </>
        ) : (
          <a className="ds-link" href={href(`/anskaffelse/svar?${query}`)}>
            {outcome}
          </a>
        )}
      </p>
    </div>
  );
}
