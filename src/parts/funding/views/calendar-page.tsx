import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import type { MonthEntry, YearCalendar } from '../model/calendar-months.ts';
import {
  chosenFacets,
  type FundingQuery,
  formatFundingQuery,
  type Ignored,
} from '../model/finder-query.ts';
import type { Scheme } from '../model/funding.ts';
import { addMonths, type Day, isMonth, type Month } from '../model/months.ts';
import type { YearStrip } from '../model/year-strip.ts';
import { fundingTexts } from '../texts.ts';
import { deadlineText, listed, monthText, opensText } from '../words.ts';
import { ChosenAnswers } from './finder-form.tsx';
import { IgnoredNote } from './ignored-note.tsx';
import { WindowMark } from './marks.tsx';
import { Standing } from './scheme-page.tsx';
import { YearStripSvg } from './year-strip-svg.tsx';

interface Props {
  query: FundingQuery;
  ignored: Ignored[];
  /** First of the twelve months, and the month it is now. */
  start: Month;
  now: Month;
  calendar: YearCalendar;
  strip: YearStrip;
  today: Day;
}

const path = '/finansiering/kalender';

export function CalendarPage(props: Props) {
  const { lang, href } = useView();
  const t = fundingTexts[lang];
  const { query, start, now, calendar, strip } = props;
  return (
    <Page
      section="funding"
      title={t.calendarTitle}
      description={t.calendarLead}
      crumbs={[{ label: t.title, path: '/finansiering' }, { label: t.calendar }]}
      canonical={path + formatFundingQuery(query, start === now ? {} : { fra: start })}
      noIndex={start !== now || chosenFacets(query).length > 1}
      wide
    >
      <h1>{t.calendarTitle}</h1>
      <p className="lead">{t.calendarLead}</p>
      <div className="funding-calendar">
        <p className="notice">{t.calendarDoubt}</p>
        <IgnoredNote ignored={props.ignored} />
        <ChosenAnswers query={query} path={path} />
        <section aria-labelledby="aret">
          <h2 id="aret">{t.calendarYear(monthText(start), monthText(addMonths(start, 11)))}</h2>
          <Legend />
          {calendar.windows.length === 0 ? (
            <p>{t.stripEmpty}</p>
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrollable region must be reachable
            <section className="year-strip" tabIndex={0} aria-label={t.scroll}>
              <YearStripSvg drawing={strip} />
            </section>
          )}
          <Turn {...props} />
        </section>
        <MonthList {...props} />
        <p>
          <a
            className="ds-button"
            data-variant="secondary"
            href={href(`${path}.ics${formatFundingQuery(query)}`)}
          >
            {t.downloadOf}
          </a>
          <span className="meta funding-hint">{t.downloadHint}</span>
        </p>
        <Without title={t.unknownTimeTitle} text={t.unknownTimeText} schemes={calendar.unknown} />
        <Without title={t.agreedTitle} schemes={calendar.agreed} />
        <p>
          <a className="ds-link" href={href(`/finansiering${formatFundingQuery(query)}`)}>
            {t.back}
          </a>
        </p>
      </div>
    </Page>
  );
}

function Legend() {
  return (
    <p className="year-strip__legend">
      <WindowMark window={{ kind: 'estimated' }} />
      <WindowMark window={{ kind: 'confirmed' }} />
    </p>
  );
}

function Turn({ query, start, now }: Props) {
  const { lang, href } = useView();
  const t = fundingTexts[lang];
  const at = (month: Month) =>
    href(path + formatFundingQuery(query, month === now ? {} : { fra: month }));
  const steps = [
    { month: addMonths(start, -12), text: t.earlier },
    ...(start === now ? [] : [{ month: now, text: t.nowAgain }]),
    { month: addMonths(start, 12), text: t.later },
  ].filter(({ month }) => isMonth(month));
  return (
    <nav className="funding-turn no-print" aria-label={t.calendar}>
      {steps.map(({ month, text }) => (
        <a key={text} className="ds-link" href={at(month)}>
          {text}
        </a>
      ))}
    </nav>
  );
}

/** The months in which something happens, and in one line those in which nothing is known. */
function MonthList({ calendar, today }: Props) {
  const { lang } = useView();
  const t = fundingTexts[lang];
  const busy = calendar.months.filter(({ entries }) => entries.length > 0);
  const quiet = calendar.months.filter((one) => one.quiet);
  return (
    <section aria-labelledby="maneder">
      <h2 id="maneder">{t.monthByMonth}</h2>
      <ol className="month-list">
        {busy.map(({ month, entries }) => (
          <li key={month}>
            <h3>{monthText(month)}</h3>
            <ul>
              {entries.map((entry) => (
                <Entry
                  key={`${entry.scheme.id}-${entry.window.call}-${entry.window.year}-${entry.what}`}
                  entry={entry}
                  today={today}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {quiet.length > 0 ? (
        <p className="meta">
          {t.quietMonths}{' '}
          {listed(
            lang,
            quiet.map(({ month }) => monthText(month)),
          )}
          .
        </p>
      ) : null}
    </section>
  );
}

function Entry({ entry, today }: { entry: MonthEntry; today: Day }) {
  const { lang, href } = useView();
  const t = fundingTexts[lang];
  const { scheme, window, what } = entry;
  const budget = window.kind === 'estimated' && window.purpose === 'budsjett';
  const text = what === 'deadline' ? deadlineText(lang, window) : opensText(lang, window);
  return (
    <li>
      <p className="month-list__marks">
        <strong>{what === 'deadline' ? t.deadline : budget ? t.budget : t.opens}</strong>
        <WindowMark window={window} />
      </p>
      <p>
        <a className="ds-link" href={href(`/finansiering/${scheme.id}`)}>
          {scheme.texts[lang].title}
        </a>
      </p>
      <p>{text}.</p>
      {what === 'deadline' ? null : <Standing window={window} today={today} />}
    </li>
  );
}

/** Schemes that have no place in the calendar, so that nobody thinks they are not there. */
function Without({ title, text, schemes }: { title: string; text?: string; schemes: Scheme[] }) {
  const { lang, href } = useView();
  if (schemes.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {text ? <p>{text}</p> : null}
      <ul>
        {schemes.map((scheme) => (
          <li key={scheme.id}>
            <a className="ds-link" href={href(`/finansiering/${scheme.id}`)}>
              {scheme.texts[lang].title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
