import type { Operation } from '#parts/workshop/model';
import type { Waiting } from './waiting.ts';

interface Item extends Waiting {
  /** Written in this tab. Another tab's is sent from here only when that tab seems to be gone. */
  here: boolean;
  /** Kept on the device (or that failed): may be sent. */
  kept: boolean;
  flight: 'none' | 'sent' | 'doubtful';
  /** Acknowledged with this number, and shown until what is confirmed has come so far. */
  stored: number | undefined;
  /** Not sent from here before, by the device's clock. */
  notBefore: number;
}

/** Operations in flight at a time; the server takes 200. */
const mostInFlight = 50;
/** So long another tab has to bring its operation home by itself, ms. */
const grace = 2_000;

/**
 * What waits to be stored, in the order it was written. An operation leaves when the server has
 * stored or refused it, and not before: on every new line all of them are sent again, which the
 * server recognises by their ids.
 */
export class Outbox {
  #items: Item[] = [];
  /** Were here and are done with: news of them comes too late. */
  readonly #settled = new Set<string>();

  /** Operations that the server has not stored. */
  get waiting(): number {
    return this.#items.filter(({ stored }) => stored === undefined).length;
  }

  get inFlight(): boolean {
    return this.#items.some(({ flight, stored }) => flight !== 'none' && stored === undefined);
  }

  /** Shown on top of what is confirmed. */
  shown(): readonly Waiting[] {
    return this.#items;
  }

  unstored(): readonly Waiting[] {
    return this.#items.filter(({ stored }) => stored === undefined);
  }

  /** Is or was here. */
  #knows(id: string): boolean {
    return this.#settled.has(id) || this.#items.some(({ operation }) => operation.id === id);
  }

  add(waiting: Waiting): void {
    this.#items.push(asItem(waiting, { here: true, kept: false, notBefore: 0 }));
  }

  /** What an earlier page left behind goes first. */
  restore(left: readonly Waiting[]): void {
    const fresh = left.filter(({ operation }) => !this.#knows(operation.id));
    const items = fresh.map((one) => asItem(one, { here: true, kept: true, notBefore: 0 }));
    this.#items = [...items, ...this.#items];
  }

  /** From another tab of this device. True when it was new. */
  addForeign(waiting: Waiting, now: number): boolean {
    if (this.#knows(waiting.operation.id)) return false;
    this.#items.push(asItem(waiting, { here: false, kept: true, notBefore: now + grace }));
    return true;
  }

  markKept(id: string): void {
    for (const item of this.#items) if (item.operation.id === id) item.kept = true;
  }

  /** The line broke: nobody knows what arrived. */
  nothingSent(): void {
    for (const item of this.#items) item.flight = 'none';
  }

  /** What is to be sent now, in order, without a gap. It counts as sent. */
  take(now: number): Operation[] {
    const left = this.#items.filter(({ stored }) => stored === undefined);
    const last = left.findLastIndex(({ here, notBefore }) => here || notBefore <= now);
    const taken: Operation[] = [];
    let inFlight = left.filter(({ flight }) => flight !== 'none').length;
    for (const item of left.slice(0, last + 1)) {
      if (!item.kept || inFlight >= mostInFlight) break;
      if (item.flight !== 'none') continue;
      item.flight = 'sent';
      inFlight += 1;
      taken.push(item.operation);
    }
    return taken;
  }

  /** When an operation of another tab is due; undefined when there is none. */
  nextDue(): number | undefined {
    const due = this.#items
      .filter(({ here, flight, stored }) => !here && flight === 'none' && stored === undefined)
      .map(({ notBefore }) => notBefore);
    return due.length > 0 ? Math.min(...due) : undefined;
  }

  /** Stored at `seq`. True when it was waiting. */
  stored(id: string, seq: number): boolean {
    const item = this.#items.find(({ operation }) => operation.id === id);
    if (!item || item.stored !== undefined) return false;
    item.stored = seq;
    this.#settled.add(id);
    return true;
  }

  /** What is confirmed has come to `seq`: what was stored by then is in it. True when any left. */
  confirmedTo(seq: number): boolean {
    const before = this.#items.length;
    this.#items = this.#items.filter(({ stored }) => stored === undefined || stored > seq);
    return this.#items.length < before;
  }

  /**
   * Not now: to be sent again. Those sent after it may build on it, so if they are refused meanwhile
   * that says nothing.
   */
  busy(id: string): void {
    const at = this.#items.findIndex(({ operation }) => operation.id === id);
    if (at < 0) return;
    this.#items.forEach((item, place) => {
      if (place === at) item.flight = 'none';
      else if (place > at && item.flight === 'sent') item.flight = 'doubtful';
    });
  }

  /** Refused for good: the operation, out of the outbox. Undefined when unknown or to be tried again. */
  refused(id: string): Waiting | undefined {
    const item = this.#items.find(({ operation }) => operation.id === id);
    if (!item || item.stored !== undefined) return undefined;
    if (item.flight === 'doubtful') {
      item.flight = 'none';
      return undefined;
    }
    this.remove(id);
    return { operation: item.operation, at: item.at };
  }

  remove(id: string): boolean {
    const before = this.#items.length;
    this.#items = this.#items.filter(({ operation }) => operation.id !== id);
    this.#settled.add(id);
    return this.#items.length < before;
  }
}

function asItem({ operation, at }: Waiting, more: Pick<Item, 'here' | 'kept' | 'notBefore'>): Item {
  return { operation, at, flight: 'none', stored: undefined, ...more };
}
