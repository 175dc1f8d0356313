import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import type { OpenWorkshop } from '../../access.ts';
import { paperTexts } from '../paper-texts.ts';
import { mostPages } from '../print-choice.ts';
import { PrintForm } from './print-form.tsx';

/** What the pack holds, and on what paper its sheets should be. */
export function PackPage({ opened, tooMany }: { opened: OpenWorkshop | null; tooMany: boolean }) {
  const { lang, href } = useView();
  const t = paperTexts[lang];
  const base = opened ? `/verksted/${opened.record.id}` : '/verksted';
  const parts = [
    t.partGuide,
    t.partRun,
    t.partRules,
    t.partSheets,
    t.partSigns,
    t.partTags,
    t.partBooklet,
  ];
  return (
    <Page
      title={t.packTitle}
      description={t.packDescription}
      crumbs={[
        { label: t.workshop, path: '/verksted' },
        ...(opened ? [{ label: opened.seen.title, path: base }] : []),
        { label: t.packTitle },
      ]}
      noIndex={opened !== null}
    >
      <h1>{t.packTitle}</h1>
      <p className="lead">{t.packLead}</p>
      {tooMany ? (
        <p className="paper-note" role="alert">
          {t.tooMany(mostPages)}
        </p>
      ) : null}
      <PrintForm action={`${base}/pakke`} submit={t.makePack} opened={opened} template={null} />
      <section className="paper-gap" aria-labelledby="innhold-i-pakken">
        <h2 id="innhold-i-pakken">{t.packHolds}</h2>
        <ol>
          {parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ol>
      </section>
      <nav className="next-step" aria-label={t.packTitle}>
        <ul className="side-list">
          <li>
            <a className="ds-link" href={href(`${base}/ark`)}>
              {t.printTitle}
            </a>
          </li>
          <li>
            <a className="ds-link" href={href('/verksted/invitasjon')}>
              {t.toInvitation}
            </a>
          </li>
        </ul>
      </nav>
    </Page>
  );
}
