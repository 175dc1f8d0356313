import { protocolVersion } from './protocol.ts';

/** From what a viewer had to what they have now. Frames are made once per pair of these objects. */
export interface Changes {
  /** The same object for everybody who sees the same: serialised once. */
  shared: object;
  /** What this viewer gets besides; the same object for all who get nothing besides. */
  personal: Readonly<Record<string, unknown>>;
}

/** Who sees what. Pure; runs on the server only. */
export interface Projection<State, Viewer> {
  /** A group of viewers who see much the same. Undefined: may not (any longer) be here. */
  audienceOf: (viewer: Viewer, state: State) => string | undefined;
  /** The whole state as they see it, as JSON can hold it. */
  view: (state: State, viewer: Viewer) => unknown;
  /**
   * For each viewer, what takes `view(before, viewer)` to `view(after, viewer)`; undefined when there
   * is nothing to tell. The answer of the first call lives as long as the viewers are being told.
   */
  changes: (before: State, after: State) => (viewer: Viewer) => Changes | undefined;
  /**
   * Audiences that may have something new; the others are not even asked. `all` when people may have
   * come to another audience. Without it, always `all`.
   */
  affected?: (before: State, after: State) => ReadonlySet<string> | 'all';
}

/** A state and the number of its newest entry. */
export interface Point<State> {
  seq: number;
  state: State;
}

/** The frames that bring viewers from one point to another, each made and serialised once. */
export class ChangeFrames<State, Viewer> {
  readonly #changes: (viewer: Viewer) => Changes | undefined;
  readonly #from: Point<State>;
  readonly #to: Point<State>;
  readonly #made = new Map<object, { text: string; frames: Map<object, Uint8Array> }>();

  constructor(projection: Projection<State, Viewer>, from: Point<State>, to: Point<State>) {
    this.#changes = projection.changes(from.state, to.state);
    this.#from = from;
    this.#to = to;
  }

  /** Undefined when this viewer has nothing to learn. */
  for(viewer: Viewer): Uint8Array | undefined {
    const changes = this.#changes(viewer);
    if (!changes) return undefined;
    const { shared, personal } = changes;
    const known = this.#made.get(shared) ?? { text: JSON.stringify(shared), frames: new Map() };
    this.#made.set(shared, known);
    const made = known.frames.get(personal) ?? this.#frame(known.text, personal);
    known.frames.set(personal, made);
    return made;
  }

  #frame(shared: string, personal: Changes['personal']): Uint8Array {
    const parts = Object.entries(personal).map(
      ([key, value]) => `,${JSON.stringify(key)}:${JSON.stringify(value)}`,
    );
    return Buffer.from(
      `{"v":${protocolVersion},"t":"changes","after":${this.#from.seq},"to":${this.#to.seq},` +
        `"changes":{"shared":${shared}${parts.join('')}}}`,
    );
  }
}
