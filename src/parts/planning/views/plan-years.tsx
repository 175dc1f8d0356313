import { planYears } from '../model/timing.ts';
import type { PlanningRules } from '../rules.ts';
import { usePlanning } from './use-planning.ts';

/** The economic plan along a path: its first year is the budget that is being made. */
export function PlanYears({ rules, budgetYear }: { rules: PlanningRules; budgetYear: number }) {
  const { t } = usePlanning();
  const years = planYears(rules.year, budgetYear);
  return (
    <section className="year-plan" aria-labelledby="plan">
      <h2 id="plan">{t.plan}</h2>
      <p>{t.planNow(budgetYear, years.at(-1) ?? budgetYear)}</p>
      <ol>
        {years.map((year, at) => (
          <li key={year}>
            <strong>{year}</strong>
            <span>{at === 0 ? t.planBudget : t.planYear(at + 1)}</span>
          </li>
        ))}
      </ol>
      <p>{t.planUse}</p>
    </section>
  );
}
