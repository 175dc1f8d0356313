import { type ReactNode, useSyncExternalStore } from 'react';
import type { AppStore } from '../sync/workshop-store.ts';
import { useBoot, useSelect, useStore } from '../use-workshop.tsx';
import { Messages } from './messages.tsx';
import { ReturnedPanel } from './returned-panel.tsx';
import { useTexts } from './use-texts.ts';
import type { View } from './views.ts';

/** What one must know or answer, above every view. */
export function Notices({ store, view }: { store: AppStore; view: View }) {
  const t = useTexts();
  const { viewer, mode, addresses } = useBoot();
  const keeps = useSyncExternalStore(store.subscribe, store.durable);
  const { closed, showing, asked } = useSelect(({ workshop }) => ({
    closed: workshop?.status === 'closed',
    showing: workshop?.showing != null,
    asked: Object.values(workshop?.commitments ?? {}).some(
      ({ who, status }) => who === viewer && status === 'offered',
    ),
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
      {asked && view !== 'etterpa' ? (
        <Notice kind="info" text={t.commitmentNotice}>
          <a className="ds-link" href="#etterpa">
            {t.toAfter}
          </a>
        </Notice>
      ) : null}
      <Offer />
      <Messages />
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

/** Facilitation is offered and accepted, never grabbed. */
function Offer() {
  const t = useTexts();
  const { viewer } = useBoot();
  const store = useStore();
  const offer = useSelect(({ workshop }) => workshop?.offers[viewer]);
  const name = useSelect(({ workshop }) => workshop?.participants[offer?.by ?? '']?.name);
  if (!offer) return null;
  return (
    <Notice kind="info" text={t.offerNotice(name ?? t.offerSomebody)}>
      <div className="ws-actions">
        <button
          type="button"
          className="ds-button"
          onClick={() => void store.send({ type: 'facilitator.accept' })}
        >
          {t.accept}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => void store.send({ type: 'facilitator.decline' })}
        >
          {t.decline}
        </button>
      </div>
    </Notice>
  );
}
