import { formatDay } from '#platform/i18n/format.ts';
import { useView } from '#ui/view.tsx';
import { answerTexts } from '../answer-texts.ts';
import type { HistoryModel, Span } from '../what-if-model.ts';

const width = 760;
const bar = { top: 30, height: 44 };

/** How the answer for the same purchase has changed: a bar through the years, and the same as a list. */
export function Timeline({ history }: { history: HistoryModel }) {
  const { lang, href } = useView();
  const t = answerTexts[lang];
  return (
    <>
      <p>{history.spans.length > 1 ? t.historyLead : t.whatIfNoDate}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrollable region must be reachable */}
      <section className="timeline" tabIndex={0} aria-label={t.historyScroll}>
        <TimelineSvg history={history} />
      </section>
      <ol className="timeline-list">
        {history.spans.map((span) => (
          <li key={span.from} aria-current={span.here ? 'true' : undefined}>
            <span className={`timeline-mark timeline-mark--${span.part}`} aria-hidden="true" />
            <div>
              <p className="meta">{periodOf(span, t)}</p>
              <p>
                {span.here ? (
                  <strong>{span.outcome}</strong>
                ) : (
                  <a className="ds-link" href={href(`/anskaffelse/svar?${span.query}`)}>
                    {span.outcome}
                  </a>
                )}
              </p>
              {span.changes.map((change) => (
                <p key={change} className="meta">
                  {change}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function periodOf(span: Span, t: (typeof answerTexts)['nb']): string {
  return span.to === undefined
    ? t.from(formatDay(span.from))
    : t.fromTo(formatDay(span.from), formatDay(span.to));
}

function TimelineSvg({ history: { spans, day, until } }: { history: HistoryModel }) {
  const { lang } = useView();
  const t = answerTexts[lang];
  const first = spans[0]?.from ?? day;
  const [start, end] = [dayNumber(first), dayNumber(until)];
  const x = (moment: string): number =>
    Math.round((4 + ((width - 8) * (dayNumber(moment) - start)) / (end - start)) * 10) / 10;
  const years = Array.from(
    { length: Number(until.slice(0, 4)) - Number(first.slice(0, 4)) + 1 },
    (_, at) => `${Number(first.slice(0, 4)) + at}-01-01`,
  ).filter((year) => year >= first && year < until);
  return (
    <svg
      viewBox={`0 0 ${width} 104`}
      width={width}
      height="104"
      role="img"
      aria-labelledby="tidslinje-tittel tidslinje-om"
    >
      <title id="tidslinje-tittel">{t.historyTitle}</title>
      <desc id="tidslinje-om">{t.historyDescription(spans.length)}</desc>
      {spans.map((span) => {
        const from = x(span.from);
        const wide = x(span.to ?? until) - from;
        return (
          <g key={span.from} className={`timeline__span timeline__span--${span.part}`}>
            <rect x={from} y={bar.top} width={Math.max(1, wide - 2)} height={bar.height} rx="4" />
            {wide > 58 ? (
              <text x={from + wide / 2 - 1} y={bar.top + 28} textAnchor="middle">
                {span.short}
              </text>
            ) : null}
          </g>
        );
      })}
      {years.map((year) => (
        <g key={year} className="timeline__year">
          <line x1={x(year)} x2={x(year)} y1={bar.top + bar.height} y2={bar.top + bar.height + 6} />
          <text x={Math.max(22, x(year))} y="98" textAnchor="middle">
            {year.slice(0, 4)}
          </text>
        </g>
      ))}
      {day >= first && day <= until ? (
        <g className="timeline__now">
          <line x1={x(day)} x2={x(day)} y1="18" y2={bar.top + bar.height + 4} />
          <text
            x={x(day)}
            y="13"
            textAnchor={x(day) > width - 90 ? 'end' : x(day) < 90 ? 'start' : 'middle'}
          >
            {formatDay(day)}
          </text>
        </g>
      ) : null}
    </svg>
  );
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
