import type { Assets } from '#platform/http/assets.ts';
import { FormActions, TextField } from '#ui/form-fields.tsx';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { agreementsPath, paperPath, yearPath } from '../addresses.ts';
import { agreementsTexts } from '../agreements-texts.ts';
import { limits } from '../model/agreements/index.ts';
import { planningTexts } from '../texts.ts';

/**
 * The private list of agreements. The server sends the form and the words; what is written stays in
 * the browser (src/browser/agreements.ts) and never comes here.
 */
export function AgreementsPage({ entry }: { entry: Assets['agreements'] }) {
  const { lang, href } = useView();
  const t = agreementsTexts[lang];
  return (
    <Page
      section="planning"
      title={t.title}
      description={t.lead}
      canonical={agreementsPath}
      crumbs={[{ label: planningTexts[lang].title, path: yearPath }, { label: t.short }]}
      wide
    >
      <div className="page-head">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <div className="columns">
        <div className="agreements">
          <section className="notice" data-agreements-without="" aria-labelledby="uten-skript">
            <h2 id="uten-skript">{t.withoutTitle}</h2>
            <p>{t.without}</p>
            <p>
              <a className="ds-button" href={href(paperPath)}>
                {t.paper}
              </a>
            </p>
          </section>
          <div data-agreements={lang} hidden>
            <TheList />
            <TheForm />
            <TheFiles />
          </div>
        </div>
        <div className="columns__side">
          <section className="validity" aria-labelledby="hvor">
            <h2 className="side-title" id="hvor">
              {t.whereTitle}
            </h2>
            <ul className="side-list">
              {[t.where, t.whereLost, t.whereOthers, t.whereDelete].map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="spor">
            <h2 className="side-title" id="spor">
              {t.askTitle}
            </h2>
            <p>{t.askLead}</p>
            <ul>
              {[t.ask1, t.ask2, t.ask3, t.ask4].map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
          <p>
            <a className="ds-link" href={href(paperPath)}>
              {t.paper}
            </a>
          </p>
          <p>
            <a className="ds-link" href={href(yearPath)}>
              {planningTexts[lang].toYear}
            </a>
          </p>
        </div>
      </div>
      {entry ? <script type="module" src={entry.script} /> : null}
    </Page>
  );
}

function TheList() {
  const t = agreementsTexts[useView().lang];
  return (
    <section aria-labelledby="dine">
      <h2 id="dine" tabIndex={-1}>
        {t.yours}
      </h2>
      <p className="notice agreements__warning" data-warning="" role="alert" hidden />
      <div className="agreements__status" data-status="" role="status" />
      <p data-empty="" hidden>
        {t.empty}
      </p>
      <ol className="agreements__list" data-list="" />
    </section>
  );
}

function TheForm() {
  const t = agreementsTexts[useView().lang];
  const number = (name: keyof typeof limits, label: string, value: string, hint?: string) => (
    <TextField
      name={name}
      label={label}
      value={value}
      maxLength={3}
      inputMode="numeric"
      autoComplete="off"
      short
      {...(hint ? { hint } : {})}
    />
  );
  return (
    <section aria-labelledby="skjema">
      <h2 id="skjema" tabIndex={-1} data-form-title="">
        {t.add}
      </h2>
      <form className="form agreements__form no-print" data-form="" noValidate>
        <TextField
          name="name"
          label={t.name}
          hint={t.nameHint}
          value=""
          maxLength={limits.name}
          autoComplete="off"
        />
        <TextField
          name="party"
          label={t.party}
          hint={t.optional}
          value=""
          maxLength={limits.party}
          autoComplete="off"
          required={false}
        />
        <TextField
          name="ends"
          label={t.ends}
          hint={t.endsHint}
          value=""
          maxLength={10}
          type="date"
          min={limits.firstEnd}
          max={limits.lastEnd}
          autoComplete="off"
          required={false}
        />
        {number('noticeMonths', t.noticeMonths, '0', t.noticeHint)}
        {number('options', t.options, '0', t.optionsHint)}
        {number('optionMonths', t.optionMonths, '0')}
        {number('prepareMonths', t.prepareMonths, '12', t.prepareHint)}
        <div className="field">
          <label htmlFor="note">{t.note}</label>
          <p className="field__hint" id="note-hint">
            {t.optional}
          </p>
          <textarea
            id="note"
            name="note"
            rows={3}
            maxLength={limits.note}
            aria-describedby="note-hint"
          />
        </div>
        <FormActions>
          <button className="ds-button" type="submit">
            {t.save}
          </button>
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            data-cancel=""
            hidden
          >
            {t.cancel}
          </button>
        </FormActions>
      </form>
    </section>
  );
}

function TheFiles() {
  const t = agreementsTexts[useView().lang];
  const kinds = [
    { value: 'prepare', text: t.icsPrepare },
    { value: 'notice', text: t.icsNotice },
    { value: 'end', text: t.icsEnd },
  ];
  return (
    <section className="agreements__files no-print" aria-labelledby="ta-med-listen">
      <h2 id="ta-med-listen">{t.take}</h2>
      <form data-ics="">
        <fieldset>
          <legend>{t.icsWhich}</legend>
          {kinds.map(({ value, text }) => (
            <div key={value} className="field field--check">
              <label>
                <input type="checkbox" name="kind" value={value} defaultChecked /> {text}
              </label>
            </div>
          ))}
        </fieldset>
        <button className="ds-button" data-variant="secondary" type="submit">
          {t.ics}
        </button>
      </form>
      <p>
        <button className="ds-button" data-variant="secondary" type="button" data-export="">
          {t.exportFile}
        </button>
      </p>
      <div className="field">
        <label htmlFor="fil">{t.importFile}</label>
        <p className="field__hint" id="fil-hint">
          {t.importHint}
        </p>
        <input
          id="fil"
          type="file"
          accept=".json,application/json"
          data-import=""
          aria-describedby="fil-hint"
        />
      </div>
      <details>
        <summary>{t.removeAll}</summary>
        <p>{t.removeAllSure}</p>
        <button className="ds-button" type="button" data-remove-all="">
          {t.removeAllYes}
        </button>
      </details>
    </section>
  );
}
