// Longer than 300 lines because it is one object: every method reads or moves the same outbox, state and line.
import { applyChanges, type Loose, type Operation, type Workshop } from '#parts/workshop/model';
import type { Outcome, Snapshot, WorkshopStore } from '../store.ts';
import { backoff } from './backoff.ts';
import type { ServerClock } from './clock.ts';
import { Connection, type FinalWhy } from './connection.ts';
import type { Device } from './device.ts';
import type { ServerFrame } from './frames.ts';
import type { OpenLine } from './line.ts';
import type { LocalRefusal } from './local-refusal.ts';
import { Outbox } from './outbox.ts';
import { forWriter, overlay, withOne } from './overlay.ts';
import { authorIn, type Pen } from './pen.ts';
import { Refused } from './refused.ts';
import { Saver } from './saver.ts';
import type { TabNews, Tabs } from './tabs.ts';
import type { Transport } from './transport-choice.ts';
import { notesAmong, type Returned, type Waiting } from './waiting.ts';

/** What the frame of the app needs of the store besides what screens need. */
export interface AppStore extends WorkshopStore {
  /** False: what waits is lost when the tab is closed. */
  durable: () => boolean;
  /** How many notes wait, when nothing else does: then one can say so. */
  waitingNotes: () => number | undefined;
  /** What waits, to give the words back where they will never be sent. */
  unsent: () => readonly Waiting[];
  /** Not taken after they had been shown, until somebody has seen that. The same list until it changes. */
  returned: () => readonly Returned[];
  dismiss: (id: string) => void;
  /** The net or the person is back. */
  wake: () => void;
  /** The tab may be about to go: saves what is confirmed. */
  save: () => void;
}

export interface StoreOptions {
  viewer: string;
  /** What the page brought along; usually nothing. */
  state: Workshop | null;
  /** A big screen: shows everything and sends nothing. */
  readOnly: boolean;
  device: Device;
  tabs: Tabs;
  pen: Pen;
  lines: Record<Transport, OpenLine>;
  clock: ServerClock;
  random: () => number;
  newId: () => string;
  /**
   * The model's rules, which come in a file of their own after the first paint. Until they are here,
   * or if they never come, the server alone decides: what it refuses comes back with its words.
   */
  rules: () => Promise<LocalRefusal>;
}

interface Known {
  /** Undefined: made here for another writer, and no answer to «what is new since». */
  seq: number | undefined;
  state: Workshop;
}

/** So many attempts in vain, some two seconds, before a page that never got through says so. */
const patience = 4;
/** Changes that hold one's own operation come just before its acknowledgement: shown together, ms. */
const together = 25;
/** What is stored is shown so long if what is confirmed does not come to hold it (nothing to see). */
const lingers = 2_000;

/**
 * The workshop on a device. What it guarantees:
 * - What `send` took is on the device before it leaves it, and stays until the server has stored or
 *   refused it: through lost connections, reloads, crashes and closed tabs. The next tab sends it.
 * - It is stored once, however often it is sent: the server knows its id. It is sent in the order it
 *   was written.
 * - What is refused after it was shown comes back with its words, also after a reload.
 * - What is shown is what the server confirmed to this viewer with what waits on top. A document that
 *   could not be loaded is never made up, and never saved.
 * - Where the browser keeps nothing, all this holds for as long as the tab lives; `durable` says so.
 * What it does not: the page itself is not kept, so a reload without net shows the browser's own
 * error. What was written is still there when the net is back.
 */
export class DeviceStore implements AppStore {
  readonly #options: StoreOptions;
  readonly #connection: Connection;
  readonly #outbox = new Outbox();
  readonly #refused: Refused;
  readonly #saver: Saver;
  readonly #listeners = new Set<() => void>();
  readonly #outcomes = new Map<string, (outcome: Outcome) => void>();
  readonly #known = new Map<string, Known>();
  #snapshot: Snapshot;
  #ended: FinalWhy | undefined;
  #heardOnce = false;
  #isOffline = false;
  #busy = 0;
  #rules: LocalRefusal | undefined;
  #closed = false;
  #publishing: ReturnType<typeof setTimeout> | undefined;
  #pausing: ReturnType<typeof setTimeout> | undefined;
  #foreign: ReturnType<typeof setTimeout> | undefined;

  constructor(options: StoreOptions) {
    this.#options = options;
    const { viewer, state, device, tabs, pen, lines, clock, random } = options;
    const writer = pen.get() ?? viewer;
    if (state) this.#known.set(viewer, { seq: state.seq, state });
    this.#snapshot = { workshop: state, connection: { is: 'connecting' }, waiting: 0, writer };
    this.#refused = new Refused(device, () => this.#tell());
    this.#saver = new Saver(device);
    this.#connection = new Connection({
      lines,
      clock,
      random,
      request: () => this.#request(),
      events: {
        up: () => this.#up(),
        down: (failures) => this.#down(failures),
        frame: (frame) => this.#take(frame),
        ended: (why) => void this.#end(why),
      },
    });
    device.onChange(() => this.#tell());
    tabs.onNews((news) => this.#hear(news));
    void this.#start();
    if (!options.readOnly) void this.#loadRules();
  }

  readonly get = (): Snapshot => this.#snapshot;
  readonly now = (): number => this.#options.clock.now();
  readonly durable = (): boolean => this.#options.device.durable;
  readonly unsent = (): readonly Waiting[] => this.#outbox.unstored();
  readonly waitingNotes = (): number | undefined => notesAmong(this.#outbox.unstored());
  readonly returned = (): readonly Returned[] => this.#refused.all();
  readonly onRefused: WorkshopStore['onRefused'] = (listener) => this.#refused.listen(listener);

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly send = async (loose: Loose): Promise<Outcome> => {
    const { viewer, readOnly, newId, device, tabs } = this.#options;
    if (readOnly) return { ok: false, refused: 'read-only' };
    if (this.#ended) return { ok: false, refused: this.#ended };
    const { workshop, writer } = this.#snapshot;
    const operation = {
      v: 1,
      id: newId(),
      ...authorIn(loose, viewer, writer),
      ...loose,
    } as Operation;
    const waiting: Waiting = { operation, at: Math.max(0, this.now()) };
    const refused = workshop && this.#rules?.(workshop, viewer, writer, operation, waiting.at);
    if (refused) return { ok: false, refused };
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    this.#outcomes.set(operation.id, resolve);
    this.#outbox.add(waiting);
    this.#show(workshop && forWriter(withOne(workshop, waiting, viewer), writer));
    await device.keep(waiting);
    tabs.tell({ t: 'kept', waiting });
    this.#outbox.markKept(operation.id);
    if (this.#connection.up) this.#pump();
    else this.#outcome(operation.id, { ok: true, kept: true });
    return promise;
  };

  readonly takePen = (writer: string): void => {
    const { writer: before, workshop } = this.#snapshot;
    if (writer === before) return;
    this.save();
    this.#options.pen.set(writer);
    const here = this.#known.get(before);
    // Until the server has said what this writer sees: the same without what the other one hid.
    if (here && !this.#known.has(writer))
      this.#known.set(writer, {
        seq: undefined,
        state: forWriter({ ...here.state, mine: {} }, writer),
      });
    this.#snapshot = { ...this.#snapshot, writer };
    this.#show(workshop && this.#overlaid());
    if (!this.#ended) this.#connection.reopen();
  };

  readonly dismiss = (id: string): void => {
    this.#refused.dismiss(id);
    this.#options.tabs.tell({ t: 'dismissed', id });
  };

  readonly wake = (): void => {
    void this.#reread();
    this.#connection.wake();
  };

  readonly save = (): void => this.#saver.flush();

  readonly close = (): void => {
    this.save();
    this.#closed = true;
    this.#connection.close();
    for (const timer of [this.#publishing, this.#pausing, this.#foreign]) clearTimeout(timer);
    this.#options.tabs.close();
    this.#options.device.close();
  };

  async #start(): Promise<void> {
    const { device } = this.#options;
    const [left, confirmed] = await Promise.all([device.outbox(), device.confirmed()]);
    await this.#refused.load();
    if (this.#closed) return;
    this.#outbox.restore(left);
    for (const [writer, one] of confirmed) {
      const had = this.#known.get(writer)?.seq ?? -1;
      // An older page may have saved what this one does not understand.
      if (one.state.v === 1 && one.seq > had) this.#known.set(writer, one);
    }
    this.#show(this.#overlaid());
    this.#connection.start();
  }

  async #loadRules(): Promise<void> {
    try {
      this.#rules = await this.#options.rules();
    } catch {
      // Without net just now, or another edition is out. The server decides.
    }
  }

  #request() {
    const { writer } = this.#snapshot;
    return {
      as: writer === this.#options.viewer ? undefined : writer,
      seq: this.#known.get(writer)?.seq,
    };
  }

  #up(): void {
    this.#heardOnce = true;
    this.#isOffline = false;
    clearTimeout(this.#pausing);
    this.#pausing = undefined;
    this.#outbox.nothingSent();
    this.#show(this.#snapshot.workshop);
    this.#pump();
  }

  #down(failures: number): void {
    this.#outbox.nothingSent();
    this.#isOffline = this.#heardOnce || failures >= patience;
    for (const { operation } of this.#outbox.unstored())
      this.#outcome(operation.id, { ok: true, kept: true });
    this.#show(this.#overlaid());
  }

  #take(frame: ServerFrame): void {
    switch (frame.t) {
      case 'state':
        this.#confirm(frame.seq, frame.state);
        break;
      case 'changes': {
        const { after, to, changes } = frame;
        const known = this.#known.get(this.#snapshot.writer);
        if (known?.seq !== undefined && to <= known.seq) break;
        if (known?.seq === undefined || after < known.seq) this.#startOver();
        else this.#confirm(to, applyChanges(known.state, changes));
        break;
      }
      case 'ack':
        this.#busy = 0;
        this.#stored(frame.id, frame.seq);
        break;
      case 'refused':
        this.#refuse(frame);
        break;
    }
  }

  /** What is known here does not fit what comes: asks for the whole document. */
  #startOver(): void {
    const known = this.#known.get(this.#snapshot.writer);
    if (known) known.seq = undefined;
    this.#connection.reopen();
  }

  #confirm(seq: number, state: Workshop): void {
    const { writer } = this.#snapshot;
    this.#known.set(writer, { seq, state });
    this.#outbox.confirmedTo(seq);
    if (!this.#options.readOnly) this.#saver.later(writer, { seq, state });
    if (this.#outbox.inFlight)
      this.#publishing ??= setTimeout(() => this.#show(this.#overlaid()), together);
    else this.#show(this.#overlaid());
    this.#checkPen();
  }

  /** Whoever held the pen may have been sent away, or never came to be. */
  #checkPen(): void {
    const { viewer } = this.#options;
    const { writer } = this.#snapshot;
    if (writer === viewer) return;
    const person = this.#overlaid()?.participants[writer];
    if (person?.via !== viewer || person.status !== 'admitted') this.takePen(viewer);
  }

  #stored(id: string, seq: number): void {
    if (!this.#outbox.stored(id, seq)) return;
    const { device, tabs } = this.#options;
    void device.drop(id);
    tabs.tell({ t: 'stored', id, seq });
    this.#settle(id, seq);
    this.#outcome(id, { ok: true });
    this.#pump();
  }

  #settle(id: string, seq: number): void {
    const known = this.#known.get(this.#snapshot.writer)?.seq ?? 0;
    this.#outbox.confirmedTo(known);
    if (known < seq)
      setTimeout(() => {
        if (this.#outbox.remove(id) && !this.#closed) this.#show(this.#overlaid());
      }, lingers);
    this.#show(this.#overlaid());
  }

  #refuse({ id, code, retry }: Extract<ServerFrame, { t: 'refused' }>): void {
    if (code === 'version' || code === 'unknown-version') {
      this.#connection.close();
      void this.#end('old-app');
      return;
    }
    if (id === undefined) return;
    if (retry) {
      this.#outbox.busy(id);
      this.#busy += 1;
      this.#pausing ??= setTimeout(
        () => {
          this.#pausing = undefined;
          this.#pump();
        },
        backoff(this.#busy, this.#options.random),
      );
      return;
    }
    const waiting = this.#outbox.refused(id);
    if (!waiting) {
      this.#pump();
      return;
    }
    const returned: Returned = { ...waiting, code };
    this.#options.tabs.tell({ t: 'refused', returned });
    void this.#refused.giveBack(returned);
    this.#show(this.#overlaid());
    this.#outcome(id, { ok: false, refused: code });
    this.#checkPen();
    this.#pump();
  }

  /** Sends what may be sent now. */
  #pump(): void {
    if (!this.#connection.up || this.#pausing || this.#options.readOnly) return;
    const operations = this.#outbox.take(this.#options.clock.device());
    if (operations.length > 0)
      this.#connection.send(operations.map((op) => ({ t: 'submit', id: op.id, op })));
    clearTimeout(this.#foreign);
    const due = this.#outbox.nextDue();
    if (due === undefined) return;
    const wait = Math.max(50, due - this.#options.clock.device());
    this.#foreign = setTimeout(() => this.#pump(), wait);
  }

  #hear(news: TabNews): void {
    if (this.#options.readOnly) return;
    switch (news.t) {
      case 'kept':
        if (!this.#outbox.addForeign(news.waiting, this.#options.clock.device())) break;
        this.#show(this.#overlaid());
        this.#pump();
        break;
      case 'stored':
        if (!this.#outbox.stored(news.id, news.seq)) break;
        this.#settle(news.id, news.seq);
        this.#outcome(news.id, { ok: true });
        break;
      case 'refused': {
        const { operation, code } = news.returned;
        if (this.#outbox.remove(operation.id)) this.#show(this.#overlaid());
        this.#refused.heard(news.returned);
        this.#outcome(operation.id, { ok: false, refused: code });
        break;
      }
      case 'dismissed':
        this.#refused.heardDismissed(news.id);
        break;
    }
  }

  /** Another tab may have written something while this one slept. */
  async #reread(): Promise<void> {
    if (this.#options.readOnly) return;
    const now = this.#options.clock.device();
    const left = await this.#options.device.outbox();
    const added = left.filter((waiting) => this.#outbox.addForeign(waiting, now));
    if (added.length === 0 || this.#closed) return;
    this.#show(this.#overlaid());
    this.#pump();
  }

  async #end(why: FinalWhy): Promise<void> {
    this.#ended = why;
    const waiting = this.#outbox.unstored();
    for (const { operation } of waiting) this.#outcome(operation.id, { ok: false, refused: why });
    this.#show(this.#snapshot.workshop);
    if (why === 'old-app') return;
    this.#saver.stop();
    await this.#options.device.forgetConfirmed();
    // Let in again, one goes on where one was; but what is deleted will never take anything.
    if (why !== 'gone') return;
    for (const one of waiting) {
      this.#outbox.remove(one.operation.id);
      await this.#refused.giveBack({ ...one, code: 'gone' });
    }
    this.#show(this.#overlaid());
  }

  #outcome(id: string, outcome: Outcome): void {
    this.#outcomes.get(id)?.(outcome);
    this.#outcomes.delete(id);
  }

  #overlaid(): Workshop | null {
    const { writer } = this.#snapshot;
    const known = this.#known.get(writer);
    return known
      ? forWriter(overlay(known.state, this.#outbox.shown(), this.#options.viewer), writer)
      : null;
  }

  #show(workshop: Workshop | null): void {
    clearTimeout(this.#publishing);
    this.#publishing = undefined;
    const before = this.#snapshot;
    const { writer } = before;
    const waiting = this.#outbox.waiting;
    const connection = this.#connectionNow();
    this.#snapshot = { workshop, connection, waiting, writer };
    this.#tell();
  }

  #connectionNow(): Snapshot['connection'] {
    const is = this.#connection.up ? 'online' : this.#isOffline ? 'offline' : 'connecting';
    const { connection } = this.#snapshot;
    if (this.#ended)
      return connection.is === 'ended' ? connection : { is: 'ended', why: this.#ended };
    return connection.is === is ? connection : { is };
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
