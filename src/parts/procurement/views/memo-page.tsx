import type { SectionedDocument } from '#platform/documents/sectioned.ts';
import { FactList, Sections } from '#ui/document-view.tsx';
import { AboutField, describedBy, FormErrors, TextField } from '#ui/form-fields.tsx';
import { Page } from '#ui/page.tsx';
import { Prose } from '#ui/prose.tsx';
import { useView } from '#ui/view.tsx';
import { type MemoWords, memoLimits } from '../memo-address.ts';
import { memoTexts } from '../memo-texts.ts';
import { procurementTexts } from '../texts.ts';

export interface MemoPageModel {
  memo: SectionedDocument;
  /** Answers as an address, without «?». */
  query: string;
  /** The whole address of the memo, and the one that it would have today. */
  address: string;
  renewed: string;
  changed: boolean;
  words: MemoWords;
  made: { version: string; mark: string };
  errors: { field: string; text: string }[];
}

/** The memo as it will be filed, with a form for what only the reader knows. */
export function MemoPage({ model }: { model: MemoPageModel }) {
  const { lang, t: ui, href } = useView();
  const t = memoTexts[lang];
  const { memo, query, address, errors } = model;
  return (
    <Page
      title={errors.length > 0 ? `${ui.errorPrefix}${t.pageTitle}` : memo.title}
      description={memo.lead}
      section="procurement"
      canonical="/anskaffelse"
      noIndex
      crumbs={[
        { label: procurementTexts[lang].title, path: '/anskaffelse' },
        { label: t.pageTitle },
      ]}
    >
      <FormErrors errors={errors} />
      <header className="page-head">
        <h1>{memo.title}</h1>
        <p className="lead">{memo.lead}</p>
        {errors.length > 0 ? null : (
          <div className="page-actions">
            <a className="button" href={href(`/anskaffelse/notat.pdf?${address}`)}>
              {t.pdf}
            </a>
            <a
              className="button"
              data-variant="secondary"
              href={href(`/anskaffelse/notat.docx?${address}`)}
            >
              {t.docx}
            </a>
            <a className="ds-link" href={href(`/anskaffelse/svar?${query}`)}>
              {t.back}
            </a>
          </div>
        )}
      </header>
      <div className="columns">
        <div className="report">
          <FactList facts={memo.facts} />
          <div className="prose">
            <Prose blocks={memo.intro} />
            {model.changed ? (
              <p className="no-print">
                <a className="ds-link" href={href(`/anskaffelse/notat?${model.renewed}`)}>
                  {t.renew}
                </a>
              </p>
            ) : null}
          </div>
          <Sections sections={memo.sections} />
          <footer className="memo-colophon meta">
            {memo.colophon.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </footer>
        </div>
        <aside className="columns__side no-print" aria-labelledby="eget">
          <OwnWords model={model} />
        </aside>
      </div>
    </Page>
  );
}

function OwnWords({ model: { query, words, made, errors } }: { model: MemoPageModel }) {
  const { lang, href } = useView();
  const t = memoTexts[lang];
  const error = (field: string) => errors.find((one) => one.field === field)?.text;
  const about = {
    name: 'vurdering',
    label: t.vurdering,
    hint: t.vurderingHint(memoLimits.vurdering),
    error: error('vurdering'),
  };
  return (
    <form className="form" method="get" action={href('/anskaffelse/notat')}>
      <h2 className="side-title" id="eget">
        {t.fill}
      </h2>
      <p>{t.fillHint}</p>
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="regler" value={made.version} />
      <input type="hidden" name="svar" value={made.mark} />
      <TextField
        name="sak"
        label={t.sak}
        value={words.sak}
        maxLength={memoLimits.sak}
        required={false}
        error={error('sak')}
      />
      <TextField
        name="tittel"
        label={t.tittel}
        value={words.tittel}
        maxLength={memoLimits.tittel}
        required={false}
        error={error('tittel')}
      />
      <div className="field">
        <label htmlFor="vurdering">{t.vurdering}</label>
        <AboutField {...about} />
        <textarea
          className="memo-own"
          id="vurdering"
          name="vurdering"
          rows={8}
          maxLength={memoLimits.vurdering}
          defaultValue={words.vurdering}
          aria-invalid={about.error ? true : undefined}
          aria-describedby={describedBy(about)}
        />
      </div>
      <button className="button" data-variant="secondary" type="submit">
        {t.update}
      </button>
    </form>
  );
}
