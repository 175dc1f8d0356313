import { Audience, type Member } from './audience.ts';
import type { RealtimeHooks } from './hooks.ts';
import { ChangeFrames, type Point, type Projection } from './projection.ts';
import { type Bye, frame } from './protocol.ts';
import type { Room } from './room.ts';

export type { Member } from './audience.ts';

/**
 * Everybody on this node who is in one room, by audience. A change is made and serialised once for
 * those who see the same, and audiences that it does not concern are not even asked.
 */
export class Hall<State, Entry, Op, Viewer> {
  readonly #room: Room<State, Entry, Op, Viewer>;
  readonly #projection: Projection<State, Viewer>;
  readonly #hooks: RealtimeHooks;
  readonly #audiences = new Map<string, Audience<State, Viewer>>();
  readonly #places = new Map<Member<Viewer>, Audience<State, Viewer>>();
  /** Too slow: what they had last, until they take more. */
  readonly #slow = new Map<Member<Viewer>, Point<State>>();
  #at: Point<State>;

  constructor(
    room: Room<State, Entry, Op, Viewer>,
    projection: Projection<State, Viewer>,
    hooks: RealtimeHooks,
    /** Told when the room has ended and everybody is out. */
    onEnd: () => void,
  ) {
    this.#room = room;
    this.#projection = projection;
    this.#hooks = hooks;
    this.#at = { seq: room.seq, state: room.state };
    room.subscribe({
      steps: () => this.#advance(),
      closed: (why) => {
        onEnd();
        for (const audience of this.#audiences.values()) audience.stop();
        for (const member of [...this.#places.keys()]) this.#dismiss(member, why);
      },
    });
  }

  get size(): number {
    return this.#places.size;
  }

  admits(viewer: Viewer): boolean {
    return this.#projection.audienceOf(viewer, this.#at.state) !== undefined;
  }

  /** False when this viewer may not be here. `seen` is the newest entry that they have. */
  join(member: Member<Viewer>, seen: number | undefined, now: Date): boolean {
    const { state, seq } = this.#at;
    const name = this.#projection.audienceOf(member.viewer, state);
    if (name === undefined) return false;
    const audience = this.#audience(name);
    this.#flush(audience);
    audience.members.add(member);
    this.#places.set(member, audience);
    member.send(frame({ t: 'welcome', seq, now: now.getTime() }));
    if (seen !== seq) this.#bringUpToDate(member, this.#pointAt(seen));
    return true;
  }

  leave(member: Member<Viewer>): void {
    this.#places.get(member)?.members.delete(member);
    this.#places.delete(member);
    this.#slow.delete(member);
  }

  /** Before an operation of theirs is acknowledged, they have what it changed. */
  catchUp(member: Member<Viewer>): void {
    const audience = this.#places.get(member);
    if (audience?.waits) this.#flush(audience);
  }

  /** Gives those who were too slow what they lack, if they take it now. */
  resync(): void {
    for (const [member, had] of this.#slow)
      if (member.ready) this.#safely(member, () => this.#bringUpToDate(member, had));
  }

  #advance(): void {
    const { state, seq } = this.#room;
    const affected = this.#projection.affected?.(this.#at.state, state) ?? 'all';
    this.#at = { seq, state };
    for (const audience of [...this.#audiences.values()]) {
      if (affected === 'all') this.#flush(audience);
      else if (affected.has(audience.name)) audience.whenRested(() => this.#flush(audience));
      else audience.skipTo(this.#at);
    }
    if (affected === 'all') this.#rearrange();
  }

  #flush(audience: Audience<State, Viewer>): void {
    if (audience.at.seq === this.#at.seq) return;
    const began = performance.now();
    const from = audience.at;
    const frames = new ChangeFrames(this.#projection, from, this.#at);
    for (const member of audience.members)
      this.#safely(member, () => {
        if (this.#slow.has(member)) return;
        if (member.ready) this.#give(member, frames.for(member.viewer));
        else this.#fellBehind(member, from);
      });
    audience.moved(this.#at, performance.now() - began);
  }

  /** People have another seat, were let in or sent away. */
  #rearrange(): void {
    for (const [member, audience] of this.#places)
      this.#safely(member, () => {
        const name = this.#projection.audienceOf(member.viewer, this.#at.state);
        if (name === audience.name) return;
        if (name === undefined) return this.#dismiss(member, 'removed');
        audience.members.delete(member);
        const next = this.#audience(name);
        next.members.add(member);
        this.#places.set(member, next);
      });
    for (const [name, { members }] of this.#audiences)
      if (members.size === 0) this.#audiences.delete(name);
  }

  #audience(name: string): Audience<State, Viewer> {
    const audience = this.#audiences.get(name) ?? new Audience<State, Viewer>(name, this.#at);
    this.#audiences.set(name, audience);
    return audience;
  }

  #pointAt(seq: number | undefined): Point<State> | undefined {
    const past = seq === undefined ? undefined : this.#room.after(seq);
    return seq === undefined || !past ? undefined : { seq, state: past.state };
  }

  /** Changes when it is known what they had, or else the whole state. */
  #bringUpToDate(member: Member<Viewer>, had: Point<State> | undefined): void {
    this.#slow.delete(member);
    const { viewer } = member;
    if (had) this.#give(member, new ChangeFrames(this.#projection, had, this.#at).for(viewer));
    else {
      const state = this.#projection.view(this.#at.state, viewer);
      member.send(frame({ t: 'state', seq: this.#at.seq, state }));
    }
  }

  #give(member: Member<Viewer>, made: Uint8Array | undefined): void {
    if (made) member.send(made);
  }

  #fellBehind(member: Member<Viewer>, had: Point<State>): void {
    this.#slow.set(member, had);
    this.#hooks.slowReader();
  }

  #dismiss(member: Member<Viewer>, why: Bye): void {
    this.leave(member);
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
