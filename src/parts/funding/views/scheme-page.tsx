import { blocksOf } from '#platform/documents/parsed-markdown.ts';
import { sourceText } from '#platform/documents/source.ts';
import { formatDay } from '#platform/i18n/format.ts';
import { Page } from '#ui/page.tsx';
import { Prose } from '#ui/prose.tsx';
import { useView } from '#ui/view.tsx';
import type { Scheme } from '../model/funding.ts';
import { type Day, yearOf } from '../model/months.ts';
import { type FundingWindow, noCall, standingOn } from '../model/windows.ts';
import { fundingTexts } from '../texts.ts';
import { windowText } from '../words.ts';
import { StatusMark, WindowMark } from './marks.tsx';
import { SchemeFactList } from './scheme-facts.tsx';
import { SchemeSide } from './scheme-side.tsx';

export interface SchemeModel {
  scheme: Scheme;
  /** From today on, earliest first. */
  windows: FundingWindow[];
  today: Day;
  pages: { path: string; title: string }[];
  examples: { path: string; title: string }[];
}

export function SchemePage(model: SchemeModel) {
  const { lang, href } = useView();
  const t = fundingTexts[lang];
  const { scheme } = model;
  const { title, lead, before, body } = scheme.texts[lang];
  return (
    <Page
      section="funding"
      title={title}
      description={lead}
      crumbs={[{ label: t.title, path: '/finansiering' }, { label: title }]}
      wide
    >
      <div className="page-head">
        <StatusMark scheme={scheme} />
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </div>
      <div className="columns">
        <div className="scheme">
          <section aria-labelledby="vet">
            <h2 id="vet">{t.known}</h2>
            <SchemeFactList scheme={scheme} windows={model.windows} />
          </section>
          <section aria-labelledby="forst">
            <h2 id="forst">{t.before}</h2>
            <p className="meta">{t.beforeHint}</p>
            <div className="prose">
              <ul className="checklist">
                {before.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </div>
          </section>
          <section aria-labelledby="forteller">
            <h2 id="forteller">{t.told}</h2>
            <div className="prose">
              <Prose blocks={blocksOf(body)} shift={1} />
            </div>
          </section>
          <Windows {...model} />
          <section className="next-step" aria-label={t.next}>
            <p className="page-actions">
              <NextStep scheme={scheme} />
              <a className="ds-link" href={href('/finansiering')}>
                {t.back}
              </a>
            </p>
          </section>
        </div>
        <SchemeSide {...model} />
      </div>
    </Page>
  );
}

/** Money for a budget follows the municipality's year; all else may be a purchase. */
function NextStep({ scheme }: Pick<SchemeModel, 'scheme'>) {
  const { lang, href } = useView();
  const t = fundingTexts[lang];
  const budget = scheme.recurring.some(({ purpose }) => purpose === 'budsjett');
  return (
    <a className="ds-button" href={href(budget ? '/arshjul' : '/anskaffelse')}>
      {budget ? t.planningYear : t.nextStep}
    </a>
  );
}

function Windows({ scheme, windows, today }: SchemeModel) {
  const { lang, href } = useView();
  const t = fundingTexts[lang];
  const cancelled = noCall(scheme, yearOf(today));
  if (windows.length === 0 && !cancelled) return null;
  return (
    <section aria-labelledby="perioder">
      <h2 id="perioder">{t.windows}</h2>
      {cancelled ? (
        <p className="notice">
          {t.noCall(cancelled.year)}. {t.confirmedBy(formatDay(cancelled.confirmedAt))}.
        </p>
      ) : null}
      <ul className="window-list">
        {windows.map((window) => (
          <li key={`${window.call}-${window.year}`}>
            <WindowMark window={window} />
            <p>{windowText(lang, window)}.</p>
            <Standing window={window} today={today} />
            {window.kind === 'confirmed' ? (
              <p className="meta">
                {t.confirmedBy(formatDay(window.confirmedAt))}: {sourceText(window.source)}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {windows.length > 0 ? (
        <p>
          <a className="ds-link" href={href(`/finansiering/${scheme.id}.ics`)}>
            {t.download}
          </a>
          <span className="meta funding-hint">{t.downloadHint}</span>
        </p>
      ) : null}
    </section>
  );
}

export function Standing({ window, today }: { window: FundingWindow; today: Day }) {
  const { lang } = useView();
  const t = fundingTexts[lang];
  const standing = standingOn(window, today);
  if (standing === 'open') return <p>{t.openNow}</p>;
  if (standing !== 'perhaps-open' || window.kind !== 'estimated') return null;
  return <p>{window.purpose === 'budsjett' ? t.budgetNow : t.perhapsOpen}</p>;
}
