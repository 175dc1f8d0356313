import { sourceText } from '#platform/documents/source.ts';
import { formatDay } from '#platform/i18n/format.ts';
import type { Confidence, PlanningYear } from '../model/year.ts';
import { confidenceText } from '../words.ts';
import { usePlanning } from './use-planning.ts';

interface Claim {
  nb: string;
  nn: string;
  source: string;
  confidence?: Confidence | undefined;
}

/** What each source says, in our words, with how sure it is and when it was checked. */
export function Claims({
  year,
  claims,
  confidence,
  stale,
}: {
  year: PlanningYear;
  claims: readonly Claim[];
  confidence?: Confidence;
  stale: boolean;
}) {
  const { lang, t } = usePlanning();
  const weak = confidence === 'C' || confidence === 'M';
  return (
    <div className={weak || stale ? 'validity validity--thin' : 'validity'}>
      <ul className="side-list">
        {claims.map((claim) => {
          const source = year.sources[claim.source];
          return (
            <li key={claim.nb}>
              {claim[lang]}{' '}
              <span className="meta">
                {source?.url ? (
                  <a className="ds-link" href={source.url} rel="external">
                    {sourceText(source)}
                  </a>
                ) : (
                  source && sourceText(source)
                )}
                {claim.confidence ? `. ${confidenceText(lang, claim.confidence)}` : ''}
              </span>
            </li>
          );
        })}
      </ul>
      <dl>
        {confidence ? (
          <>
            <dt>{t.confidence}</dt>
            <dd>{confidenceText(lang, confidence)}</dd>
          </>
        ) : null}
        <dt className="ds-sr-only">{t.confidence}</dt>
        <dd className="meta">
          {t.verifiedAt(formatDay(year.verifiedAt))}. {stale ? t.stale : ''}
        </dd>
      </dl>
    </div>
  );
}
