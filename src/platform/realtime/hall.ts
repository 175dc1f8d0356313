import type { RealtimeHooks } from './hooks.ts';
import type { Step } from './model.ts';
import { audienceThrough, entriesFrame, missedFrame, type Projection } from './projection.ts';
import { type Bye, frame } from './protocol.ts';
import type { Room } from './room.ts';

/** Somebody in the hall, as the hall knows them. */
export interface Member<Viewer> {
  readonly viewer: Viewer;
  /** Whether it takes more at the moment. */
  readonly ready: boolean;
  send: (frame: Uint8Array) => void;
  dismiss: (why: Bye) => void;
}

interface Place {
  audience: string;
  /** The newest entry sent to them. */
  seq: number;
  /** Too slow: gets what it lacks when it is ready again. */
  behind: boolean;
}

/** Everybody on this node who is in one room. Each distinct projection is made and serialised once. */
export class Hall<State, Entry, Op, Viewer> {
  readonly #room: Room<State, Entry, Op, Viewer>;
  readonly #projection: Projection<State, Entry, Viewer>;
  readonly #hooks: RealtimeHooks;
  readonly #places = new Map<Member<Viewer>, Place>();
  #states: { seq: number; frames: Map<string, Uint8Array> } = { seq: -1, frames: new Map() };

  constructor(
    room: Room<State, Entry, Op, Viewer>,
    projection: Projection<State, Entry, Viewer>,
    hooks: RealtimeHooks,
    /** Told when the room has ended and everybody is out. */
    onEnd: () => void,
  ) {
    this.#room = room;
    this.#projection = projection;
    this.#hooks = hooks;
    room.subscribe({
      steps: (steps) => this.#deliver(steps),
      closed: (why) => {
        onEnd();
        for (const member of [...this.#places.keys()]) this.#dismiss(member, why);
      },
    });
  }

  get size(): number {
    return this.#places.size;
  }

  /** False when this viewer may not be here. `seen` is the newest entry that they have. */
  join(member: Member<Viewer>, seen: number | undefined, now: Date): boolean {
    const { state, seq } = this.#room;
    const audience = this.#projection.audienceOf(member.viewer, state);
    if (audience === undefined) return false;
    const place = { audience, seq: seen ?? -1, behind: false };
    this.#places.set(member, place);
    member.send(frame({ t: 'welcome', seq, now: now.getTime() }));
    this.#bringUpToDate(member, place);
    return true;
  }

  leave(member: Member<Viewer>): void {
    this.#places.delete(member);
  }

  /** Gives those who were too slow what they lack, if they take it now. */
  resync(): void {
    for (const [member, place] of this.#places)
      if (place.behind) this.#safely(member, () => this.#bringUpToDate(member, place));
  }

  #deliver(steps: readonly Step<State, Entry>[]): void {
    const frames = new Map<string, Uint8Array>();
    for (const [member, place] of this.#places)
      this.#safely(member, () => this.#deliverTo(member, place, steps, frames));
  }

  #deliverTo(
    member: Member<Viewer>,
    place: Place,
    steps: readonly Step<State, Entry>[],
    frames: Map<string, Uint8Array>,
  ): void {
    const { viewer } = member;
    const { audience, changed } = audienceThrough(this.#projection, viewer, place.audience, steps);
    if (audience === undefined) {
      this.#dismiss(member, 'removed');
      return;
    }
    place.audience = audience;
    if (changed || place.behind || !member.ready) {
      this.#bringUpToDate(member, place);
      return;
    }
    const made = frames.get(audience) ?? entriesFrame(this.#projection, viewer, steps);
    frames.set(audience, made);
    member.send(made);
    place.seq = this.#room.seq;
  }

  /** Entries if what they lack is recent and they saw it all with the same eyes, or else the whole state. */
  #bringUpToDate(member: Member<Viewer>, place: Place): void {
    if (place.seq === this.#room.seq) {
      place.behind = false;
      return;
    }
    if (!member.ready) {
      if (!place.behind) this.#hooks.slowReader();
      place.behind = true;
      return;
    }
    const past = place.seq < 0 ? undefined : this.#room.after(place.seq);
    member.send(
      (past && missedFrame(this.#projection, member.viewer, past)) ??
        this.#stateFrame(member.viewer, place.audience),
    );
    place.seq = this.#room.seq;
    place.behind = false;
  }

  #stateFrame(viewer: Viewer, audience: string): Uint8Array {
    const { state, seq } = this.#room;
    if (this.#states.seq !== seq) this.#states = { seq, frames: new Map() };
    const made =
      this.#states.frames.get(audience) ??
      frame({ t: 'state', seq, state: this.#projection.view(state, viewer) });
    this.#states.frames.set(audience, made);
    return made;
  }

  #dismiss(member: Member<Viewer>, why: Bye): void {
    this.#places.delete(member);
    member.dismiss(why);
  }

  /** One viewer's trouble must not reach the next. */
  #safely(member: Member<Viewer>, run: () => void): void {
    try {
      run();
    } catch (error) {
      this.#hooks.bug(error, 'deliver');
      this.#dismiss(member, 'failed');
    }
  }
}
