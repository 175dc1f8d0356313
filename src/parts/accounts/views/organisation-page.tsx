import { formatDay } from '#platform/i18n/format.ts';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import type { MemberRow } from '../membership-queries.ts';
import { shownNumber } from '../model/organisation-number.ts';
import type { Organisation } from '../organisation-queries.ts';
import { organisationTexts } from '../organisation-texts.ts';

export interface OrganisationModel {
  organisation: Organisation;
  place: string | undefined;
  /** Undefined for whoever is not logged in: they see no members. */
  me: MemberRow | 'stranger' | undefined;
  /** Names of those who have said that they may be seen. */
  shown: string[];
  mayEdit: boolean;
  mayManage: boolean;
  last: boolean;
}

export function OrganisationPage({ model }: { model: OrganisationModel }) {
  const { lang, href } = useView();
  const t = organisationTexts[lang];
  const { organisation, me, shown } = model;
  const { id, name, number, register } = organisation;
  return (
    <Page
      title={name}
      description={`${name}, ${t.kinds[organisation.kind]}`}
      crumbs={[{ label: name }]}
      noIndex={organisation.openAt === null}
    >
      <h1>{name}</h1>
      {organisation.openAt === null ? <p className="notice">{t.waiting}</p> : null}
      {model.last ? (
        <p className="notice" role="alert">
          {t.last}
        </p>
      ) : null}
      <p className="lead">{t.kinds[organisation.kind]}</p>
      <ul>
        {model.place ? (
          <li>
            {t.where}: {model.place}
          </li>
        ) : null}
        {number ? (
          <li>
            {t.number}: {shownNumber(number)}
          </li>
        ) : null}
        {register ? (
          <li>
            {t.register}: {t.registerName(register.name, formatDay(register.at))}
          </li>
        ) : null}
      </ul>
      {me ? (
        <section aria-labelledby="medlemmer">
          <h2 id="medlemmer">{t.members}</h2>
          {shown.length === 0 ? (
            <p>{t.noShown}</p>
          ) : (
            <ul>
              {shown.map((one, at) => (
                <li key={at}>{one}</li>
              ))}
            </ul>
          )}
        </section>
      ) : null}
      {me ? <Own id={id} me={me} /> : null}
      <p className="page-actions">
        {model.mayEdit ? (
          <a className="ds-link" href={href(`/organisasjon/${id}/rediger`)}>
            {t.edit}
          </a>
        ) : null}
        {model.mayManage ? (
          <a className="ds-link" href={href(`/organisasjon/${id}/medlemmer`)}>
            {t.manage}
          </a>
        ) : null}
      </p>
    </Page>
  );
}

function Own({ id, me }: { id: string; me: MemberRow | 'stranger' }) {
  const { lang, href } = useView();
  const t = organisationTexts[lang];
  const button = (what: string, label: string) => (
    <button className="ds-button" data-variant="secondary" type="submit" name="gjor" value={what}>
      {label}
    </button>
  );
  const state =
    me === 'stranger'
      ? ''
      : me.status === 'asked'
        ? t.asked
        : me.role === 'admin'
          ? t.orgAdmin
          : t.member;
  return (
    <>
      {state ? <p>{state}</p> : null}
      <form method="post" action={href(`/organisasjon/${id}/meg`)} className="page-actions">
        {me === 'stranger' ? (
          button('bli-med', t.join)
        ) : (
          <>
            {me.status === 'active'
              ? button(me.shown ? 'skjul' : 'vis', me.shown ? t.hideMe : t.showMe)
              : null}
            {button('ut', me.status === 'asked' ? t.withdraw : t.leave)}
          </>
        )}
      </form>
    </>
  );
}
