import type { ReactNode } from 'react';
import { formatDay } from '#platform/i18n/format.ts';
import { FormActions, FormErrors, TextField } from '#ui/form-fields.tsx';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { administerTexts } from '../administer-texts.ts';
import { spokenJoinCode } from '../join-code.ts';
import { startTexts } from '../start-texts.ts';

export interface AdministerViewModel {
  id: string;
  title: string;
  closed: boolean;
  code: string;
  joinUrl: string;
  qr: { size: number; path: string };
  deviceUrl: string;
  /** yyyy-mm-dd: the day of deletion, and between which days it may be put. */
  deleteOn: string;
  earliest: string;
  latest: string;
  deleteSoon: boolean;
  done: 'dato' | 'lukk' | 'apne' | undefined;
  errors: { field: string; text: string }[];
  typed: { dato?: string; tittel?: string };
}

/** What a facilitator decides beside the work itself. Works without JavaScript. */
export function AdministerPage({ admin }: { admin: AdministerViewModel }) {
  const { lang, href } = useView();
  const t = administerTexts[lang];
  const here = `/verksted/${admin.id}`;
  const done = admin.done && { dato: t.dateSaved, lukk: t.closed, apne: t.reopened }[admin.done];
  return (
    <Page
      title={`${t.title}: ${admin.title}`}
      description={t.lead(admin.title)}
      crumbs={[
        { label: startTexts[lang].title, path: '/verksted' },
        { label: admin.title, path: here },
        { label: t.title },
      ]}
      section="workshop"
      noIndex
      canonical="/verksted"
    >
      <h1>{t.title}</h1>
      <p className="lead">{t.lead(admin.title)}</p>
      {done ? (
        <p className="notice" role="status">
          {done}
        </p>
      ) : null}
      {admin.deleteSoon ? (
        <p className="notice">{t.deleteSoon(formatDay(admin.deleteOn))}</p>
      ) : null}
      <FormErrors errors={admin.errors} />
      <p className="page-actions">
        <a className="button" href={href(here)}>
          {t.back}
        </a>
      </p>
      <Invite admin={admin} />
      <Keep admin={admin} />
      <Section id="hent-ut" title={t.exportTitle} lead={t.exportLead}>
        <a className="ds-link" href={href(`${here}/resultat`)}>
          {t.export}
        </a>
      </Section>
      <Section id="avslutt" title={t.closeTitle} lead={admin.closed ? t.closed : t.closeLead}>
        <Action admin={admin} does={admin.closed ? 'apne' : 'lukk'}>
          <button className="button" data-variant="secondary" type="submit">
            {admin.closed ? t.reopen : t.close}
          </button>
        </Action>
      </Section>
      <Section id="slett" title={t.deleteTitle} lead={t.deleteLead}>
        <Action admin={admin} does="slett">
          <TextField
            name="tittel"
            label={t.confirm(admin.title)}
            value={admin.typed.tittel ?? ''}
            maxLength={200}
            autoComplete="off"
            error={admin.errors.find(({ field }) => field === 'tittel')?.text}
          />
          <FormActions>
            <button className="button" data-variant="secondary" type="submit">
              {t.delete}
            </button>
          </FormActions>
        </Action>
      </Section>
    </Page>
  );
}

function Invite({ admin }: { admin: AdministerViewModel }) {
  const { lang } = useView();
  const t = administerTexts[lang];
  const { size, path } = admin.qr;
  return (
    <>
      <Section id="inviter" title={t.inviteTitle} lead={t.inviteLead}>
        <dl className="workshop-invite">
          <dt>{t.code}</dt>
          <dd className="workshop-code">{spokenJoinCode(admin.code)}</dd>
          <dt>{t.link}</dt>
          <dd>
            <a className="ds-link share-link" href={admin.joinUrl}>
              {admin.joinUrl}
            </a>
          </dd>
          <dt>{t.qr}</dt>
          <dd>
            <svg
              className="workshop-qr"
              viewBox={`-4 -4 ${size + 8} ${size + 8}`}
              role="img"
              aria-label={t.qr}
            >
              <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#fff" />
              <path d={path} fill="#000" />
            </svg>
          </dd>
        </dl>
      </Section>
      <Section id="egen-lenke" title={t.ownTitle} lead={t.ownLead}>
        <details>
          <summary>{t.ownShow}</summary>
          <p>
            <a className="ds-link share-link" href={admin.deviceUrl}>
              {admin.deviceUrl}
            </a>
          </p>
        </details>
      </Section>
    </>
  );
}

function Keep({ admin }: { admin: AdministerViewModel }) {
  const { lang } = useView();
  const t = administerTexts[lang];
  return (
    <Section id="lagring" title={t.keepTitle} lead={t.keepLead(formatDay(admin.deleteOn))}>
      <p>{t.keepTold}</p>
      <Action admin={admin} does="dato">
        <TextField
          name="dato"
          type="date"
          label={t.date}
          hint={t.dateHint(formatDay(admin.latest))}
          value={admin.typed.dato ?? admin.deleteOn}
          min={admin.earliest}
          max={admin.latest}
          maxLength={10}
          error={admin.errors.find(({ field }) => field === 'dato')?.text}
        />
        <FormActions>
          <button className="button" data-variant="secondary" type="submit">
            {t.dateSave}
          </button>
        </FormActions>
      </Action>
    </Section>
  );
}

function Section(props: { id: string; title: string; lead: string; children: ReactNode }) {
  return (
    <section className="workshop-section" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      <p>{props.lead}</p>
      {props.children}
    </section>
  );
}

function Action(props: {
  admin: AdministerViewModel;
  does: 'dato' | 'lukk' | 'apne' | 'slett';
  children: ReactNode;
}) {
  const { href } = useView();
  return (
    <form className="form" method="post" action={href(`/verksted/${props.admin.id}/administrer`)}>
      <input type="hidden" name="gjor" value={props.does} />
      {props.children}
    </form>
  );
}
