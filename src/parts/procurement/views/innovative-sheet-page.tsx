import { AboutField, describedBy, FormErrors } from '#ui/form-fields.tsx';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { guidesTexts } from '../guides-texts.ts';
import {
  type InnovativeSheet,
  type SheetField,
  sheetFields,
  sheetNames,
  sheetQuery,
} from '../innovative-sheet.ts';
import { innovativeTexts } from '../innovative-texts.ts';
import { GuideFiles } from './guide-files-list.tsx';
import { LookedOver } from './innovative-looked-over.tsx';

/** Write need and effect, and see which words describe a solution. A GET form: nothing is kept. */
export function InnovativeSheetPage({ sheet }: { sheet: InnovativeSheet }) {
  const { lang, t: ui, href } = useView();
  const t = innovativeTexts[lang];
  const { errors, need, effect } = sheet;
  const looked = need !== undefined || effect !== undefined;
  return (
    <Page
      title={errors.length > 0 ? `${ui.errorPrefix}${t.sheet}` : t.sheet}
      description={t.sheetLead}
      section="procurement"
      canonical="/anskaffelse/innovativ/ark"
      noIndex={looked || errors.length > 0}
      crumbs={[
        { label: guidesTexts[lang].procurement, path: '/anskaffelse' },
        { label: t.title, path: '/anskaffelse/innovativ' },
        { label: t.sheet },
      ]}
    >
      <FormErrors errors={errors} />
      <header className="page-head">
        <h1>{t.sheet}</h1>
        <p className="lead">{t.sheetLead}</p>
      </header>
      {looked ? (
        <section className="looked-over">
          {need ? <LookedOver id="behov-sett" title={t.resultNeed} checked={need} /> : null}
          {effect ? <LookedOver id="effekt-sett" title={t.resultEffect} checked={effect} /> : null}
          <GuideFiles path="/anskaffelse/innovativ/ark" query={sheetQuery(sheet)} />
        </section>
      ) : null}
      <form
        className="form check-form"
        method="get"
        action={href('/anskaffelse/innovativ/ark')}
        acceptCharset="utf-8"
      >
        <p className="notice">{t.private}</p>
        {sheetNames.map((name) => (
          <Area key={name} name={name} sheet={sheet} />
        ))}
        <div className="guide-send">
          <button className="button" type="submit">
            {t.submit}
          </button>
        </div>
      </form>
      <details className="guide-how">
        <summary>{t.how}</summary>
        <p>{t.howText}</p>
      </details>
    </Page>
  );
}

function Area({ name, sheet }: { name: SheetField; sheet: InnovativeSheet }) {
  const { lang } = useView();
  const t = innovativeTexts[lang];
  const about = {
    name,
    label: t[name],
    hint: t[`${name}Hint`],
    error: sheet.errors.find(({ field }) => field === name)?.text,
  };
  return (
    <div className="field">
      <label htmlFor={name}>{about.label}</label>
      <AboutField {...about} />
      <textarea
        className="ds-input"
        id={name}
        name={name}
        rows={name === 'hvem' ? 2 : 4}
        maxLength={sheetFields[name]}
        defaultValue={sheet.words[name]}
        aria-invalid={about.error ? true : undefined}
        aria-describedby={describedBy(about)}
      />
    </div>
  );
}
