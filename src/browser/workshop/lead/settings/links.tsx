import { useBoot, useLang } from '../../use-workshop.tsx';
import { settingsTexts } from './settings-texts.ts';

/** Pages beside the app: results, paper, projector, retention. */
export function Links() {
  const t = settingsTexts[useLang()];
  const { addresses } = useBoot();
  return (
    <nav aria-labelledby="lead-links">
      <h3 id="lead-links">{t.links}</h3>
      <ul className="lead-links">
        <li>
          <a href={addresses.results}>{t.results}</a>
        </li>
        <li>
          <a href={addresses.print}>{t.print}</a>
        </li>
        <li>
          <a href={addresses.entry}>{t.entry}</a>
        </li>
        <li>
          <a href={addresses.presenter} target="_blank" rel="noopener">
            {t.presenter}
          </a>
        </li>
        <li>
          <a href={addresses.administer}>{t.administer}</a>
        </li>
      </ul>
    </nav>
  );
}
