import { useEffect, useRef, useState } from 'react';
import type { AppStore } from '../sync/workshop-store.ts';
import { useAnnounce, useBoot, useSnapshot } from '../use-workshop.tsx';
import { holdsFor, type State, stateOf, stateWords } from './connection-words.ts';
import { useTexts } from './use-texts.ts';

/** What holds long enough to be told. */
function useSettled(state: State): State {
  const [settled, setSettled] = useState(state);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(state), holdsFor[state]);
    return () => window.clearTimeout(timer);
  }, [state]);
  return settled;
}

/**
 * Whether what one writes is saved, in words and with a shape. It is said aloud only when the net
 * goes and when it is back with everything saved: not for each note.
 */
export function ConnectionState({ store }: { store: AppStore }) {
  const t = useTexts();
  const snapshot = useSnapshot();
  const demo = useBoot().mode === 'demo';
  const announce = useAnnounce();
  const settled = useSettled(demo ? 'demo' : stateOf(snapshot));
  // «Lagret» is never said while something waits, not for a moment.
  const state = settled === 'saved' && snapshot.waiting > 0 ? 'sending' : settled;
  const words = stateWords(t, state, snapshot.waiting, store.waitingNotes());
  const wasOffline = useRef(false);
  useEffect(() => {
    if (state === 'offline' && !wasOffline.current) {
      wasOffline.current = true;
      announce({ key: 'connection', text: () => `${t.offline}. ${t.offlineHint}` });
    }
    if (state === 'saved' && wasOffline.current) {
      wasOffline.current = false;
      announce({ key: 'connection', text: () => t.backOnline });
    }
  }, [state, announce, t]);
  const hint = state === 'offline' ? t.offlineHint : state === 'saved' ? t.savedHint : undefined;
  return (
    <p className="ws-state" data-state={state} title={hint}>
      <StateMark state={state} />
      <span>{words}</span>
    </p>
  );
}

const marks: Record<State, string> = {
  saved: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  sending: 'M8 12.5V4M4.5 7 8 3.5 11.5 7',
  connecting: 'M3 8h.01M8 8h.01M13 8h.01',
  offline: 'M3 3 13 13M5 6.5A6 6 0 0 1 7 5.6M9.5 5.7A6 6 0 0 1 13 8M8 12.5h.01',
  demo: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 9.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
};

function StateMark({ state }: { state: State }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={marks[state]} />
    </svg>
  );
}
