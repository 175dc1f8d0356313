import type { Snapshot } from '../store.ts';
import type { FrameTexts } from './texts.ts';

export type State = 'saved' | 'sending' | 'connecting' | 'offline' | 'demo';

export function stateOf({ connection, waiting }: Snapshot): State {
  if (connection.is === 'connecting') return 'connecting';
  if (connection.is === 'online') return waiting === 0 ? 'saved' : 'sending';
  return 'offline';
}

/**
 * How long a state must hold before it is shown, ms: between two words that follow one another there
 * is no flicker, and a line that is back at once was never lost.
 */
export const holdsFor: Record<State, number> = {
  saved: 250,
  sending: 0,
  connecting: 0,
  offline: 1200,
  demo: 0,
};

/** `notes`: how many notes wait, when nothing else does. */
export function stateWords(
  t: FrameTexts,
  state: State,
  waiting: number,
  notes: number | undefined,
): string {
  if (state === 'demo') return t.demoState;
  if (state !== 'offline') return t[state];
  if (waiting === 0) return t.offline;
  return notes === undefined ? t.offlineChanges(waiting) : t.offlineNotes(notes);
}
