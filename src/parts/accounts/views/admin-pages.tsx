import { formatDay, formatMoment } from '#platform/i18n/format.ts';
import type { StoredMail } from '#platform/mail/queries.ts';
import { TextField } from '#ui/form-fields.tsx';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import type { WaitingRow } from '../membership-queries.ts';
import { shownNumber } from '../model/organisation-number.ts';
import { organisationTexts } from '../organisation-texts.ts';
import type { PersonRow } from '../role-queries.ts';
import { ActButton } from './act-button.tsx';

export function ApprovalPage({ waiting }: { waiting: WaitingRow[] }) {
  const { lang, href } = useView();
  const t = organisationTexts[lang];
  return (
    <Page title={t.approval} description={t.approvalLead} crumbs={[{ label: t.approval }]} noIndex>
      <h1>{t.approval}</h1>
      <p className="lead">{t.approvalLead}</p>
      {waiting.length === 0 ? <p>{t.nobodyAsked}</p> : null}
      <ul className="session-list">
        {waiting.map((one) => (
          <li key={one.organisation + one.person}>
            <span>
              <a className="ds-link" href={href(`/organisasjon/${one.organisation}`)}>
                {one.organisationName}
              </a>{' '}
              ({t.kinds[one.kind]}
              {one.number ? `, ${shownNumber(one.number)}` : ''}): {one.name || t.unnamed},{' '}
              {one.email}, {t.since(formatDay(one.askedAt))}
            </span>
            {(['inn', 'ut'] as const).map((what) => (
              <ActButton
                key={what}
                to="/admin/godkjenning"
                fields={{ organisasjon: one.organisation, person: one.person, gjor: what }}
                label={what === 'inn' ? t.letIn : t.refuse}
                about={t.about(what === 'inn' ? t.letIn : t.refuse, one.name || one.email)}
              />
            ))}
          </li>
        ))}
      </ul>
    </Page>
  );
}

export function PeoplePage(props: { people: PersonRow[]; words: string; last: boolean }) {
  const { lang, href } = useView();
  const t = organisationTexts[lang];
  return (
    <Page title={t.people} description={t.peopleLead} crumbs={[{ label: t.people }]} noIndex>
      <h1>{t.people}</h1>
      <p className="lead">{t.peopleLead}</p>
      {props.last ? (
        <p className="notice" role="alert">
          {t.lastAdmin}
        </p>
      ) : null}
      <form className="form" method="get" action={href('/admin/personer')}>
        <TextField name="sok" label={t.find} value={props.words} maxLength={100} required={false} />
        <button className="ds-button" type="submit">
          {t.search}
        </button>
      </form>
      {props.people.length === 0 ? <p>{t.noPeople}</p> : null}
      <ul className="session-list">
        {props.people.map((one) => (
          <li key={one.id}>
            <span>
              {one.name || t.unnamed}, {one.email}
              {one.admin ? `, ${t.roles.admin}` : ''}
              {one.editor ? `, ${t.roles.editor}` : ''}
            </span>
            {(['editor', 'admin'] as const).map((role) => {
              const label = one[role] ? t.take(t.roles[role]) : t.give(t.roles[role]);
              return (
                <ActButton
                  key={role}
                  to="/admin/personer"
                  fields={{ person: one.id, rolle: role, gjor: one[role] ? 'ta' : 'gi' }}
                  label={label}
                  about={t.about(label, one.name || one.email)}
                />
              );
            })}
          </li>
        ))}
      </ul>
    </Page>
  );
}

export function FailedMailPage({ mails }: { mails: StoredMail[] }) {
  const t = organisationTexts[useView().lang];
  return (
    <Page title={t.mails} description={t.mailsLead} crumbs={[{ label: t.mails }]} noIndex>
      <h1>{t.mails}</h1>
      <p className="lead">{t.mailsLead}</p>
      {mails.length === 0 ? <p>{t.noMails}</p> : null}
      {mails.map((mail) => (
        <article key={mail.id} className="mail">
          <h2>{mail.subject}</h2>
          <ul>
            <li>
              {t.to}: {mail.to}
            </li>
            <li>
              {t.when}: {formatMoment(mail.createdAt)}
            </li>
            <li>
              {t.tries}: {mail.attempts}
            </li>
            <li>
              {t.fault}: {mail.lastError}
            </li>
          </ul>
        </article>
      ))}
    </Page>
  );
}
