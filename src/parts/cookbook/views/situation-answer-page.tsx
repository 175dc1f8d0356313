import { localPath } from '#platform/i18n/lang.ts';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import type { Standing } from '../model/situation-path.ts';
import type { Reasoned, SituationAnswer } from '../situation-answer.ts';
import { situationTexts } from '../situation-texts.ts';
import { AnswersGiven, DroppedNotes } from './situation-answers-given.tsx';

/** The end: the situation said back, the short answer, recipe, examples, facts and what to do next. */
export function SituationAnswerPage({
  standing,
  answer,
}: {
  standing: Standing;
  answer: SituationAnswer;
}) {
  const { lang, href } = useView();
  const t = situationTexts[lang];
  return (
    <Page
      title={answer.title}
      description={answer.answer}
      section="situation"
      canonical={answer.path}
      noIndex
      crumbs={[{ label: t.title, path: '/situasjon' }, { label: answer.title }]}
    >
      <DroppedNotes standing={standing} />
      <p className="meta situation-kicker">{t.situation}</p>
      <h1>{answer.heading}</h1>
      <section className="box situation-short" aria-label={t.shortAnswer}>
        <p className="box__title">{answer.title}</p>
        <p>{answer.answer}</p>
        <p>
          <a className="ds-button" href={href(answer.action.path)}>
            {answer.action.label}
          </a>
        </p>
      </section>
      <div className="situation">
        <div className="situation__main">
          <Recipe answer={answer} />
          <Examples answer={answer} />
          <section aria-labelledby="fakta">
            <h2 id="fakta">{t.facts}</h2>
            <ReasonedList items={answer.pages} path="/kokebok" />
          </section>
        </div>
        <aside className="situation__side" aria-label={t.situation}>
          <AnswersGiven standing={standing} />
          {answer.call ? (
            <section aria-labelledby="hvem-ringe">
              <h2 id="hvem-ringe">{t.whoToCall}</h2>
              <p>
                <a className="ds-link" href={href(`/kokebok/${answer.call.slug}`)}>
                  {answer.call.title}
                </a>
              </p>
              <p>{answer.call.lead}</p>
            </section>
          ) : null}
          <Share answer={answer} />
        </aside>
      </div>
    </Page>
  );
}

function Recipe({ answer }: { answer: SituationAnswer }) {
  const { lang, href } = useView();
  const t = situationTexts[lang];
  const { recipe, why } = answer;
  if (!recipe) return <p className="situation-note">{t.recipeGone}</p>;
  const path = `/kokebok/${recipe.slug}`;
  return (
    <section className="situation-recipe" aria-labelledby="oppskrift">
      <p className="meta">{t.recipe}</p>
      <h2 id="oppskrift">
        <a className="ds-link" href={href(path)}>
          {recipe.title}
        </a>
      </h2>
      <p>{recipe.lead}</p>
      <p className="situation-why">{why}</p>
      <h3>{t.firstSteps}</h3>
      <ol className="situation-steps">
        {recipe.steps.slice(0, 3).map((step) => (
          <li key={step.id}>
            <a className="ds-link" href={href(`${path}#${step.id}`)}>
              {step.title}
            </a>
          </li>
        ))}
      </ol>
      <p>
        <a className="ds-link" href={href(path)}>
          {t.whole(recipe.steps.length)}
        </a>
      </p>
    </section>
  );
}

function Examples({ answer }: { answer: SituationAnswer }) {
  const { lang, href } = useView();
  const t = situationTexts[lang];
  return (
    <section aria-labelledby="eksempler">
      <h2 id="eksempler">{t.examples}</h2>
      {answer.notes.map((note) => (
        <p key={note} className="situation-note">
          {note}
        </p>
      ))}
      <ReasonedList items={answer.examples} path="/eksempler" />
      <p>
        <a className="ds-link" href={href(answer.examplesPath)}>
          {t.moreExamples}
        </a>
      </p>
    </section>
  );
}

function ReasonedList({ items, path }: { items: Reasoned[]; path: string }) {
  const { href } = useView();
  return (
    <ul className="situation-list">
      {items.map(({ slug, title, lead, why }) => (
        <li key={slug}>
          <h3>
            <a className="ds-link" href={href(`${path}/${slug}`)}>
              {title}
            </a>
          </h3>
          <p>{lead}</p>
          <p className="situation-why">{why}</p>
        </li>
      ))}
    </ul>
  );
}

/** A plain field with the whole address and a mail link: both work without JavaScript. */
function Share({ answer }: { answer: SituationAnswer }) {
  const { lang, installation, href } = useView();
  const t = situationTexts[lang];
  const url = installation.baseUrl + localPath(lang, answer.path);
  const mail = `mailto:?subject=${encodeURIComponent(answer.title)}&body=${encodeURIComponent(url)}`;
  return (
    <section className="situation-share" aria-labelledby="del">
      <h2 id="del">{t.share}</h2>
      <label htmlFor="del-lenke">{t.shareLabel}</label>
      <input
        className="ds-input"
        id="del-lenke"
        type="text"
        readOnly
        value={url}
        aria-describedby="del-hjelp"
      />
      <p className="meta" id="del-hjelp">
        {t.shareHelp}
      </p>
      <p className="no-print">
        <a className="ds-link" href={mail}>
          {t.mail}
        </a>
      </p>
      <button
        className="ds-button no-print"
        data-variant="secondary"
        type="button"
        data-print=""
        hidden
      >
        {t.print}
      </button>
      <p className="no-print">
        <a className="ds-link" href={href('/situasjon/kart')}>
          {t.map}
        </a>
      </p>
    </section>
  );
}
