import { monthName } from '#platform/i18n/format.ts';
import { monthShares, piecesOf, shareOfDay, spread } from '../model/wheel.ts';
import { pictureTitle } from '../model/year.ts';
import { type PictureProps, pictureWords } from './picture-words.ts';
import { usePlanning } from './use-planning.ts';
import { Stripes } from './year-wheel.tsx';

const tall = 468;
const top = 6;
const bar = { x: 42, width: 44 };
const y = (share: number): number => top + share * tall;

/** The year from top to bottom, for narrow screens: the wheel's twin with the names beside. */
export function YearStrip({ calendar, standing }: PictureProps) {
  const { lang, t } = usePlanning();
  const { title, desc, day } = pictureWords(lang, calendar, standing);
  const pieces = piecesOf(calendar);
  const today = y(shareOfDay(standing.on));
  const labels = [
    ...pieces
      .filter(({ first }) => first)
      .map(({ span, from, to }) => ({
        key: span.period.id,
        at: y((from + to) / 2),
        text: `${span.number} ${pictureTitle(span.period)[lang]}`,
        today: false,
      })),
    { key: 'i-dag', at: today, text: `${t.todayShort}, ${day}`, today: true },
  ].toSorted((a, b) => a.at - b.at);
  const heights = spread(
    labels.map(({ at }) => at),
    24,
    top + tall - 4,
  );
  return (
    <svg
      className="year-band"
      viewBox={`0 0 300 ${tall + 2 * top}`}
      role="img"
      aria-labelledby="arshjul-stripe-tittel arshjul-stripe-tekst"
    >
      <title id="arshjul-stripe-tittel">{title}</title>
      <desc id="arshjul-stripe-tekst">{desc}</desc>
      <Stripes id="arshjul-striper-smal" />
      {monthShares.map(({ from, to }, at) => (
        <text key={from} className="year-band__month" x="0" y={y((from + to) / 2) + 5}>
          {monthName(at + 1).slice(0, 3)}
        </text>
      ))}
      {pieces.map(({ span, from, to }) => (
        <rect
          key={`${span.period.id}${from}`}
          className={`year-pic__span year-pic__span--${span.period.proposal} year-pic__span--narrow`}
          x={bar.x}
          y={y(from)}
          width={bar.width}
          height={(to - from) * tall}
        />
      ))}
      {pieces
        .filter(({ first }) => first)
        .map(({ span, from }) => (
          <line
            key={span.period.id}
            className={`year-pic__border year-pic__border--${span.start.precision === 'day' ? 'exact' : 'about'}`}
            x1={bar.x - 4}
            x2={bar.x + bar.width + 4}
            y1={y(from)}
            y2={y(from)}
          />
        ))}
      {labels.map((label, at) => {
        const height = heights[at] ?? label.at;
        const edge = bar.x + bar.width;
        return (
          <g key={label.key}>
            <path
              className={label.today ? 'year-band__lead year-band__lead--today' : 'year-band__lead'}
              d={`M${label.today ? bar.x - 6 : edge} ${label.at}H${edge + 4}L${edge + 14} ${height}`}
            />
            <text
              className={label.today ? 'year-band__name year-band__name--today' : 'year-band__name'}
              x={edge + 18}
              y={height + 5}
            >
              {label.text}
            </text>
          </g>
        );
      })}
      <circle className="year-pic__today-dot" cx={bar.x - 6} cy={today} r="5" />
    </svg>
  );
}
