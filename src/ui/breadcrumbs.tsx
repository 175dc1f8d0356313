import { useView } from './view.tsx';

export interface Crumb {
  label: string;
  /** Absent on the page itself. */
  path?: string;
}

export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  const { t, href } = useView();
  return (
    <nav className="ds-breadcrumbs" aria-label={t.breadcrumbs}>
      <ol>
        <li>
          <a className="ds-link" href={href('/')}>
            {t.home}
          </a>
        </li>
        {crumbs.map((crumb) => (
          <li key={crumb.label}>
            {crumb.path ? (
              <a className="ds-link" href={href(crumb.path)}>
                {crumb.label}
              </a>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
