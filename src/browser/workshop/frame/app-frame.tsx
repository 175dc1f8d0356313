import { type ReactNode, Suspense, useEffect } from 'react';
import { AfterView, LeadView, PlenaryView, SheetView } from '../parts.ts';
import type { AppStore } from '../sync/workshop-store.ts';
import { useSelect } from '../use-workshop.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Header } from './header.tsx';
import { Notices } from './notices.tsx';
import { useTexts } from './use-texts.ts';
import { useFocusOnChange, useView } from './use-view.ts';
import type { View } from './views.ts';

/** The workshop as participants and facilitators have it open. */
export function AppFrame({ store }: { store: AppStore }) {
  const t = useTexts();
  const { view, all } = useView();
  const main = useFocusOnChange(view);
  const title = useSelect(({ workshop }) => workshop?.title ?? '');
  useEffect(() => {
    document.title = `${t[view]} – ${title}`;
  }, [t, view, title]);
  const shown: Record<View, () => ReactNode> = {
    bord: () => <SheetView />,
    plenum: () => <PlenaryView />,
    ledelse: () => <LeadView />,
    etterpa: () => <AfterView />,
  };
  return (
    <>
      <a className="ds-skip-link" href="#innhold">
        {t.skip}
      </a>
      <Header store={store} view={view} all={all} />
      <main id="innhold" ref={main} className="ws-main" data-view={view} tabIndex={-1}>
        <Notices store={store} view={view} />
        <ErrorBoundary key={view} fallback={<ViewFailed />}>
          <Suspense fallback={<p className="ws-loading">{t.loadingView}</p>}>
            {shown[view]()}
          </Suspense>
        </ErrorBoundary>
      </main>
    </>
  );
}

export function ViewFailed() {
  const t = useTexts();
  return (
    <section className="ws-failed" role="alert">
      <h2>{t.viewFailedTitle}</h2>
      <p>{t.viewFailedText}</p>
      <button type="button" className="ds-button" onClick={() => location.reload()}>
        {t.reload}
      </button>
    </section>
  );
}
