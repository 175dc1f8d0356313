import { type ReactNode, Suspense, useSyncExternalStore } from 'react';
import { LeadNotices } from '../parts.ts';
import type { AppStore } from '../sync/workshop-store.ts';
import { useBoot, useSelect } from '../use-workshop.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { ReturnedPanel } from './returned-panel.tsx';
import { useTexts } from './use-texts.ts';
import type { View } from './views.ts';

/** What one must know or answer, above every view. */
export function Notices({ store, view }: { store: AppStore; view: View }) {
  const t = useTexts();
  const { mode, addresses } = useBoot();
  const keeps = useSyncExternalStore(store.subscribe, store.durable);
  const { closed, showing } = useSelect(({ workshop }) => ({
    closed: workshop?.status === 'closed',
    showing: workshop?.showing != null,
  }));
  return (
    <div className="ws-notices">
      {mode === 'demo' ? (
        <Notice kind="info" text={t.demoNotice}>
          <a className="ds-link" href={addresses.front}>
            {t.startOwn}
          </a>
        </Notice>
      ) : null}
      {keeps ? null : <Notice kind="warning" text={t.notKept} />}
      {closed ? (
        <Notice kind="info" text={t.closedNotice}>
          <a className="ds-link" href={addresses.results}>
            {t.toResults}
          </a>
        </Notice>
      ) : null}
      {showing && view === 'bord' ? (
        <Notice kind="info" text={t.showingNotice}>
          <a className="ds-link" href="#plenum">
            {t.toPlenary}
          </a>
        </Notice>
      ) : null}
      <ErrorBoundary fallback={null}>
        <Suspense fallback={null}>
          <LeadNotices />
        </Suspense>
      </ErrorBoundary>
      <ReturnedPanel store={store} />
    </div>
  );
}

function Notice(props: { kind: 'info' | 'warning'; text: string; children?: ReactNode }) {
  return (
    <div className="ws-notice" data-kind={props.kind}>
      <p>{props.text}</p>
      {props.children}
    </div>
  );
}
