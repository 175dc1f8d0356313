import { formatDay } from '#platform/i18n/format.ts';
import { periodPath } from '../addresses.ts';
import { type Asked, queryFor } from '../asked.ts';
import { daysBetween, yearOf } from '../model/days.ts';
import type { Standing } from '../model/timing.ts';
import type { PlanningRules } from '../rules.ts';
import { beginsText, doubtText, verdictText, whenText } from '../words.ts';
import { AdviceView } from './advice-view.tsx';
import { usePlanning } from './use-planning.ts';
import { VerdictMark } from './verdict-mark.tsx';

interface Props {
  rules: PlanningRules;
  asked: Asked;
  standing: Standing;
}

/** The answer first: where the municipality is today, is it the time, and what to do now. */
export function Here({ rules, asked, standing }: Props) {
  const { lang, href, t } = usePlanning();
  const { now, good, goodBudget, budgetYear, sure } = standing;
  const { id, title, proposal, what, why } = now.period;
  const advice = rules.advice.periods[id]?.[asked.role];
  const doubt = doubtText(lang, now);
  const goodWhen = beginsText(lang, good);
  return (
    <section className="year-here" aria-labelledby="her">
      <p className="year-here__day">{t.today(formatDay(standing.on))}</p>
      <h2 id="her">
        <span className="year-here__kicker">{sure ? t.here : t.hereAbout}: </span>
        <a href={href(periodPath(id) + queryFor(asked))}>{title[lang]}</a>
      </h2>
      <p className="meta">
        {t.periodOf(now.number, asked.calendar.length)}, {whenText(lang, now)}
        {doubt ? ` (${doubt})` : ''}
      </p>
      <p>{what[lang]}</p>
      <p className="year-here__verdict">
        <VerdictMark verdict={proposal} text={verdictText(lang, proposal, budgetYear)} />
        {why[lang]}{' '}
        {proposal === 'good' ? '' : t.goodAgain(goodWhen, yearOf(good.from), goodBudget)}
      </p>
      {sure ? null : <p className="meta">{t.nearBorder}</p>}
      {advice ? <AdviceView advice={advice} head={<h3>{t.doNow}</h3>} /> : null}
    </section>
  );
}

/** What begins next, and what to be ready for. */
export function Next({ rules, asked, standing }: Props) {
  const { lang, href, t } = usePlanning();
  const { next, on } = standing;
  const { id, title, what } = next.period;
  const advice = rules.advice.periods[id]?.[asked.role];
  const days = next.start.precision === 'day' ? ` (${t.inDays(daysBetween(on, next.from))})` : '';
  return (
    <section aria-labelledby="neste">
      <h2 id="neste">{t.next}</h2>
      <h3>
        <a className="ds-link" href={href(periodPath(id) + queryFor(asked))}>
          {title[lang]}
        </a>
        <span className="year-when">
          {beginsText(lang, next)} {yearOf(next.from)}
          {days}
        </span>
      </h3>
      <p>{what[lang]}</p>
      {advice ? <AdviceView advice={advice} head={<h4>{t.doThen}</h4>} /> : null}
    </section>
  );
}

/** What this round has left behind, with what can still be done about it. */
export function Passed({ rules, asked, standing }: Props) {
  const { lang, href, t } = usePlanning();
  return (
    <section aria-labelledby="over">
      <h2 id="over">{t.passed}</h2>
      {standing.passed.length === 0 ? <p>{t.nothingPassed}</p> : null}
      <ol className="year-passed">
        {standing.passed.map((span) => {
          const { id, title } = span.period;
          return (
            <li key={id}>
              <h3>
                <a className="ds-link" href={href(periodPath(id) + queryFor(asked))}>
                  {title[lang]}
                </a>
                <span className="year-when">{whenText(lang, span)}</span>
              </h3>
              <p>
                <strong>{t.stillPossible}:</strong>{' '}
                {rules.advice.periods[id]?.[asked.role].late?.[lang]}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
