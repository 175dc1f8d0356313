import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import type { OpenWorkshop } from '../../access.ts';
import type { Template } from '../../model/template.ts';
import { paperTexts } from '../paper-texts.ts';
import { mostPages } from '../print-choice.ts';
import { PrintForm } from './print-form.tsx';

export interface PrintModel {
  /** Null: blank sheets. */
  opened: OpenWorkshop | null;
  template: Template;
  tooMany: boolean;
}

/** Chooses which sheets to print on what. */
export function PrintPage({ opened, template, tooMany }: PrintModel) {
  const { lang, href } = useView();
  const t = paperTexts[lang];
  const base = opened ? `/verksted/${opened.record.id}` : '/verksted';
  const links = [
    { label: t.toPack, to: `${base}/pakke` },
    ...(opened
      ? [{ label: t.toEntry, to: `${base}/skriv-inn` }]
      : [
          { label: t.toInvitation, to: '/verksted/invitasjon' },
          { label: t.toGuide, to: 'kokebok:verksted-prosessveileder' },
        ]),
  ];
  return (
    <Page
      title={t.printTitle}
      description={t.printDescription}
      crumbs={[
        { label: t.workshop, path: '/verksted' },
        ...(opened ? [{ label: opened.seen.title, path: base }] : []),
        { label: t.printTitle },
      ]}
      noIndex={opened !== null}
    >
      <h1>{t.printTitle}</h1>
      <p className="lead">{opened ? t.printLead : t.printBlankLead}</p>
      {tooMany ? (
        <p className="paper-note" role="alert">
          {t.tooMany(mostPages)}
        </p>
      ) : null}
      <PrintForm action={`${base}/ark`} submit={t.makePdf} opened={opened} template={template} />
      {opened ? <p className="paper-note">{t.printCodes}</p> : null}
      <nav className="next-step" aria-label={t.printTitle}>
        <ul className="side-list">
          {links.map(({ label, to }) => (
            <li key={to}>
              <a className="ds-link" href={href(to)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </Page>
  );
}
