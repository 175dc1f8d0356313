import { type Asked, queryFor } from '../asked.ts';
import { roles } from '../model/advice.ts';
import type { PlanningRules } from '../rules.ts';
import { usePlanning } from './use-planning.ts';

/** Whose year it is: a link for each role to the same page, with municipality and dates kept. */
export function RoleNav({
  rules,
  asked,
  path,
}: {
  rules: PlanningRules;
  asked: Asked;
  path: string;
}) {
  const { lang, href, t } = usePlanning();
  return (
    <nav className="year-roles no-print" aria-label={t.roleNav}>
      <ul>
        {roles.map((role) => (
          <li key={role}>
            <a
              href={href(path + queryFor(asked, role))}
              aria-current={role === asked.role ? 'true' : undefined}
            >
              {rules.advice.roles[role][lang]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
