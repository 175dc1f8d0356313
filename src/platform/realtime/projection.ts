import type { Past } from './history.ts';
import type { Step } from './model.ts';
import { frame, type ProjectedEntry } from './protocol.ts';

/** Who sees what. Pure; runs on the server only. */
export interface Projection<State, Entry, Viewer> {
  /**
   * Viewers with the same key see the same, at this state. Undefined: may not (any longer) be here.
   * Whoever's key changes gets the whole state anew, so a reveal needs no more than another key.
   */
  audienceOf: (viewer: Viewer, state: State) => string | undefined;
  /** The whole state as they see it, as JSON can hold it. */
  view: (state: State, viewer: Viewer) => unknown;
  /** What they see of an entry, given the state right after it; undefined hides it. */
  project: (state: State, entry: Entry, viewer: Viewer) => unknown;
}

/** The audience of a viewer throughout the past; `changed` when it was not the same all the way. */
export function audienceThrough<State, Entry, Viewer>(
  { audienceOf }: Projection<State, Entry, Viewer>,
  viewer: Viewer,
  before: string | undefined,
  steps: readonly Step<State, Entry>[],
): { audience: string | undefined; changed: boolean } {
  let audience = before;
  let changed = false;
  for (const { state } of steps) {
    audience = audienceOf(viewer, state);
    changed ||= audience !== before;
  }
  return { audience, changed };
}

export function entriesFrame<State, Entry, Viewer>(
  { project }: Projection<State, Entry, Viewer>,
  viewer: Viewer,
  steps: readonly Step<State, Entry>[],
): Uint8Array {
  const entries = steps.flatMap(({ seq, operation: id, entry, state }): ProjectedEntry[] => {
    const seen = project(state, entry, viewer);
    return seen === undefined ? [] : [{ seq, id, entry: seen }];
  });
  const after = (steps[0]?.seq ?? 1) - 1;
  return frame({ t: 'entries', after, to: steps.at(-1)?.seq ?? after, entries });
}

/** What a returning viewer lacks; undefined when only the whole state will do. */
export function missedFrame<State, Entry, Viewer>(
  projection: Projection<State, Entry, Viewer>,
  viewer: Viewer,
  { state, steps }: Past<State, Entry>,
): Uint8Array | undefined {
  const before = projection.audienceOf(viewer, state);
  if (audienceThrough(projection, viewer, before, steps).changed) return undefined;
  return entriesFrame(projection, viewer, steps);
}
