import { FormErrors, TextField } from '#ui/form-fields.tsx';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { privacyTexts } from '../privacy-texts.ts';

/** On «Min side»: what is stored, and the ways to take it along or away. */
export function PrivacySection() {
  const { lang, href } = useView();
  const t = privacyTexts[lang];
  return (
    <section aria-labelledby="opplysninger">
      <h2 id="opplysninger">{t.title}</h2>
      <p>{t.lead}</p>
      <ul>
        <li>
          <a className="ds-link" href={href('/min-side/opplysninger.json')}>
            {t.download}
          </a>
        </li>
        <li>
          <a className="ds-link" href={href('/min-side/slett')}>
            {t.deleteTitle}
          </a>
        </li>
      </ul>
    </section>
  );
}

export interface DeleteModel {
  email: string;
  typed: string;
  fault: 'confirmError' | 'lastAdmin' | undefined;
}

export function DeletePage({ deletion }: { deletion: DeleteModel }) {
  const { lang, href } = useView();
  const t = privacyTexts[lang];
  const { email, typed, fault } = deletion;
  const errors = fault ? [{ field: 'epost', text: t[fault] }] : [];
  return (
    <Page title={t.deleteTitle} description={t.deleteLead} noIndex>
      <h1>{t.deleteTitle}</h1>
      <FormErrors errors={errors} />
      <p className="lead">{t.deleteLead}</p>
      <p>{email}</p>
      <form className="form" method="post" action={href('/min-side/slett')} noValidate>
        <TextField
          name="epost"
          label={t.confirm}
          error={errors[0]?.text}
          value={typed}
          maxLength={254}
          type="email"
          autoComplete="off"
        />
        <button className="ds-button" data-color="danger" type="submit">
          {t.button}
        </button>
      </form>
    </Page>
  );
}

export function DeletedPage() {
  const { lang } = useView();
  const t = privacyTexts[lang];
  return (
    <Page title={t.deleted} description={t.deletedLead} noIndex>
      <h1>{t.deleted}</h1>
      <p className="lead">{t.deletedLead}</p>
    </Page>
  );
}
