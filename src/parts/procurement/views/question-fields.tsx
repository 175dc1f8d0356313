import { AboutField, describedBy } from '#ui/form-fields.tsx';
import { useView } from '#ui/view.tsx';
import {
  type ChoiceName,
  choices,
  type LineName,
  longestAnswer,
  type QuestionName,
  type Typed,
} from '../form-questions.ts';
import { formTexts } from '../form-texts.ts';

/** What was typed, and what is wrong with it. */
export interface Filled {
  typed: Typed;
  errors: { field: string; text: string }[];
}

interface FieldOf<Name> extends Filled {
  name: Name;
}

function useWords(name: QuestionName, { errors }: Filled) {
  const { lang } = useView();
  const words: Record<string, unknown> = formTexts[lang];
  const word = (key: string): string | undefined =>
    typeof words[key] === 'string' ? words[key] : undefined;
  const hint = word(`${name}Hint`);
  const error = errors.find(({ field }) => field === name)?.text;
  const about = { name, label: word(name) ?? name, ...(hint ? { hint } : {}), error };
  return { t: formTexts[lang], word, about };
}

/** One question with its answers below each other; «Vet ikke» is always one, and sends nothing. */
export function ChoiceQuestion({ name, ...filled }: FieldOf<ChoiceName>) {
  const { t, word, about } = useWords(name, filled);
  const answers: readonly string[] = choices[name];
  const short = answers.every((answer) => answer === 'ja' || answer === 'nei');
  const chosen = filled.typed[name] ?? '';
  const label = (answer: string): string =>
    answer === 'ja'
      ? t.yes
      : answer === 'nei'
        ? (word(`${name}_nei`) ?? t.no)
        : answer === ''
          ? t.unknown
          : (word(`${name}_${answer}`) ?? answer);
  return (
    <fieldset className="field check-question" id={name} aria-describedby={describedBy(about)}>
      <legend>{about.label}</legend>
      <AboutField {...about} />
      <div className={short ? 'check-answers check-answers--short' : 'check-answers'}>
        {[...answers, ''].map((answer) => (
          <label key={answer} className="check-answer">
            <input
              type="radio"
              name={name}
              value={answer}
              defaultChecked={answer === chosen || (answer === '' && !answers.includes(chosen))}
            />
            <span>{label(answer)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A short line of text: an amount, a number of months, a date. */
export function LineQuestion({
  name,
  numeric = true,
  ...filled
}: FieldOf<LineName> & { numeric?: boolean }) {
  const { about } = useWords(name, filled);
  return (
    <div className="field check-question">
      <label htmlFor={name}>{about.label}</label>
      <AboutField {...about} />
      <input
        className="ds-input check-line"
        id={name}
        name={name}
        defaultValue={filled.typed[name] ?? ''}
        maxLength={longestAnswer}
        inputMode={numeric ? 'numeric' : 'text'}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={about.error ? true : undefined}
        aria-describedby={describedBy(about)}
      />
    </div>
  );
}

export function TickQuestion({ name, ...filled }: FieldOf<'lopende'>) {
  const { about } = useWords(name, filled);
  return (
    <div className="field field--check">
      <label>
        <input
          type="checkbox"
          id={name}
          name={name}
          value="ja"
          defaultChecked={filled.typed[name] !== undefined}
          aria-describedby={describedBy(about)}
        />{' '}
        {about.label}
      </label>
      <AboutField {...about} />
    </div>
  );
}
