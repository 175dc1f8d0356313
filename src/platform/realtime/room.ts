import { CatchUp } from './catch-up.ts';
import type { CommitLoop, Committer, Outcome } from './commit-loop.ts';
import type { Head, HeadLimits } from './head.ts';
import type { Past } from './history.ts';
import type { RealtimeHooks } from './hooks.ts';
import { type Answer, type RoomModel, refusal } from './model.ts';
import { type Proposal, propose } from './proposal.ts';
import { Snapshots } from './snapshots.ts';
import type { LogStorage, RoomBatch } from './storage.ts';
import { type Pending, Submissions } from './submissions.ts';
import { type RoomEnd, type Subscriber, Subscribers } from './subscribers.ts';

export interface RoomLimits extends HeadLimits {
  /** Operations without an answer; more are refused as busy. */
  pending: number;
  /** Operations of one room in one commit. */
  batch: number;
  /** Times another node may be first before an operation is refused as busy. */
  conflicts: number;
  snapshotEvery: number;
  /** Entries read at a time. */
  page: number;
}

export interface RoomDeps<State, Entry, Op, Actor> {
  model: RoomModel<State, Entry, Op, Actor>;
  storage: LogStorage;
  loop: CommitLoop;
  clock: () => Date;
  hooks: RealtimeHooks;
  limits: RoomLimits;
  /** Told once, when the room can no longer be used. */
  onEnd: (why: RoomEnd) => void;
}

/** A room on this node. Other nodes may have the same one; the log decides who was first. */
export class Room<State, Entry, Op, Actor> implements Committer {
  readonly id: string;
  readonly #deps: RoomDeps<State, Entry, Op, Actor>;
  readonly #head: Head<State, Entry, Op, Actor>;
  readonly #snapshots: Snapshots<State>;
  readonly #submissions: Submissions<Op, Actor>;
  readonly #subscribers: Subscribers<State, Entry>;
  readonly #catchUp: CatchUp;
  #proposal: Proposal<State, Entry, Op, Actor> | undefined;
  /** Must read before it may propose again. */
  #behind = false;
  /** Operations to store one at a time, since one of them cannot be. */
  #singly = 0;
  #refusing = false;
  #ended: RoomEnd | undefined;

  /** Use `loadRoom`: a room starts with what is stored. */
  constructor(
    id: string,
    head: Head<State, Entry, Op, Actor>,
    deps: RoomDeps<State, Entry, Op, Actor>,
  ) {
    this.id = id;
    this.#head = head;
    this.#deps = deps;
    this.#subscribers = new Subscribers(deps.hooks.bug);
    this.#snapshots = new Snapshots(id, deps);
    this.#submissions = new Submissions(deps.limits.pending);
    this.#catchUp = new CatchUp(
      () => this.#read(),
      () => this.#ended !== undefined,
      (error) => deps.hooks.storageError(error, 'read'),
    );
  }

  get state(): State {
    return this.#head.state;
  }

  get seq(): number {
    return this.#head.seq;
  }

  get ended(): boolean {
    return this.#ended !== undefined;
  }

  get busy(): boolean {
    return this.#submissions.size > 0 || this.#snapshots.saving;
  }

  /**
   * Resolves when the operation is stored, or refused. The same id again is answered with its first
   * number, whoever stored it and whenever.
   */
  async submit(actor: Actor, id: string, op: Op): Promise<Answer> {
    const { hooks } = this.#deps;
    const began = performance.now();
    const answer = await this.#submitted(actor, id, op, began);
    if (answer.ok) hooks.acknowledged(performance.now() - began);
    else hooks.refused(answer.code);
    return answer;
  }

  subscribe(subscriber: Subscriber<State, Entry>): () => void {
    if (this.#ended) subscriber.closed(this.#ended);
    return this.#subscribers.add(subscriber);
  }

  /** What came after `seq`, if that is not long ago. */
  after(seq: number): Past<State, Entry> | undefined {
    return this.#head.after(seq);
  }

  /** Somebody appended up to `seq`. Resolves when that is read. */
  async wake(seq: number): Promise<void> {
    if (seq > this.#head.seq) await this.#catchUp.run();
  }

  /** Takes nothing more; resolves when everything submitted has its answer. */
  flush(): Promise<void> {
    this.#refusing = true;
    return this.#submissions.empty();
  }

  /** From now on nothing is done; what has no answer is refused. */
  end(why: RoomEnd): void {
    if (this.#ended) return;
    this.#ended = why;
    this.#submissions.answerAll(refusal(why === 'gone' ? 'gone' : 'closing'));
    this.#subscribers.close(why);
    this.#deps.onEnd(why);
  }

  take(): RoomBatch | undefined {
    if (this.#proposal || this.#behind || this.#ended || this.#submissions.waiting === 0)
      return undefined;
    const { model, clock, hooks, limits } = this.#deps;
    const most = this.#singly > 0 ? 1 : limits.batch;
    if (this.#singly > 0) this.#singly -= 1;
    const taken = this.#submissions.take(most);
    const proposal = propose(model, this.#head, taken, clock(), (error) =>
      hooks.bug(error, 'decide'),
    );
    if (proposal.accepted.length === 0) {
      this.#nothingToStore(proposal);
      return undefined;
    }
    this.#proposal = proposal;
    const entries = proposal.accepted.map(({ stored }) => stored);
    return { room: this.id, after: proposal.after, entries };
  }

  settle(outcome: Outcome): void {
    const proposal = this.#proposal;
    this.#proposal = undefined;
    if (!proposal || this.#ended) return;
    switch (outcome.done) {
      case 'appended':
        this.#committed(proposal);
        break;
      case 'known':
        this.#knownBefore(proposal, outcome.seqs);
        break;
      case 'conflict':
        this.#deps.hooks.conflict();
        this.#submissions.putBack(this.#stillPatient(proposal.taken));
        this.#readFirst(proposal.after + 1, () => this.end('gone'));
        break;
      case 'unknown':
        this.#submissions.putBack(proposal.taken);
        this.#readFirst(Number.POSITIVE_INFINITY);
        break;
      case 'rejected':
        this.#reject(proposal);
        break;
    }
    this.#next();
  }

  async #submitted(actor: Actor, id: string, op: Op, now: number): Promise<Answer> {
    if (this.#ended === 'gone') return refusal('gone');
    if (this.#ended || this.#refusing) return refusal('closing');
    const seq = this.#head.known.seqOf(id);
    if (seq !== undefined && seq <= this.#head.seq) return { ok: true, seq };
    const answer = this.#submissions.add(actor, id, op, now);
    this.#next();
    return answer;
  }

  #next(): void {
    if (this.#submissions.waiting > 0 && !this.#behind) this.#deps.loop.request(this);
  }

  #committed(proposal: Proposal<State, Entry, Op, Actor>): void {
    const before = this.#head.seq;
    this.#subscribers.publish(this.#head.adopt(proposal.accepted.map(({ step }) => step)));
    for (const { one, step } of proposal.accepted) one.answer({ ok: true, seq: step.seq });
    this.#answer(proposal);
    this.#snapshots.afterCommit(before, this.#head);
  }

  /**
   * No commit will show whether the refusals stand on the newest state: another node may have stored
   * what they lack, or these very operations. So that is read first, once for each.
   */
  async #nothingToStore(proposal: Proposal<State, Entry, Op, Actor>): Promise<void> {
    const unsure = proposal.refused.filter(({ one }) => !one.readSince);
    if (unsure.length === 0) this.#answer(proposal);
    else {
      this.#behind = true;
      await this.#catchUp.run();
      this.#behind = false;
      if (this.#ended) return;
      for (const { one } of unsure) one.readSince = true;
      if (this.#head.seq === proposal.after) this.#answer(proposal);
      else this.#submissions.putBack(proposal.taken);
    }
    this.#next();
  }

  #answer({ known, refused }: Proposal<State, Entry, Op, Actor>): void {
    for (const { one, seq } of known) one.answer({ ok: true, seq });
    if (refused.length === 0) return;
    if (this.#head.known.complete) for (const { one, answer } of refused) one.answer(answer);
    else this.#refuseUnlessStored(refused);
  }

  /** «There is such a note already» is no answer to somebody who sends the same operation again. */
  #refuseUnlessStored(refused: { one: Pending<Op, Actor>; answer: Answer }[]): Promise<void> {
    const { storage, hooks } = this.#deps;
    const ids = refused.map(({ one }) => one.id);
    const lookup = new CatchUp(
      async () => {
        const seqs = await storage.seqsOf(this.id, ids);
        await this.wake(Math.max(0, ...seqs.values()));
        for (const { one, answer } of refused) {
          const seq = seqs.get(one.id);
          one.answer(seq === undefined ? answer : { ok: true, seq });
        }
      },
      () => this.#ended !== undefined,
      (error) => hooks.storageError(error, 'look up'),
    );
    return lookup.run();
  }

  /**
   * Answers at once what was stored before, once its entries are read here too; only the others are
   * decided again. (Remembering the ids for that is not enough: there may be more than are remembered.)
   */
  async #knownBefore(
    { taken }: Proposal<State, Entry, Op, Actor>,
    seqs: ReadonlyMap<string, number>,
  ): Promise<void> {
    this.#submissions.putBack(taken.filter(({ id }) => !seqs.has(id)));
    await this.#readFirst(Math.max(...seqs.values()));
    if (this.#ended) return;
    for (const one of taken) {
      const seq = seqs.get(one.id);
      if (seq !== undefined) one.answer({ ok: true, seq });
    }
  }

  #stillPatient(taken: Pending<Op, Actor>[]): Pending<Op, Actor>[] {
    return taken.filter((one) => {
      one.conflicts += 1;
      if (one.conflicts <= this.#deps.limits.conflicts) return true;
      one.answer(refusal('busy'));
      return false;
    });
  }

  /** With several, all are tried again one by one; what fails alone is refused. */
  #reject({ taken, accepted, refused, known }: Proposal<State, Entry, Op, Actor>): void {
    if (accepted.length > 1) {
      this.#singly = taken.length;
      this.#submissions.putBack(taken);
      return;
    }
    for (const { one } of accepted) one.answer(refusal('unstorable'));
    const others = new Set([...refused, ...known].map(({ one }) => one));
    this.#submissions.putBack(taken.filter((one) => others.has(one)));
  }

  /** Proposes nothing until `seq` is read; infinity: until whatever there is now is read. */
  async #readFirst(seq: number, ifNotThere?: () => void): Promise<void> {
    if (seq <= this.#head.seq) return;
    this.#behind = true;
    await this.#catchUp.run();
    this.#behind = false;
    if (this.#ended) return;
    if (seq > this.#head.seq) ifNotThere?.();
    this.#next();
  }

  async #read(): Promise<void> {
    const { storage, limits, hooks } = this.#deps;
    for (let more = true; more && !this.#ended; ) {
      const entries = await storage.read(this.id, this.#head.seq, limits.page);
      if (this.#ended) return;
      more = entries.length === limits.page;
      try {
        this.#subscribers.publish(this.#head.read(entries));
      } catch (error) {
        hooks.bug(error, 'apply');
        this.end('failed');
      }
    }
  }
}
