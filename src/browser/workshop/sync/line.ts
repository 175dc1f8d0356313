import type { ClientFrame, ServerFrame } from './frames.ts';

/** One way to the server while it holds. */
export interface Line {
  /** In order. What is sent on a line that has broken goes nowhere: it is sent again on the next. */
  send: (frames: readonly ClientFrame[]) => void;
  /** Says nothing more, `lost` neither. */
  close: () => void;
}

export interface LineEvents {
  frame: (frame: ServerFrame) => void;
  /** The server speaks a later version of the protocol: this page is too old. */
  tooOld: () => void;
  lost: () => void;
}

export interface LineRequest {
  /** Who holds the pen, when that is not the viewer. */
  as: string | undefined;
  /** The newest entry that is known here; undefined: nothing. */
  seq: number | undefined;
}

/** Opens a line and introduces itself on it; the first frame is `welcome` or `bye`. */
export type OpenLine = (request: LineRequest, events: LineEvents) => Line;

/** Passes on a frame that was read, and drops what is not understood. */
export function deliver(read: ServerFrame | 'unknown' | 'version', events: LineEvents): void {
  if (read === 'version') events.tooOld();
  else if (read !== 'unknown') events.frame(read);
}
