import { AboutField, describedBy } from '#ui/form-fields.tsx';
import { useView } from '#ui/view.tsx';
import {
  type DialogueQuestion,
  type DialogueTyped,
  dialogueNames,
  dialogueQuestions,
} from '../dialogue-query.ts';
import { dialogueTexts } from '../dialogue-texts.ts';

/** The three questions on one page: a plain GET form, so that the answer is an address. */
export function DialogueForm({ typed }: { typed: DialogueTyped }) {
  const { lang, href } = useView();
  const t = dialogueTexts[lang];
  return (
    <form className="form check-form" method="get" action={href('/anskaffelse/dialog')}>
      {dialogueNames.map((name) => (
        <Question key={name} name={name} typed={typed} />
      ))}
      <div className="guide-send">
        <button className="button" type="submit">
          {t.submit}
        </button>
        <p className="meta">{t.stored}</p>
      </div>
    </form>
  );
}

function Question({ name, typed }: { name: DialogueQuestion; typed: DialogueTyped }) {
  const { lang } = useView();
  const t = dialogueTexts[lang];
  const words: Record<string, unknown> = t;
  const word = (key: string): string | undefined =>
    typeof words[key] === 'string' ? words[key] : undefined;
  const about = {
    name,
    label: t[name],
    error: typed.errors.find(({ field }) => field === name)?.text,
  };
  return (
    <fieldset className="field check-question" id={name} aria-describedby={describedBy(about)}>
      <legend>{about.label}</legend>
      <AboutField {...about} />
      <div className={`check-answers guide-choices--${name}`}>
        {dialogueQuestions[name].map((answer) => {
          const hint = word(`${name}_${answer}_hint`);
          return (
            <label key={answer} className="check-answer">
              <input
                type="radio"
                name={name}
                value={answer}
                defaultChecked={typed.chosen[name] === answer}
              />
              <span>
                {word(`${name}_${answer}`) ?? answer}
                {hint ? <small>{hint}</small> : null}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
