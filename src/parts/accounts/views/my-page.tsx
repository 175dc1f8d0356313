import { formatDay, formatMoment } from '#platform/i18n/format.ts';
import { FormErrors, TextField } from '#ui/form-fields.tsx';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import type { OwnMembership } from '../membership-queries.ts';
import type { MethodRow, Person } from '../queries.ts';
import type { SessionRow } from '../session-queries.ts';
import { accountsTexts } from '../texts.ts';
import { AdminLinks } from './admin-links.tsx';
import { OwnOrganisations } from './own-organisations.tsx';
import { PrivacySection } from './privacy-view.tsx';

export interface MyPageModel {
  person: Person;
  methods: MethodRow[];
  sessions: SessionRow[];
  own: OwnMembership[];
  /** The session that looks. */
  current: string;
  /** The name as it was typed. */
  typed: string;
  /** Where somebody new was going. */
  returnTo: string | undefined;
  saved: boolean;
  errors: { field: string; text: string }[];
}

export function MyPage({ mine }: { mine: MyPageModel }) {
  const { lang, href } = useView();
  const t = accountsTexts[lang];
  const { person, errors } = mine;
  const title = person.name === '' ? t.welcome : t.myPage;
  return (
    <Page title={title} description={t.myPage} crumbs={[{ label: t.myPage }]} noIndex>
      <h1>{title}</h1>
      <FormErrors errors={errors} />
      {mine.saved ? (
        <p className="notice" role="status">
          {t.nameSaved}
        </p>
      ) : null}
      <form className="form" method="post" action={href('/min-side/navn')} noValidate>
        {mine.returnTo ? <input type="hidden" name="til" value={mine.returnTo} /> : null}
        <TextField
          name="navn"
          label={t.name}
          hint={t.nameLead}
          error={errors[0]?.text}
          value={mine.typed}
          maxLength={100}
          autoComplete="name"
        />
        <button className="ds-button" type="submit">
          {t.saveName}
        </button>
      </form>
      <section aria-labelledby="roller">
        <h2 id="roller">{t.role}</h2>
        <ul>
          {rolesOf(person, t).map((role) => (
            <li key={role}>{role}</li>
          ))}
        </ul>
      </section>
      <AdminLinks {...person} />
      <OwnOrganisations own={mine.own} />
      <section aria-labelledby="innlogging">
        <h2 id="innlogging">{t.waysIn}</h2>
        <ul>
          {mine.methods.map((method) => (
            <li key={method.id}>
              {method.kind === 'email' ? t.byEmail(method.subject) : t.byProvider(method.issuer)}
              {method.usedAt ? `, ${t.lastUsed(formatDay(method.usedAt))}` : ''}
            </li>
          ))}
        </ul>
      </section>
      <Sessions mine={mine} />
      <PrivacySection />
      <form method="post" action={href('/logg-ut')}>
        <button className="ds-button" data-variant="secondary" type="submit">
          {t.logOut}
        </button>
      </form>
    </Page>
  );
}

function Sessions({ mine }: { mine: MyPageModel }) {
  const { lang, href } = useView();
  const t = accountsTexts[lang];
  const { sessions, current } = mine;
  return (
    <section aria-labelledby="okter">
      <h2 id="okter">{t.sessions}</h2>
      <p>{t.sessionsLead}</p>
      <form method="post" action={href('/min-side/okter')}>
        <ul className="session-list">
          {sessions.map((session) => {
            const device = session.device || t.unknownDevice;
            return (
              <li key={session.id}>
                <span>
                  {device}
                  {session.id === current ? ` – ${t.thisOne}` : ''},{' '}
                  {t.seen(formatMoment(session.seenAt))}
                </span>
                {session.id === current ? null : (
                  <button
                    className="ds-button"
                    data-variant="secondary"
                    data-size="sm"
                    type="submit"
                    name="okt"
                    value={session.id}
                    aria-label={t.endLabel(device)}
                  >
                    {t.end}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
        {sessions.length > 1 ? (
          <button
            className="ds-button"
            data-variant="secondary"
            type="submit"
            name="okt"
            value="andre"
          >
            {t.endOthers}
          </button>
        ) : null}
      </form>
    </section>
  );
}

function rolesOf({ admin, editor }: Person, t: (typeof accountsTexts)['nb']): string[] {
  const roles = [...(admin ? [t.roles.admin] : []), ...(editor ? [t.roles.editor] : [])];
  return roles.length > 0 ? roles : [t.roles.reader];
}
