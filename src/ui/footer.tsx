import { useView } from './view.tsx';

export function Footer() {
  const { installation, t, href } = useView();
  return (
    <footer className="site-footer">
      <div className="site-footer__row">
        <div>
          <h2 className="site-footer__title">{t.footerAbout}</h2>
          <p>{t.footerAboutText}</p>
        </div>
        <ul>
          <li>
            <a className="ds-link" href={href('/kokebok/om-kokeboka')}>
              {t.about}
            </a>
          </li>
          <li>
            <a
              className="ds-link"
              href={installation.accessibilityStatementUrl ?? href('/tilgjengelighet')}
            >
              {t.accessibility}
            </a>
          </li>
          <li>
            <a className="ds-link" href={href('/api')}>
              {t.openData}
            </a>
          </li>
          <li>
            <a className="ds-link" href={href('/strom')}>
              {t.feeds}
            </a>
          </li>
        </ul>
        {/* Only shown when the browser runs scripts: the choice is kept in this browser alone. */}
        <fieldset className="theme-choice" data-theme-choice="" hidden>
          <legend>{t.theme}</legend>
          {(['auto', 'light', 'dark'] as const).map((scheme) => (
            <label key={scheme}>
              <input
                type="radio"
                name="utseende"
                value={scheme}
                defaultChecked={scheme === 'auto'}
              />
              {scheme === 'auto' ? t.themeAuto : scheme === 'light' ? t.themeLight : t.themeDark}
            </label>
          ))}
        </fieldset>
      </div>
    </footer>
  );
}
