import { FormErrors } from '#ui/form-fields.tsx';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { calculatorNames, type QuestionName, type Typed } from '../form-questions.ts';
import { formTexts } from '../form-texts.ts';
import { procurementTexts } from '../texts.ts';
import { ChoiceQuestion, type Filled, LineQuestion, TickQuestion } from './question-fields.tsx';

const first = ['hjelp', 'pilot', 'deling', 'ramme'] as const;
const last = ['reservert', 'innovasjon', 'fou', 'unntak'] as const;

/** All questions on one page, in four groups: a plain GET form, so that the answer is an address. */
export function CheckPage({ typed, errors }: Filled) {
  const { lang, t: ui, href } = useView();
  const t = formTexts[lang];
  const filled = { typed, errors };
  return (
    <Page
      title={errors.length > 0 ? `${ui.errorPrefix}${t.title}` : t.title}
      description={t.lead}
      section="procurement"
      canonical="/anskaffelse/sjekk"
      noIndex={Object.keys(typed).length > 0}
      crumbs={[{ label: procurementTexts[lang].title, path: '/anskaffelse' }, { label: t.title }]}
    >
      <FormErrors errors={errors} />
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <form className="form check-form" method="get" action={href('/anskaffelse/svar')}>
        <section className="check-group" aria-labelledby="gruppe-1">
          <h2 id="gruppe-1">{t.groupWhat}</h2>
          <ChoiceQuestion name="kjoper" {...filled} />
          <ChoiceQuestion name="avtale" {...filled} />
          <ChoiceQuestion name="type" {...filled} />
        </section>
        <section className="check-group" aria-labelledby="gruppe-2">
          <h2 id="gruppe-2">{t.groupValue}</h2>
          <LineQuestion name="verdi" numeric={false} {...filled} />
          <details open={touched(calculatorNames, filled)}>
            <summary>{t.calculator}</summary>
            <p className="field__hint">{t.calculatorHint}</p>
            <LineQuestion name="maned" numeric={false} {...filled} />
            <LineQuestion name="maneder" {...filled} />
            <TickQuestion name="lopende" {...filled} />
            <LineQuestion name="opsjon" {...filled} />
            <LineQuestion name="pris" numeric={false} {...filled} />
            <LineQuestion name="opsjonspris" numeric={false} {...filled} />
            <LineQuestion name="deler" numeric={false} {...filled} />
            <LineQuestion name="ganger" {...filled} />
          </details>
        </section>
        <section className="check-group" aria-labelledby="gruppe-3">
          <h2 id="gruppe-3">{t.groupWhen}</h2>
          <LineQuestion name="dato" numeric={false} {...filled} />
        </section>
        <section className="check-group" aria-labelledby="gruppe-4">
          <h2 id="gruppe-4">{t.groupMore}</h2>
          <p className="field__hint">{t.optional}</p>
          {first.map((name) => (
            <ChoiceQuestion key={name} name={name} {...filled} />
          ))}
          <LineQuestion name="rammear" {...filled} />
          {last.map((name) => (
            <ChoiceQuestion key={name} name={name} {...filled} />
          ))}
        </section>
        <div className="check-form__send">
          <button className="button" type="submit">
            {t.submit}
          </button>
        </div>
      </form>
    </Page>
  );
}

function touched(names: readonly QuestionName[], { typed, errors }: Filled): boolean {
  const open = (typed: Typed) => names.some((name) => typed[name] !== undefined);
  return open(typed) || errors.some(({ field }) => names.includes(field as QuestionName));
}
