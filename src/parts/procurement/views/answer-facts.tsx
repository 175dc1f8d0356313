import { localPath } from '#platform/i18n/lang.ts';
import { useView } from '#ui/view.tsx';
import type { AnswerModel } from '../answer-model.ts';
import { answerTexts } from '../answer-texts.ts';
import { procurementTexts } from '../texts.ts';
import { RulesetNote } from './ruleset-note.tsx';

/** Beside the answer: what it was made of, with a way to change each, and ways to keep and share it. */
export function AnswerFacts({ answer }: { answer: AnswerModel }) {
  const { lang, href, installation } = useView();
  const t = answerTexts[lang];
  const { query, facts, calculation } = answer;
  const url = installation.baseUrl + localPath(lang, `/anskaffelse/svar?${query}`);
  return (
    <aside className="columns__side answer-side" aria-label={t.factsTitle}>
      <section className="situation-given" aria-labelledby="svarene">
        <h2 className="side-title" id="svarene">
          {t.factsTitle}
        </h2>
        <dl>
          {facts.map(({ name, label, value }) => (
            <div key={name}>
              <dt>{label}</dt>
              <dd>{value}</dd>
              <dd className="situation-given__change">
                <a className="ds-link" href={href(`/anskaffelse/sjekk?${query}#${name}`)}>
                  <span aria-hidden="true">{t.changeShort}</span>
                  <span className="ds-sr-only">{t.changeWhat(label)}</span>
                </a>
              </dd>
            </div>
          ))}
        </dl>
        {calculation.map((line) => (
          <p key={line} className="meta">
            {line}
          </p>
        ))}
      </section>
      <section className="no-print" aria-labelledby="videre">
        <h2 className="side-title" id="videre">
          {t.onward}
        </h2>
        <ul className="side-list">
          <li>
            <a className="ds-link" href={href(`/anskaffelse/svar/sammenlign?${query}`)}>
              {t.compareLink}
            </a>
          </li>
          <li>
            <a className="ds-link" href={href(`/anskaffelse/svar/graf?${query}`)}>
              {t.graphLink}
            </a>
          </li>
          <li>
            <a className="ds-link" href={href('/anskaffelse/dialog')}>
              {t.dialogueMore}
            </a>
          </li>
        </ul>
      </section>
      <section className="situation-share" aria-labelledby="del">
        <h2 className="side-title" id="del">
          {t.share}
        </h2>
        <label htmlFor="del-lenke">{t.shareLabel}</label>
        <input className="ds-input" id="del-lenke" type="text" readOnly value={url} />
        <button
          className="ds-button no-print"
          data-variant="secondary"
          type="button"
          data-print=""
          hidden
        >
          {t.print}
        </button>
      </section>
      <section>
        <RulesetNote {...answer.ruleset} />
        <p className="meta">{procurementTexts[lang].notLaw}</p>
      </section>
    </aside>
  );
}
