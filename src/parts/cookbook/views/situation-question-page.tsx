import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import type { Question, Refinement, SituationGraph } from '../model/situation-graph.ts';
import { answeredParam, formatStanding, type Standing, skipRest } from '../model/situation-path.ts';
import { situationTexts } from '../situation-texts.ts';
import { AnswersGiven, DroppedNotes } from './situation-answers-given.tsx';

interface Props {
  graph: SituationGraph;
  standing: Standing;
  /** A question that was answered, asked again. */
  again: { question: Question | Refinement; chosen: string } | undefined;
  /** The form was sent without an answer. */
  missing: boolean;
}

/** One question. A plain GET form: the answers so far travel as hidden fields. */
export function SituationQuestionPage({ graph, standing, again, missing }: Props) {
  const { lang, t: ui } = useView();
  const t = situationTexts[lang];
  const { at, given } = standing;
  const question =
    again?.question ??
    (at.kind === 'question' ? at.question : at.kind === 'refinement' ? at.refinement : undefined);
  if (!question) return null;
  const first = given.length === 0;
  const ask = question.ask[lang];
  const number = again ? given.findIndex(({ key }) => key === question.key) + 1 : given.length + 1;
  const title = first ? t.title : `${ask} – ${t.title}`;
  return (
    <Page
      title={missing ? `${ui.errorPrefix}${title}` : title}
      description={t.intro}
      section="situation"
      canonical={first ? '/situasjon' : `/situasjon?${formatStanding(standing)}`}
      noIndex={!first}
      crumbs={[{ label: t.title }]}
    >
      {missing ? <MissingAnswer first={`${question.key}-1`} /> : null}
      <DroppedNotes standing={standing} />
      <div className="situation">
        <QuestionForm
          graph={graph}
          standing={standing}
          question={question}
          again={again}
          missing={missing}
          number={number}
        />
        <AnswersGiven standing={standing} />
      </div>
    </Page>
  );
}

function MissingAnswer({ first }: { first: string }) {
  const { lang } = useView();
  const t = situationTexts[lang];
  return (
    <section className="ds-error-summary" aria-labelledby="velg-et-svar" tabIndex={-1}>
      <h2 id="velg-et-svar">{t.errorTitle}</h2>
      <ul>
        <li>
          <a className="ds-link" href={`#${first}`}>
            {t.errorText}
          </a>
        </li>
      </ul>
    </section>
  );
}

function QuestionForm(
  props: Omit<Props, 'missing'> & {
    question: Question | Refinement;
    missing: boolean;
    number: number;
  },
) {
  const { graph, standing, question, again, missing, number } = props;
  const { lang, href } = useView();
  const t = situationTexts[lang];
  const { key, help } = question;
  const kept = [...standing.given, ...standing.ahead].filter((one) => one.key !== key);
  const skip = 'skip' in question ? question.skip : undefined;
  const options = [...question.answers, ...(skip && again ? [skip] : [])];
  const described = [help ? `${key}-hjelp` : '', missing ? `${key}-feil` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <form className="situation-form" action={href('/situasjon')} method="get">
      {kept.map((one) => (
        <input key={one.key} type="hidden" name={one.key} value={one.value} />
      ))}
      <input type="hidden" name={answeredParam} value={key} />
      <fieldset aria-describedby={described || undefined}>
        <legend>
          <span className="meta situation-form__progress">
            {t.progress(number)}
            {skip ? ` · ${t.optional}` : ''}
          </span>
          <h1>{question.ask[lang]}</h1>
        </legend>
        {standing.given.length === 0 ? <p className="lead">{t.intro}</p> : null}
        {help ? <p id={`${key}-hjelp`}>{help[lang]}</p> : null}
        {missing ? (
          <p className="situation-form__error" id={`${key}-feil`}>
            {t.errorText}
          </p>
        ) : null}
        <div className="situation-options">
          {options.map(({ value, label }, at) => (
            <label key={value} className="situation-option" htmlFor={`${key}-${at + 1}`}>
              <input
                type="radio"
                id={`${key}-${at + 1}`}
                name={key}
                value={value}
                required
                defaultChecked={again?.chosen === value}
              />
              <span>{label[lang]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="situation-form__actions">
        <button className="ds-button" type="submit">
          {again ? t.save : t.goOn}
        </button>
        {again ? (
          <a className="ds-link" href={href(`/situasjon?${formatStanding(standing)}`)}>
            {t.cancel}
          </a>
        ) : null}
        {skip && !again ? (
          <SkipLinks graph={graph} standing={standing} skip={skip} name={key} />
        ) : null}
      </div>
      {standing.given.length === 0 ? (
        <p>
          <a className="ds-link" href={href('/situasjon/kart')}>
            {t.map}
          </a>
        </p>
      ) : null}
    </form>
  );
}

function SkipLinks({
  graph,
  standing,
  skip,
  name,
}: {
  graph: SituationGraph;
  standing: Standing;
  skip: Refinement['skip'];
  name: string;
}) {
  const { lang, href } = useView();
  const t = situationTexts[lang];
  const { given, ahead } = standing;
  const skipped = formatStanding({ given, ahead: [...ahead, { key: name, value: skip.value }] });
  const rest = skipRest(graph, standing);
  return (
    <>
      <a className="ds-link" href={href(`/situasjon?${skipped}`)}>
        {t.skipLink(skip.label[lang])}
      </a>
      {rest === skipped ? null : (
        <a className="ds-link" href={href(`/situasjon?${rest}`)}>
          {t.showNow}
        </a>
      )}
    </>
  );
}
