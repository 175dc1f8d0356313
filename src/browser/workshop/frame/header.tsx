import { Suspense } from 'react';
import { PeopleMenu, TimerBar } from '../parts.ts';
import type { AppStore } from '../sync/workshop-store.ts';
import { useBoot, useSelect } from '../use-workshop.tsx';
import { ConnectionState } from './connection-state.tsx';
import { Disclosure } from './disclosure.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { SettingsPanel } from './settings-panel.tsx';
import { useTexts } from './use-texts.ts';
import type { View } from './views.ts';

/** Which workshop and table, whether it is saved, who one is; and below it where to go and the clock. */
export function Header(props: { store: AppStore; view: View; all: readonly View[] }) {
  const t = useTexts();
  const { viewer, addresses, mode } = useBoot();
  const { title, place } = useSelect(({ workshop }) => {
    const me = workshop?.participants[viewer];
    const table = workshop?.tables[me?.table ?? '']?.name;
    return {
      title: workshop?.title ?? '',
      place: table ?? (me?.observer ? t.observer : t.noTable),
    };
  });
  return (
    <header className="ws-top">
      <div className="ws-header">
        <a className="ws-header__mark" href={addresses.front} aria-label={t.toFront}>
          <Mark />
        </a>
        <div className="ws-header__names">
          <h1>{title}</h1>
          <p>{place}</p>
        </div>
        <ConnectionState store={props.store} />
        <div className="ws-header__menus">
          {mode === 'work' ? (
            <ErrorBoundary fallback={null}>
              <Suspense fallback={null}>
                <PeopleMenu />
              </Suspense>
            </ErrorBoundary>
          ) : null}
          <Disclosure label={t.menu}>
            <SettingsPanel />
          </Disclosure>
        </div>
      </div>
      <div className="ws-bar">
        <Views view={props.view} all={props.all} />
        <div className="ws-bar__clock">
          <ErrorBoundary fallback={null}>
            <Suspense fallback={null}>
              <TimerBar />
            </Suspense>
          </ErrorBoundary>
        </div>
      </div>
    </header>
  );
}

function Views({ view, all }: { view: View; all: readonly View[] }) {
  const t = useTexts();
  const showing = useSelect(({ workshop }) => workshop?.showing != null);
  return (
    <nav className="ws-views" aria-label={t.views}>
      <ul>
        {all.map((one) => (
          <li key={one}>
            <a href={`#${one}`} aria-current={one === view ? 'page' : undefined}>
              {t[one]}
              {one === 'plenum' && showing ? (
                <span className="ws-views__now">
                  <span className="ds-sr-only">, {t.shownNow}</span>
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The bending path of the site, in small. */
function Mark() {
  return (
    <svg viewBox="0 0 40 40" width="32" height="32" aria-hidden="true" focusable="false">
      <path
        d="M6 34 C 6 22, 20 26, 20 18 S 30 12, 32 8"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <rect x="2.5" y="30.5" width="7" height="7" rx="1" fill="currentColor" />
      <circle className="ws-header__dot" cx="20" cy="19" r="4.5" />
      <circle cx="33" cy="7" r="5" fill="currentColor" />
    </svg>
  );
}
