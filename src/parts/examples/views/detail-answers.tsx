import { useView } from '#ui/view.tsx';
import type { Answers as AnswerTexts, ExampleFacts, ExampleTexts } from '../model/example.ts';
import { answerKeys } from '../model/values.ts';
import { answerNames, exampleTexts } from '../texts.ts';
import { valueName } from '../value-texts.ts';

/** The same questions to every example; an unanswered one is shown as unknown. */
export function Answers({ answers }: { answers: AnswerTexts }) {
  const { lang, t: ui } = useView();
  const t = exampleTexts[lang];
  return (
    <section className="example__section" aria-labelledby="svar">
      <h2 id="svar">{t.answers}</h2>
      <p className="meta">{t.answersLead}</p>
      <dl className="answers">
        {answerKeys.map((key) => (
          <div key={key}>
            <dt>{answerNames[lang][key]}</dt>
            <dd className={answers[key] ? undefined : 'unknown'}>{answers[key] ?? ui.unknown}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What was found, how well it is known, and what that builds on. */
export function Effect({ facts, texts }: { facts: ExampleFacts; texts: ExampleTexts }) {
  const { lang, t: ui } = useView();
  const t = exampleTexts[lang];
  const { grade } = facts.effect;
  return (
    <section className="example__section" aria-labelledby="effekt">
      <h2 id="effekt">{t.effect}</h2>
      {grade === 'ingen-opplysning' ? (
        <p className="unknown">{t.effectUnknown}</p>
      ) : (
        <>
          <p>
            <span className={`grade grade--${grade}`}>
              {valueName(lang, 'effect', grade, new Map())}
            </span>
          </p>
          <p>{texts.effect.text}</p>
          <h3>{t.evidence}</h3>
          <p className={texts.effect.evidence ? undefined : 'unknown'}>
            {texts.effect.evidence ?? ui.unknown}
          </p>
        </>
      )}
    </section>
  );
}
