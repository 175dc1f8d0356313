import { formatDay } from '#platform/i18n/format.ts';
import { Page } from '#ui/page.tsx';
import { adaptPath, agreementsPath, yearPath } from '../addresses.ts';
import { type Asked, queryFor } from '../asked.ts';
import type { Standing } from '../model/timing.ts';
import type { PlanningRules } from '../rules.ts';
import { Claims } from './claims.tsx';
import { DatesNote } from './dates-note.tsx';
import { Here, Next, Passed } from './here.tsx';
import { PeriodList } from './period-list.tsx';
import { PlanYears } from './plan-years.tsx';
import { RoleNav } from './role-nav.tsx';
import { usePlanning } from './use-planning.ts';
import { YearLegend } from './year-legend.tsx';
import { YearStrip } from './year-strip.tsx';
import { YearWheel } from './year-wheel.tsx';

export interface YearProps {
  rules: PlanningRules;
  asked: Asked;
  standing: Standing;
  /** Nobody has checked the sources for a year. */
  stale: boolean;
}

/** The municipal year for one role: where we are, what comes, what is over, in a picture and in words. */
export function YearPage({ rules, asked, standing, stale }: YearProps) {
  const { href, t } = usePlanning();
  const query = queryFor(asked);
  const place = asked.municipality?.name;
  const own = place !== undefined || Object.keys(asked.typed).length > 0;
  const picture = { calendar: asked.calendar, standing };
  return (
    <Page
      section="planning"
      title={place ? t.headingFor(place) : t.heading}
      description={t.lead}
      canonical={yearPath}
      crumbs={[{ label: t.title }]}
      wide
    >
      <div className="year">
        <div className="year-head">
          <div className="page-head">
            <h1>{place ? t.headingFor(place) : t.heading}</h1>
            <p className="lead">{t.lead}</p>
          </div>
          <RoleNav rules={rules} asked={asked} path={yearPath} />
          {own ? <DatesNote asked={asked} /> : null}
          <p className="no-print">
            <a className="ds-link" href={href(adaptPath + query)}>
              {own ? t.adaptAgain : t.adapt}
            </a>
          </p>
        </div>
        <Here rules={rules} asked={asked} standing={standing} />
        <section className="year-picture" aria-labelledby="bildet">
          <h2 id="bildet">{t.picture}</h2>
          <YearWheel {...picture} />
          <YearStrip {...picture} />
          <YearLegend />
          <h3>{t.list}</h3>
          <PeriodList asked={asked} standing={standing} />
        </section>
        <div className="year-rest">
          <Next rules={rules} asked={asked} standing={standing} />
          <Passed rules={rules} asked={asked} standing={standing} />
          <p className="meta">{t.adviceNote}</p>
        </div>
      </div>
      <PlanYears rules={rules} budgetYear={standing.budgetYear} />
      <div className="year-foot">
        <section className="no-print" aria-labelledby="ta-med">
          <h2 id="ta-med">{t.take}</h2>
          <ul className="year-links no-print">
            <li>
              <a className="ds-link" href={href(`${yearPath}.ics${query}`)}>
                {t.ics}
              </a>
              <span className="meta">{t.icsHint}</span>
            </li>
            <li>
              <a className="ds-link" href={href(`${yearPath}.pdf${query}`)}>
                {t.pdf}
              </a>
            </li>
            <li>
              <a className="ds-link" href={href(adaptPath + query)}>
                {own ? t.adaptAgain : t.adapt}
              </a>
            </li>
            <li>
              <a className="ds-link" href={href(agreementsPath)}>
                {t.agreements}
              </a>
            </li>
          </ul>
          <button
            className="ds-button no-print"
            data-variant="secondary"
            type="button"
            data-print=""
            hidden
          >
            {t.print}
          </button>
        </section>
        <section aria-labelledby="hvor-sikkert">
          <h2 id="hvor-sikkert">{t.sources}</h2>
          {own ? null : <DatesNote asked={asked} />}
          <Claims
            year={rules.year}
            claims={[...(standing.now.period.claims ?? []), ...rules.year.plan.claims]}
            confidence={standing.now.period.confidence}
            stale={stale}
          />
          <h3>{t.more}</h3>
          <ul className="side-list">
            {[
              { path: '/kokebok/planarshjulet', text: t.cookbookPage },
              { path: '/kokebok/slik-er-kommunen-organisert', text: t.organised },
              { path: '/kokebok/dialog-med-leverandorer', text: t.dialogue },
            ].map(({ path, text }) => (
              <li key={path}>
                <a className="ds-link" href={href(path)}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <p className="meta only-print">{formatDay(standing.on)}</p>
    </Page>
  );
}
