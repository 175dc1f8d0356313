import type { Verdict } from '../model/year.ts';
import { usePlanning } from './use-planning.ts';

/** Is it a good time to propose something? A shape and words, never colour alone; `text` says it longer. */
export function VerdictMark({ verdict, text }: { verdict: Verdict; text?: string }) {
  const { t } = usePlanning();
  return (
    <span className={`year-verdict year-verdict--${verdict}`}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
        <circle className="year-verdict__ring" cx="7" cy="7" r="5.8" />
        {verdict === 'good' ? (
          <circle className="year-verdict__fill" cx="7" cy="7" r="5.8" />
        ) : null}
        {verdict === 'possible' ? (
          <path className="year-verdict__fill" d="M7 1.2A5.8 5.8 0 0 0 7 12.8Z" />
        ) : null}
      </svg>
      {text ?? t[verdict]}
    </span>
  );
}
