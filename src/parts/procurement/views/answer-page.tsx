import type { ReactNode } from 'react';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import type { AnswerModel } from '../answer-model.ts';
import { answerTexts } from '../answer-texts.ts';
import { procurementTexts } from '../texts.ts';
import type { HistoryModel, WhatIfModel } from '../what-if-model.ts';
import { AnswerFacts } from './answer-facts.tsx';
import { Duties } from './duties.tsx';
import { Timeline } from './timeline.tsx';
import { Trace } from './trace.tsx';
import { WhatIf } from './what-if.tsx';

/** The answer: doubt first, then one sentence, then what to do, and last how we came to it. */
export function AnswerPage({
  answer,
  whatIf,
  history,
}: {
  answer: AnswerModel;
  whatIf: WhatIfModel;
  history: HistoryModel;
}) {
  const { lang, href } = useView();
  const t = answerTexts[lang];
  const { query } = answer;
  return (
    <Page
      title={answer.headline}
      description={answer.because}
      section="procurement"
      canonical={`/anskaffelse/svar?${query}`}
      noIndex
      crumbs={[
        { label: procurementTexts[lang].title, path: '/anskaffelse' },
        { label: t.answerCrumb },
      ]}
    >
      <AnswerHead answer={answer} />
      <div className="columns">
        <div className="answer">
          <Part id="gjor" title={t.dutiesTitle}>
            <Duties duties={answer.duties} />
          </Part>
          <Part id="kunngjor" title={t.announceTitle}>
            <p>{answer.announce}</p>
          </Part>
          <Part id="dialog" title={t.dialogueTitle}>
            <ul className="answer-lines">
              {answer.dialogue.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p className="no-print">
              <a className="ds-link" href={href('/anskaffelse/dialog')}>
                {t.dialogueMore}
              </a>
            </p>
          </Part>
          <Part id="hva-om" title={t.whatIfTitle}>
            <WhatIf model={whatIf} />
          </Part>
          <Part id="tid" title={t.historyTitle}>
            <Timeline history={history} />
          </Part>
          <Part id="vei" title={t.traceTitle}>
            <p>{t.traceLead}</p>
            <Trace trace={answer.trace} />
            <p className="no-print">
              <a className="ds-link" href={href(`/anskaffelse/svar/graf?${query}`)}>
                {t.graphLink}
              </a>
            </p>
          </Part>
          <Part id="kilder" title={t.sourcesTitle}>
            <SourceList answer={answer} />
          </Part>
        </div>
        <AnswerFacts answer={answer} />
      </div>
    </Page>
  );
}

function AnswerHead({ answer }: { answer: AnswerModel }) {
  const { lang, href } = useView();
  const t = answerTexts[lang];
  const { query, doubts, needs } = answer;
  return (
    <header className="answer-head">
      {doubts.length > 0 ? (
        <section className="box box--forbehold" aria-labelledby="forbehold">
          <h2 className="box__title" id="forbehold">
            {t.doubtTitle}
          </h2>
          <ul className="answer-lines">
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <h1>{answer.headline}</h1>
      <p className="lead">{answer.because}</p>
      {needs.length > 0 ? (
        <section className="answer-needs no-print" aria-labelledby="mangler">
          <h2 id="mangler">{t.needsTitle}</h2>
          <ul>
            {needs.map(({ name, question, why }) => (
              <li key={name}>
                <a className="ds-link" href={href(`/anskaffelse/sjekk?${query}#${name}`)}>
                  {question}
                </a>
                <span>{why}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p className="page-actions">
        <a className="button" href={href(`/anskaffelse/notat?${query}`)}>
          {t.memo}
        </a>
        <a className="ds-link" href={href(`/anskaffelse/sjekk?${query}`)}>
          {t.change}
        </a>
      </p>
    </header>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="answer-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

export function SourceList({ answer }: { answer: AnswerModel }) {
  return (
    <ul className="answer-lines">
      {answer.sources.map(({ text, url }) => (
        <li key={text}>
          {url ? (
            <a className="ds-link" href={url} rel="external">
              {text}
            </a>
          ) : (
            text
          )}
        </li>
      ))}
    </ul>
  );
}
