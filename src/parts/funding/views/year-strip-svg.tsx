import { monthName } from '#platform/i18n/format.ts';
import { useView } from '#ui/view.tsx';
import { monthNumber, yearOf } from '../model/months.ts';
import { type StripBar, strip, type YearStrip } from '../model/year-strip.ts';
import { fundingTexts } from '../texts.ts';
import { monthText } from '../words.ts';

/** Twelve months as a drawing. The list below says everything; colours come from classes alone. */
export function YearStripSvg({ drawing }: { drawing: YearStrip }) {
  const { lang } = useView();
  const t = fundingTexts[lang];
  const { width, height, months, rows, today } = drawing;
  const [first, last] = [months[0]?.month ?? '', months.at(-1)?.month ?? ''];
  const count = rows.reduce((sum, { bars }) => sum + bars.length, 0);
  return (
    <svg
      className="year-strip__drawing"
      role="img"
      aria-labelledby="stripe-tittel stripe-tekst"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <title id="stripe-tittel">{t.calendarYear(monthText(first), monthText(last))}</title>
      <desc id="stripe-tekst">{t.stripDescription(count, monthText(first), monthText(last))}</desc>
      <defs>
        <pattern
          id="usikker"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className="year-strip__hatch" x1="0" y1="0" x2="0" y2="8" />
        </pattern>
      </defs>
      {months.map(({ month, x }) => (
        <g key={month}>
          <line className="year-strip__line" x1={x} y1={24} x2={x} y2={height} />
          <text className="year-strip__month" x={x + 6} y={18}>
            {monthName(monthNumber(month)).slice(0, 3)}
            {monthNumber(month) === 1 || month === first ? ` ${yearOf(month)}` : ''}
          </text>
        </g>
      ))}
      {today === undefined ? null : (
        <g>
          <line className="year-strip__today" x1={today} y1={24} x2={today} y2={height} />
          <text className="year-strip__today-text" x={today + 4} y={36}>
            {t.today}
          </text>
        </g>
      )}
      {rows.map(({ scheme, y, bars }) => (
        <g key={scheme.id}>
          <text className="year-strip__title" x={strip.left + 6} y={y + 15}>
            {scheme.texts[lang].title}
          </text>
          {bars.map((bar) => (
            <Bar key={`${bar.window.call}-${bar.window.year}`} bar={bar} y={y + 24} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Bar({ bar, y }: { bar: StripBar; y: number }) {
  const { lang } = useView();
  const t = fundingTexts[lang];
  const { x, width, kind } = bar;
  const word = kind === 'confirmed' ? t.confirmed : t.estimated;
  return (
    <g>
      <rect
        className={`year-strip__bar year-strip__bar--${kind}`}
        x={x}
        y={y}
        width={width}
        height={strip.bar}
        rx={kind === 'confirmed' ? 3 : 12}
      />
      <text className={`year-strip__word year-strip__word--${kind}`} x={x + 12} y={y + 17}>
        {width > 110 ? word : kind === 'confirmed' ? '✓' : '?'}
      </text>
    </g>
  );
}
