import type { ReactNode } from 'react';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { joinTexts } from '../join-texts.ts';
import { startTexts } from '../start-texts.ts';
import { JoinByCode } from './start-view.tsx';

function Door({ title, lead, children }: { title: string; lead: string; children?: ReactNode }) {
  const { lang } = useView();
  return (
    <Page
      title={title}
      description={lead}
      crumbs={[{ label: startTexts[lang].title, path: '/verksted' }, { label: title }]}
      section="workshop"
      noIndex
      canonical="/verksted"
    >
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {children}
    </Page>
  );
}

/** Waits for a facilitator. The answer asks the browser to come back by itself. */
export function WaitPage({ id, title }: { id: string; title: string }) {
  const { lang, href } = useView();
  const t = joinTexts[lang];
  return (
    <Door title={t.waitTitle} lead={t.waitLead(title)}>
      <div className="page-actions" role="status">
        <a className="button" data-variant="secondary" href={href(`/verksted/${id}`)}>
          {t.waitCheck}
        </a>
      </div>
    </Door>
  );
}

export function RemovedPage() {
  const { lang } = useView();
  const t = joinTexts[lang];
  return <Door title={t.removedTitle} lead={t.removedLead} />;
}

export function LeftPage({ id }: { id: string }) {
  const { lang, href } = useView();
  const t = joinTexts[lang];
  return (
    <Door title={t.leftTitle} lead={t.leftLead}>
      <form className="page-actions" method="post" action={href(`/verksted/${id}/tilbake`)}>
        <button className="button" type="submit">
          {t.leftReturn}
        </button>
      </form>
    </Door>
  );
}

/** The same for a workshop that never was, was deleted, or that this device is not in. */
export function MissingPage() {
  const { lang } = useView();
  const t = joinTexts[lang];
  return (
    <Door title={t.missingTitle} lead={t.missingLead}>
      <JoinByCode />
      <p>{t.missingLink}</p>
    </Door>
  );
}

export function UnavailablePage() {
  const { lang } = useView();
  const t = joinTexts[lang];
  return <Door title={t.unavailableTitle} lead={t.unavailableLead} />;
}

export function ForbiddenPage({ id }: { id: string }) {
  const { lang, href } = useView();
  const t = joinTexts[lang];
  return (
    <Door title={t.forbiddenTitle} lead={t.forbiddenLead}>
      <p className="page-actions">
        <a className="button" data-variant="secondary" href={href(`/verksted/${id}`)}>
          {t.back}
        </a>
      </p>
    </Door>
  );
}

/** A link preview that opens the address does nothing: the device is let in by the button. */
export function DevicePage(props: { id: string; token: string; name: string; title: string }) {
  const { id, token, name, title } = props;
  const { lang, href } = useView();
  const t = joinTexts[lang];
  return (
    <Door title={t.deviceTitle} lead={t.deviceLead(name, title)}>
      <form className="page-actions" method="post" action={href(`/verksted/${id}/enhet/${token}`)}>
        <button className="button" type="submit">
          {t.deviceOpen}
        </button>
      </form>
      <p className="meta">{t.deviceShared}</p>
    </Door>
  );
}
