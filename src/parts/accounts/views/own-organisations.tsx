import { useView } from '#ui/view.tsx';
import type { OwnMembership } from '../membership-queries.ts';
import { organisationTexts } from '../organisation-texts.ts';

/** The organisations of whoever is logged in, for their own page. */
export function OwnOrganisations({ own }: { own: OwnMembership[] }) {
  const { lang, href } = useView();
  const t = organisationTexts[lang];
  return (
    <section aria-labelledby="organisasjoner">
      <h2 id="organisasjoner">{t.mine}</h2>
      {own.length === 0 ? <p>{t.noneMine}</p> : null}
      <ul>
        {own.map((one) => (
          <li key={one.organisation}>
            <a className="ds-link" href={href(`/organisasjon/${one.organisation}`)}>
              {one.name}
            </a>
            {': '}
            {one.status === 'asked' ? t.asked : t.roleNames[one.role]}
          </li>
        ))}
      </ul>
      <p>
        <a className="ds-link" href={href('/organisasjon/ny')}>
          {t.newTitle}
        </a>
      </p>
    </section>
  );
}
