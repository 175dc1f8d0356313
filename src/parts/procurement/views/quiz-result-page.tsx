import { blocksOf } from '#platform/documents/parsed-markdown.ts';
import { Page } from '#ui/page.tsx';
import { Prose } from '#ui/prose.tsx';
import { useView } from '#ui/view.tsx';
import type { QuizAnswer } from '../model/myth.ts';
import { type QuizItem, quizQuery } from '../model/quiz.ts';
import { mythTexts } from '../myth-texts.ts';
import { OtherWays, type QuizPageProps, useQuizCrumbs, useQuizWords } from './quiz-page.tsx';

/** The score, and for each question what was answered, what is right and why. */
export function QuizResultPage({ state, only }: Omit<QuizPageProps, 'errors'>) {
  const { href } = useView();
  const { t, title } = useQuizWords(only);
  const { items, answered, right } = state;
  const skipped = items.length - answered;
  const score = t.score(right, answered);
  const query = quizQuery(state, only);
  const again = only === undefined ? '' : `?myte=${only}`;
  return (
    <Page
      title={`${score} ${title}`}
      description={score}
      section="procurement"
      canonical="/anskaffelse/myter/quiz"
      noIndex
      crumbs={useQuizCrumbs()}
    >
      <header className="page-head">
        <p className="meta">{title}</p>
        <h1>{score}</h1>
        <p className="lead">
          {right === answered ? t.all : right * 2 >= answered ? t.most : t.some}
          {skipped > 0 ? ` ${t.skipped(skipped)}` : ''}
        </p>
        <p className="page-actions">
          {skipped > 0 ? (
            <a className="button" href={href(`/anskaffelse/myter/quiz?${query}`)}>
              {t.goOn}
            </a>
          ) : null}
          <a
            className="button"
            data-variant="secondary"
            href={href(`/anskaffelse/myter/quiz${again}`)}
          >
            {t.again}
          </a>
          <button className="button" data-variant="secondary" type="button" data-print="" hidden>
            {t.print}
          </button>
        </p>
      </header>
      <ol className="quiz-result">
        {items.map((item) =>
          item.chosen ? <Answered key={item.question.id} item={item} chosen={item.chosen} /> : null,
        )}
      </ol>
      <OtherWays />
    </Page>
  );
}

function Answered({ item: { myth, question }, chosen }: { item: QuizItem; chosen: QuizAnswer }) {
  const { lang, href } = useView();
  const t = mythTexts[lang];
  const correct = question.answers.find(({ right }) => right);
  return (
    <li className={chosen.right ? 'quiz-result__right' : 'quiz-result__wrong'}>
      <h2>{question.ask}</h2>
      <p className="quiz-result__verdict">
        <QuizMark right={chosen.right} />
        {chosen.right ? t.right : t.wrong}
      </p>
      <p>
        <strong>{t.yours}:</strong> {chosen.text}
      </p>
      <Prose blocks={blocksOf(chosen.because)} />
      {/* Of yes and no, one answer explains the other. */}
      {chosen.right || !correct || question.answers.length === 2 ? null : (
        <>
          <p>
            <strong>{t.correct}:</strong> {correct.text}
          </p>
          <Prose blocks={blocksOf(correct.because)} />
        </>
      )}
      <p className="no-print">
        <a className="ds-link" href={href(`/anskaffelse/myter#${myth.id}`)}>
          {t.number(myth.number)}: «{myth.words[lang].claim}»
        </a>
      </p>
    </li>
  );
}

/** A tick or a cross beside the word, so that colour never stands alone. */
function QuizMark({ right }: { right: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" focusable="false">
      <path
        d={right ? 'M2 8.5 6.5 13 14 4' : 'M3 3 13 13M13 3 3 13'}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
      />
    </svg>
  );
}
