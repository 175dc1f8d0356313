import type { ReactNode } from 'react';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import type { AnswerModel, SourceLine } from '../answer-model.ts';
import { answerTexts } from '../answer-texts.ts';
import { procurementTexts } from '../texts.ts';
import type { Band, HistoryModel } from '../what-if-model.ts';
import { AnswerFacts } from './answer-facts.tsx';
import { DialogueLines } from './dialogue-lines.tsx';
import { Duties } from './duties.tsx';
import { Needs } from './needs.tsx';
import { Timeline } from './timeline.tsx';
import { Trace } from './trace.tsx';
import { ValueBands } from './what-if.tsx';

/** The answer: doubt first, then one sentence, then what to do, and last how we came to it. */
export function AnswerPage({
  answer,
  bands,
  history,
}: {
  answer: AnswerModel;
  bands: Band[];
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
            <DialogueLines dialogue={answer.dialogue} />
            <p className="no-print">
              <a className="ds-link" href={href('/anskaffelse/dialog')}>
                {t.dialogueMore}
              </a>
            </p>
          </Part>
          <Part id="hva-om" title={t.whatIfTitle}>
            <p>{t.whatIfLead}</p>
            <h3>{t.whatIfValue}</h3>
            <ValueBands bands={bands} />
            <h3 id="tid">{t.whatIfDate}</h3>
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
            <SourceList sources={answer.sources} />
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
          <Doubts doubts={doubts} />
        </section>
      ) : null}
      <h1>{answer.headline}</h1>
      <p className="lead">{answer.because}</p>
      {answer.possible.length > 0 ? (
        <ul className="answer-lines answer-possible">
          {answer.possible.map((outcome) => (
            <li key={outcome}>{outcome}</li>
          ))}
        </ul>
      ) : null}
      <Needs query={query} needs={needs} />
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

/** The weightiest first, the rest a tap away: the answer must be in sight. */
function Doubts({ doubts: [first, ...rest] }: { doubts: string[] }) {
  const { lang } = useView();
  return (
    <>
      <p>{first}</p>
      {rest.length > 0 ? (
        <>
          <details className="no-print">
            <summary>{answerTexts[lang].moreDoubts(rest.length)}</summary>
            <Lines lines={rest} />
          </details>
          {/* Paper cannot be opened. */}
          <div className="answer-on-paper">
            <Lines lines={rest} />
          </div>
        </>
      ) : null}
    </>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul className="answer-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
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

function SourceList({ sources }: { sources: SourceLine[] }) {
  return (
    <ul className="answer-lines">
      {sources.map(({ title, url, note, places }) => (
        <li key={title + note}>
          {url ? (
            <a className="ds-link" href={url} rel="external">
              {title}
            </a>
          ) : (
            title
          )}
          {places ? <span>. {places}.</span> : null} <span className="meta">{note}</span>
        </li>
      ))}
    </ul>
  );
}
