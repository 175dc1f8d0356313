import { useView } from '#ui/view.tsx';
import type { NeedLine } from '../answer-model.ts';
import { answerTexts } from '../answer-texts.ts';

/** What is not answered: what decides stands open, what only assumes or refines can be opened. */
export function Needs({ query, needs }: { query: string; needs: NeedLine[] }) {
  const { lang } = useView();
  const t = answerTexts[lang];
  const deciding = needs.filter(({ weight }) => weight === 'decides');
  const assumed = needs.filter(({ weight }) => weight === 'premise');
  const refining = needs.filter(({ weight }) => weight === 'refines');
  return (
    <>
      {deciding.length > 0 ? (
        <section className="answer-needs no-print" aria-labelledby="mangler">
          <h2 id="mangler">{t.needsTitle}</h2>
          <NeedList query={query} needs={deciding} />
        </section>
      ) : null}
      {assumed.length + refining.length > 0 ? (
        <details className="answer-more no-print">
          <summary>{t.moreTitle(assumed.length + refining.length)}</summary>
          {assumed.length > 0 ? (
            <>
              <p>{t.assumedLead}</p>
              <NeedList query={query} needs={assumed} />
            </>
          ) : null}
          {refining.length > 0 ? (
            <>
              <p>{t.refinesLead}</p>
              <NeedList query={query} needs={refining} />
            </>
          ) : null}
        </details>
      ) : null}
    </>
  );
}

function NeedList({ query, needs }: { query: string; needs: NeedLine[] }) {
  const { href } = useView();
  return (
    <ul>
      {needs.map(({ name, question }) => (
        <li key={name}>
          <a className="ds-link" href={href(`/anskaffelse/sjekk?${query}#${name}`)}>
            {question}
          </a>
        </li>
      ))}
    </ul>
  );
}
