import { localPath } from '#platform/i18n/lang.ts';
import type { PageProps } from './page.tsx';
import { PathMark } from './path-mark.tsx';
import { useView } from './view.tsx';

const entries = [
  { section: 'situation', path: '/situasjon' },
  { section: 'cookbook', path: '/kokebok' },
  { section: 'examples', path: '/eksempler' },
  { section: 'workshop', path: '/verksted' },
  { section: 'procurement', path: '/anskaffelse' },
  { section: 'funding', path: '/finansiering' },
  { section: 'planning', path: '/arshjul' },
  { section: 'booklet', path: '/hefte' },
] as const;

export function Header({ section }: { section: PageProps['section'] }) {
  const { lang, path, installation, person, t, href } = useView();
  const other = lang === 'nb' ? 'nn' : 'nb';
  return (
    <header className="site-header">
      <div className="site-header__row">
        <a className="site-header__name" href={href('/')}>
          <PathMark />
          <span>{installation.name}</span>
        </a>
        <form className="site-search" action={href('/sok')} method="get" role="search">
          <label className="ds-sr-only" htmlFor="site-search">
            {t.searchLabel}
          </label>
          <input
            className="ds-input"
            id="site-search"
            type="search"
            name="q"
            autoComplete="off"
            maxLength={200}
            data-suggest={lang}
          />
          <button className="ds-button" data-variant="secondary" type="submit">
            {t.search}
          </button>
        </form>
        <a className="ds-link site-header__me" href={href(person ? '/min-side' : '/logg-inn')}>
          {person ? person.name || t.myPage : t.logIn}
        </a>
        <a
          className="ds-link site-header__lang"
          href={localPath(other, path)}
          hrefLang={other}
          lang={other}
          title={t.otherLanguageHint}
        >
          {t.otherLanguage}
        </a>
      </div>
      <nav className="site-nav" aria-label={t.menu}>
        <ul>
          {entries.map((entry) => (
            <li key={entry.section}>
              <a
                href={href(entry.path)}
                aria-current={section === entry.section ? 'true' : undefined}
              >
                {t[entry.section]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
