import { usePlanning } from './use-planning.ts';
import { Stripes } from './year-wheel.tsx';

/** What the fillings and lines of the picture mean. */
export function YearLegend() {
  const { t } = usePlanning();
  const fillings = [
    { verdict: 'good', text: t.legendGood },
    { verdict: 'possible', text: t.legendPossible },
    { verdict: 'late', text: t.legendLate },
  ] as const;
  return (
    <ul className="year-legend">
      {fillings.map(({ verdict, text }) => (
        <li key={verdict}>
          <svg viewBox="0 0 28 18" width="28" height="18" aria-hidden="true" focusable="false">
            {verdict === 'possible' ? <Stripes id="arshjul-striper-tegn" /> : null}
            <rect
              className={`year-pic__span year-pic__span--${verdict} year-pic__span--key`}
              x="1"
              y="1"
              width="26"
              height="16"
            />
          </svg>
          {text}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 28 18" width="28" height="18" aria-hidden="true" focusable="false">
          <line
            className="year-pic__border year-pic__border--about"
            x1="14"
            y1="0"
            x2="14"
            y2="18"
          />
        </svg>
        {t.legendBorder}
      </li>
    </ul>
  );
}
