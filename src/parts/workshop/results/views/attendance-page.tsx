import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { attendanceTexts } from '../attendance-texts.ts';
import { pageTexts } from '../page-texts.ts';
import { resultTexts } from '../results-texts.ts';

interface AttendancePageProps {
  base: string;
  name: string;
  /** Others are told whom to ask, and get nothing. */
  facilitator: boolean;
}

/** What the record is and is not, before anybody takes it. It holds no names itself. */
export function AttendancePage({ base, name, facilitator }: AttendancePageProps) {
  const { lang, href } = useView();
  const t = attendanceTexts[lang];
  const title = facilitator ? t.title : t.onlyFacilitator;
  const lead = facilitator ? t.lead : t.onlyFacilitatorText;
  return (
    <Page
      title={title}
      description={lead}
      crumbs={[
        { label: pageTexts[lang].workshops, path: '/verksted' },
        { label: name, path: base },
        { label: resultTexts[lang].title, path: `${base}/resultat` },
        { label: t.title },
      ]}
      noIndex
    >
      <header className="page-head">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </header>
      {facilitator ? <WhatItIs base={base} /> : null}
      <p className="report-back">
        <a className="ds-link" href={href(`${base}/resultat`)}>
          {t.back}
        </a>
      </p>
    </Page>
  );
}

function WhatItIs({ base }: { base: string }) {
  const { lang, href } = useView();
  const t = attendanceTexts[lang];
  const items = (words: string) => (
    <ul>
      {words.split('|').map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  return (
    <div className="prose">
      <h2>{t.whyTitle}</h2>
      <p>{t.why}</p>
      <p>
        <a className="ds-link" href={href('kokebok:dialog-for-konkurransen')}>
          {t.readMore}
        </a>
      </p>
      <h2>{t.isTitle}</h2>
      {items(t.isItems)}
      <h2>{t.notTitle}</h2>
      {items(t.notItems)}
      <section className="box box--forbehold" aria-label={t.careTitle}>
        <p className="box__title">{t.careTitle}</p>
        <p>{t.care}</p>
      </section>
      <div className="page-actions">
        <a className="button" href={href(`${base}/oppmote.pdf`)}>
          {t.asPdf}
        </a>
        <a className="button" data-variant="secondary" href={href(`${base}/oppmote.csv`)}>
          {t.asCsv}
        </a>
        <a className="button" data-variant="secondary" href={href(`${base}/oppmote-delt.csv`)}>
          {t.asShared}
        </a>
      </div>
    </div>
  );
}
