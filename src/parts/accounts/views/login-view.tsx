import { FormErrors, TextField } from '#ui/form-fields.tsx';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { linkMinutes } from '../model/session.ts';
import { accountsTexts } from '../texts.ts';

type Faults = { field: string; text: string }[];
const errorOf = (errors: Faults, field: string): string | undefined =>
  errors.find((one) => one.field === field)?.text;

export interface LoginModel {
  typed: string;
  returnTo: string | undefined;
  errors: Faults;
}

export function LoginPage({ login }: { login: LoginModel }) {
  const { lang, href } = useView();
  const t = accountsTexts[lang];
  const { errors } = login;
  return (
    <Page title={t.logIn} description={t.logInLead} crumbs={[{ label: t.logIn }]} noIndex>
      <h1>{t.logIn}</h1>
      <p className="lead">{t.logInLead}</p>
      <FormErrors errors={errors} />
      <form className="form" method="post" action={href('/logg-inn')} noValidate>
        {login.returnTo ? <input type="hidden" name="til" value={login.returnTo} /> : null}
        <TextField
          name="epost"
          label={t.email}
          hint={t.emailHint}
          error={errorOf(errors, 'epost')}
          value={login.typed}
          maxLength={254}
          type="email"
          autoComplete="email"
        />
        <p className="field__hint">{t.stored}</p>
        <button className="ds-button" type="submit">
          {t.sendLink}
        </button>
      </form>
    </Page>
  );
}

export function SentPage({ outbox }: { outbox: boolean }) {
  const { lang, href } = useView();
  const t = accountsTexts[lang];
  return (
    <Page title={t.sentTitle} description={t.sentTitle} crumbs={crumbs(t)} noIndex>
      <h1>{t.sentTitle}</h1>
      <p className="lead">{t.sent(linkMinutes)}</p>
      {outbox ? (
        <p className="notice">
          {t.outboxNote}{' '}
          <a className="ds-link" href={href('/utboks')}>
            {t.toOutbox}
          </a>
        </p>
      ) : null}
      <p>{t.sentNothing}</p>
      <p>
        <a className="ds-link" href={href('/logg-inn')}>
          {t.again}
        </a>
      </p>
    </Page>
  );
}

export function LinkPage() {
  const { lang } = useView();
  const t = accountsTexts[lang];
  return (
    <Page title={t.linkTitle} description={t.linkLead} crumbs={crumbs(t)} noIndex>
      <h1>{t.linkTitle}</h1>
      <p className="lead">{t.linkLead}</p>
      <form method="post">
        <button className="ds-button" type="submit">
          {t.linkButton}
        </button>
      </form>
    </Page>
  );
}

export function BadLinkPage() {
  const { lang, href } = useView();
  const t = accountsTexts[lang];
  return (
    <Page title={t.badLinkTitle} description={t.badLink} crumbs={crumbs(t)} noIndex>
      <h1>{t.badLinkTitle}</h1>
      <p className="lead">{t.badLink}</p>
      <p>
        <a className="ds-button" href={href('/logg-inn')}>
          {t.sendLink}
        </a>
      </p>
    </Page>
  );
}

export interface FirstAdminModel {
  holds: boolean;
  typed: { navn: string; epost: string };
  errors: Faults;
}

export function FirstAdminPage({ first }: { first: FirstAdminModel }) {
  const { lang } = useView();
  const t = accountsTexts[lang];
  const { errors, typed } = first;
  return (
    <Page title={t.firstTitle} description={t.firstLead} noIndex>
      <h1>{t.firstTitle}</h1>
      {first.holds ? (
        <>
          <p className="lead">{t.firstLead}</p>
          <FormErrors errors={errors} />
          <form className="form" method="post" noValidate>
            <TextField
              name="navn"
              label={t.name}
              error={errorOf(errors, 'navn')}
              value={typed.navn}
              maxLength={100}
              autoComplete="name"
            />
            <TextField
              name="epost"
              label={t.email}
              error={errorOf(errors, 'epost')}
              value={typed.epost}
              maxLength={254}
              type="email"
              autoComplete="email"
            />
            <button className="ds-button" type="submit">
              {t.firstButton}
            </button>
          </form>
        </>
      ) : (
        <p className="lead">{t.firstBad}</p>
      )}
    </Page>
  );
}

function crumbs(t: (typeof accountsTexts)['nb']) {
  return [{ label: t.logIn, path: '/logg-inn' }, { label: t.sentTitle }].slice(0, 1);
}
