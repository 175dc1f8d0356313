import { formatDay } from '#platform/i18n/format.ts';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import type { MemberRow } from '../membership-queries.ts';
import { organisationTexts } from '../organisation-texts.ts';
import { ActButton } from './act-button.tsx';

export interface MembersModel {
  organisation: { id: string; name: string };
  members: MemberRow[];
  last: boolean;
}

export function MembersPage({ model }: { model: MembersModel }) {
  const { lang } = useView();
  const t = organisationTexts[lang];
  const { organisation, members } = model;
  const asked = members.filter(({ status }) => status === 'asked');
  return (
    <Page
      title={`${t.members}: ${organisation.name}`}
      description={t.members}
      crumbs={[
        { label: organisation.name, path: `/organisasjon/${organisation.id}` },
        { label: t.members },
      ]}
      noIndex
    >
      <h1>{`${t.members}: ${organisation.name}`}</h1>
      {model.last ? (
        <p className="notice" role="alert">
          {t.last}
        </p>
      ) : null}
      <h2>{t.askedTitle}</h2>
      {asked.length === 0 ? <p>{t.nobodyAsked}</p> : null}
      <ul className="session-list">
        {asked.map((one) => (
          <li key={one.person}>
            <span>
              {one.name || t.unnamed}, {one.email}, {t.since(formatDay(one.askedAt))}
            </span>
            <Act id={organisation.id} one={one} what="inn" label={t.letIn} />
            <Act id={organisation.id} one={one} what="ut" label={t.refuse} />
          </li>
        ))}
      </ul>
      <h2>{t.members}</h2>
      <ul className="session-list">
        {members
          .filter(({ status }) => status === 'active')
          .map((one) => (
            <li key={one.person}>
              <span>
                {one.name || t.unnamed}, {one.email}, {t.roleNames[one.role]}
              </span>
              {one.role === 'admin' ? (
                <Act id={organisation.id} one={one} what="medlem" label={t.makeMember} />
              ) : (
                <Act id={organisation.id} one={one} what="admin" label={t.makeAdmin} />
              )}
              <Act id={organisation.id} one={one} what="ut" label={t.remove} />
            </li>
          ))}
      </ul>
    </Page>
  );
}

function Act({
  id,
  one,
  what,
  label,
}: {
  id: string;
  one: MemberRow;
  what: string;
  label: string;
}) {
  const t = organisationTexts[useView().lang];
  return (
    <ActButton
      to={`/organisasjon/${id}/medlemmer`}
      fields={{ person: one.person, gjor: what }}
      label={label}
      about={t.about(label, one.name || one.email)}
    />
  );
}
