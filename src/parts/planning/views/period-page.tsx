import { Page } from '#ui/page.tsx';
import { periodPath, yearPath } from '../addresses.ts';
import { queryFor } from '../asked.ts';
import { roles } from '../model/advice.ts';
import { yearOf } from '../model/days.ts';
import { comingOf, type DatedSpan } from '../model/timing.ts';
import { doubtText, verdictText, whenText } from '../words.ts';
import { AdviceView } from './advice-view.tsx';
import { Claims } from './claims.tsx';
import { DatesNote } from './dates-note.tsx';
import { usePlanning } from './use-planning.ts';
import { VerdictMark } from './verdict-mark.tsx';
import type { YearProps } from './year-page.tsx';

/** One period: what happens, is it the time, and what each role does; the reader's own role first. */
export function PeriodPage({
  rules,
  asked,
  standing,
  span,
  stale,
}: YearProps & { span: DatedSpan }) {
  const { lang, href, t } = usePlanning();
  const { id, title, what, why, proposal, claims, confidence } = span.period;
  const query = queryFor(asked);
  const here = id === standing.now.period.id;
  const order = [asked.role, ...roles.filter((role) => role !== asked.role)];
  const advice = rules.advice.periods[id];
  const doubt = doubtText(lang, span);
  const coming = comingOf(asked.calendar, standing, id);
  const around = [span.number - 1, span.number + 1].map((number) =>
    asked.calendar.find((one) => one.number === number),
  );
  return (
    <Page
      section="planning"
      title={title[lang]}
      description={what[lang]}
      canonical={periodPath(id)}
      crumbs={[{ label: t.title, path: yearPath + query }, { label: title[lang] }]}
      wide
    >
      <div className="page-head">
        <p className="year-here__kicker">
          {t.periodOf(span.number, asked.calendar.length)}, {whenText(lang, span)}
          {here ? '' : `. ${t.nextTime(yearOf(coming.from))}`}
          {doubt ? ` (${doubt})` : ''}
        </p>
        <h1>{title[lang]}</h1>
        <p className="lead">{what[lang]}</p>
      </div>
      <div className="columns">
        <div className="year-period">
          {here ? (
            <p className="notice">
              <strong>{standing.sure ? t.here : t.hereAbout}.</strong>{' '}
              {standing.sure ? '' : t.nearBorder}
            </p>
          ) : null}
          <section aria-labelledby="hvorfor">
            <h2 id="hvorfor">{t.why}</h2>
            <p>
              <VerdictMark
                verdict={proposal}
                text={verdictText(lang, proposal, coming.budgetYear)}
              />
              {why[lang]}
            </p>
          </section>
          <section aria-labelledby="roller">
            <h2 id="roller">{t.byRole}</h2>
            {order.map((role) => {
              const found = advice?.[role];
              if (!found) return null;
              return (
                <div
                  key={role}
                  className={role === asked.role ? 'year-role year-role--own' : 'year-role'}
                >
                  <AdviceView advice={found} head={<h3>{rules.advice.roles[role][lang]}</h3>} />
                  {found.late ? (
                    <p>
                      <strong>{t.ifMissed}</strong> {found.late[lang]}
                    </p>
                  ) : null}
                </div>
              );
            })}
            <p className="meta">{t.adviceNote}</p>
          </section>
        </div>
        <div className="columns__side">
          <section aria-labelledby="kilder">
            <h2 className="side-title" id="kilder">
              {t.sources}
            </h2>
            <Claims year={rules.year} claims={claims} confidence={confidence} stale={stale} />
          </section>
          <DatesNote asked={asked} />
          <p>
            <a className="ds-link" href={href(yearPath + query)}>
              {t.toYear}
            </a>
          </p>
        </div>
      </div>
      <PeriodsAround before={around[0]} after={around[1]} query={query} />
    </Page>
  );
}

function PeriodsAround({
  before,
  after,
  query,
}: {
  before: YearProps['asked']['calendar'][number] | undefined;
  after: YearProps['asked']['calendar'][number] | undefined;
  query: string;
}) {
  const { lang, href, t } = usePlanning();
  return (
    <nav className="prev-next" aria-label={t.list}>
      {before ? (
        <a className="ds-link" href={href(periodPath(before.period.id) + query)} rel="prev">
          <span className="meta">{whenText(lang, before)}</span>
          {before.period.title[lang]}
        </a>
      ) : null}
      {after ? (
        <a
          className="ds-link prev-next__next"
          href={href(periodPath(after.period.id) + query)}
          rel="next"
        >
          <span className="meta">{whenText(lang, after)}</span>
          {after.period.title[lang]}
        </a>
      ) : null}
    </nav>
  );
}
