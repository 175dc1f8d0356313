import { AboutField, describedBy, FormErrors } from '#ui/form-fields.tsx';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { guidesTexts } from '../guides-texts.ts';
import type { QuizItem, QuizState } from '../model/quiz.ts';
import { mythTexts } from '../myth-texts.ts';

export interface QuizPageProps {
  state: QuizState;
  /** The number of the one myth that is asked about; undefined for all six. */
  only: number | undefined;
  errors: { field: string; text: string }[];
}

export function useQuizWords(only: number | undefined) {
  const { lang } = useView();
  const t = mythTexts[lang];
  return { t, title: only === undefined ? t.quizTitle : t.quizTitleOne(only) };
}

export function useQuizCrumbs() {
  const { lang } = useView();
  const t = mythTexts[lang];
  return [
    { label: guidesTexts[lang].procurement, path: '/anskaffelse' },
    { label: t.title, path: '/anskaffelse/myter' },
    { label: t.quizShort },
  ];
}

/** All questions as one GET form: skip what you like, and the answers become the address. */
export function QuizPage({ state, only, errors }: QuizPageProps) {
  const { t: ui, href } = useView();
  const { t, title } = useQuizWords(only);
  const { items } = state;
  return (
    <Page
      title={errors.length > 0 ? `${ui.errorPrefix}${title}` : title}
      description={t.quizLead(items.length)}
      section="procurement"
      canonical="/anskaffelse/myter/quiz"
      noIndex={errors.length > 0 || state.answered > 0}
      crumbs={useQuizCrumbs()}
    >
      <FormErrors errors={errors} />
      <header className="page-head">
        <h1>{title}</h1>
        <p className="lead">{t.quizLead(items.length)}</p>
      </header>
      <form className="form check-form quiz" method="get" action={href('/anskaffelse/myter/quiz')}>
        {only === undefined ? null : <input type="hidden" name="myte" value={only} />}
        <input type="hidden" name="vis" value="1" />
        {items.map((item, at) => (
          <Question key={item.question.id} item={item} at={at} of={items.length} errors={errors} />
        ))}
        <div className="guide-send">
          <button className="button" type="submit">
            {t.show}
          </button>
        </div>
      </form>
      {only === undefined ? null : <OtherWays />}
    </Page>
  );
}

function Question({
  item: { myth, question, chosen },
  at,
  of,
  errors,
}: {
  item: QuizItem;
  at: number;
  of: number;
  errors: QuizPageProps['errors'];
}) {
  const { lang } = useView();
  const t = mythTexts[lang];
  const claim = question.ask === myth.words[lang].claim;
  const about = {
    name: question.id,
    label: question.ask,
    error: errors.find(({ field }) => field === question.id)?.text,
  };
  return (
    <fieldset
      className="field check-question"
      id={question.id}
      aria-describedby={describedBy(about)}
    >
      <legend>
        <span className="meta">{t.question(at + 1, of)}</span>
        {claim ? `${t.claimAsk} «${question.ask}»` : question.ask}
      </legend>
      <AboutField {...about} />
      <div className="check-answers">
        {question.answers.map(({ id, text }) => (
          <label key={id} className="check-answer">
            <input type="radio" name={question.id} value={id} defaultChecked={chosen?.id === id} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function OtherWays() {
  const { lang, href } = useView();
  const t = mythTexts[lang];
  return (
    <ul className="myth__links no-print">
      <li>
        <a className="ds-link" href={href('/anskaffelse/myter/quiz')}>
          {t.whole}
        </a>
      </li>
      <li>
        <a className="ds-link" href={href('/anskaffelse/myter')}>
          {t.back}
        </a>
      </li>
    </ul>
  );
}
