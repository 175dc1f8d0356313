import { Suspense } from 'react';
import type { Boot, Participant } from '#parts/workshop/model';
import { PresenterView } from '../parts.ts';
import type { Connection } from '../store.ts';
import type { Announcer } from '../sync/announcer.ts';
import type { AppStore } from '../sync/workshop-store.ts';
import { useBoot, useSelect, WorkshopProvider } from '../use-workshop.tsx';
import { AppFrame, ViewFailed } from './app-frame.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Connecting, Ended, type EndedWhy, Waiting } from './full-screens.tsx';
import { LiveRegions } from './live-regions.tsx';

/** The whole app on a page. */
export function WorkshopApp(props: { boot: Boot; store: AppStore; announcer: Announcer }) {
  return (
    <WorkshopProvider {...props}>
      <LiveRegions />
      <ErrorBoundary fallback={<ViewFailed />}>
        <Screen store={props.store} />
      </ErrorBoundary>
    </WorkshopProvider>
  );
}

function Screen({ store }: { store: AppStore }) {
  const { viewer, mode } = useBoot();
  const connection = useSelect((snapshot) => snapshot.connection);
  const loaded = useSelect(({ workshop }) => workshop !== null);
  const status = useSelect(({ workshop }) => workshop?.participants[viewer]?.status);
  const ended = endedWhy(connection, status);
  if (ended) return <Ended store={store} why={ended} />;
  if (!loaded) return <Connecting store={store} />;
  if (mode === 'presenter')
    return (
      <Suspense fallback={<Connecting store={store} />}>
        <PresenterView />
      </Suspense>
    );
  if (mode === 'work' && status === 'pending') return <Waiting />;
  return <AppFrame store={store} />;
}

/** Who left by themselves is told so, and not that somebody removed them. */
function endedWhy(
  connection: Connection,
  status: Participant['status'] | undefined,
): EndedWhy | undefined {
  if (connection.is !== 'ended') return undefined;
  return connection.why === 'removed' && status === 'left' ? 'left' : connection.why;
}
