import { monthName } from '#platform/i18n/format.ts';
import {
  monthShares,
  pointAt,
  ringPath,
  shareOf,
  shareOfDay,
  shareOfSpan,
  wordPath,
} from '../model/wheel.ts';
import { pictureTitle } from '../model/year.ts';
import { type PictureProps, pictureWords } from './picture-words.ts';
import { usePlanning } from './use-planning.ts';

const months = { inner: 196, outer: 226 };
const ring = { inner: 128, outer: 190 };
const middle = (ring.inner + ring.outer) / 2;
/** Width of one letter of a title along the ring, about. */
const letter = 7.6;

/** The year as a wheel: months outside, periods inside, and where we are today. The list says the same. */
export function YearWheel({ calendar, standing }: PictureProps) {
  const { lang, t } = usePlanning();
  const { title, desc, day } = pictureWords(lang, calendar, standing);
  const today = shareOfDay(standing.on);
  const [near, far] = [pointAt(today, 112), pointAt(today, months.outer + 6)];
  return (
    <svg
      className="year-wheel"
      viewBox="-240 -240 480 480"
      role="img"
      aria-labelledby="arshjul-bilde-tittel arshjul-bilde-tekst"
    >
      <title id="arshjul-bilde-tittel">{title}</title>
      <desc id="arshjul-bilde-tekst">{desc}</desc>
      <Stripes id="arshjul-striper" />
      {monthShares.map((share, at) => (
        <g key={share.from}>
          <path className="year-pic__month" d={ringPath(share, months)} />
          <path
            id={`arshjul-m${at}`}
            className="year-pic__guide"
            d={wordPath(share, month(share))}
          />
          <text className="year-pic__month-name">
            <textPath href={`#arshjul-m${at}`} startOffset="50%" textAnchor="middle">
              {monthName(at + 1).slice(0, 3)}
            </textPath>
          </text>
        </g>
      ))}
      {calendar.map((span) => {
        const share = shareOfSpan(span);
        const { id, proposal } = span.period;
        const name = pictureTitle(span.period);
        const now = span.period.id === standing.now.period.id;
        const center = pointAt((share.from + share.to) / 2, middle);
        const room = (share.to - share.from) * 2 * Math.PI * middle;
        const fits = name[lang].length * letter + 60 < room;
        return (
          <g key={id}>
            <path
              className={`year-pic__span year-pic__span--${proposal}`}
              d={ringPath(share, ring)}
            />
            {now ? (
              <path
                className="year-pic__now"
                d={ringPath(share, { inner: ring.inner + 3, outer: ring.outer - 3 })}
              />
            ) : null}
            {fits ? (
              <>
                <path
                  id={`arshjul-p-${id}`}
                  className="year-pic__guide"
                  d={wordPath(share, names(share))}
                />
                <text className={`year-pic__name year-pic__name--${proposal}`}>
                  <textPath href={`#arshjul-p-${id}`} startOffset="50%" textAnchor="middle">
                    {`${span.number} ${name[lang]}`}
                  </textPath>
                </text>
              </>
            ) : (
              <g className="year-pic__badge">
                <circle cx={center.x} cy={center.y} r="12.5" />
                <text x={center.x} y={center.y + 5.5} textAnchor="middle">
                  {span.number}
                </text>
              </g>
            )}
          </g>
        );
      })}
      {calendar.map(({ period, start }) => {
        const [a, b] = [ring.inner - 6, ring.outer + 2].map((r) => pointAt(shareOf(start.at), r));
        const exact = start.precision === 'day' ? 'exact' : 'about';
        return (
          <line
            key={period.id}
            className={`year-pic__border year-pic__border--${exact}`}
            x1={a?.x}
            y1={a?.y}
            x2={b?.x}
            y2={b?.y}
          />
        );
      })}
      <line className="year-pic__today" x1={near.x} y1={near.y} x2={far.x} y2={far.y} />
      <circle className="year-pic__today-dot" cx={near.x} cy={near.y} r="7" />
      <text className="year-pic__center" x="0" y="-22" textAnchor="middle">
        {t.todayShort}
      </text>
      <text className="year-pic__center-day" x="0" y="12" textAnchor="middle">
        {day}
      </text>
      <text className="year-pic__center" x="0" y="42" textAnchor="middle">
        {t.periodOf(standing.now.number, calendar.length)}
      </text>
    </svg>
  );
}

/** Letters stand upright in the lower half, so they hang a little lower there. */
function month(share: { from: number; to: number }): number {
  return isUnder(share) ? 216 : 206;
}
function names(share: { from: number; to: number }): number {
  return isUnder(share) ? middle + 5 : middle - 5;
}
function isUnder({ from, to }: { from: number; to: number }): boolean {
  const at = ((from + to) / 2) % 1;
  return at > 0.25 && at < 0.75;
}

/** Stripes for «mulig, men det haster»: told apart without colour. */
export function Stripes({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width="9"
        height="9"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="year-pic__stripe-ground" width="9" height="9" />
        <rect className="year-pic__stripe" width="3.5" height="9" />
      </pattern>
    </defs>
  );
}
