import type { WorkshopStore } from '../store.ts';
import type { Device } from './device.ts';
import { type Returned, wordsIn } from './waiting.ts';

/** What was asked for is so: nobody needs to be told when nothing was written. */
const isSoAlready = /^already(?:-revealed)?$/;

function hasWords({ operation }: Returned): boolean {
  return wordsIn(operation).length > 0;
}

type Listener = Parameters<WorkshopStore['onRefused']>[0];

/** What was not taken after it had been shown, kept on the device until somebody has seen it. */
export class Refused {
  readonly #device: Device;
  readonly #changed: () => void;
  readonly #listeners = new Set<Listener>();
  #all: readonly Returned[] = [];

  constructor(device: Device, changed: () => void) {
    this.#device = device;
    this.#changed = changed;
  }

  all(): readonly Returned[] {
    return this.#all;
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async load(): Promise<void> {
    const left = await this.#device.returned();
    if (left.length > 0) this.#set([...left, ...this.#all]);
  }

  /** On the device first: only then is it out of the outbox there. */
  async giveBack(returned: Returned): Promise<void> {
    const { operation } = returned;
    this.heard(returned);
    for (const listener of this.#listeners) listener(operation, returned.code);
    if (hasWords(returned)) await this.#device.giveBack(returned);
    await this.#device.drop(operation.id);
  }

  /** Another tab told the person; the words are here too. */
  heard(returned: Returned): void {
    const { id } = returned.operation;
    if (this.#all.some(({ operation }) => operation.id === id)) return;
    if (isSoAlready.test(returned.code) && !hasWords(returned)) return;
    this.#set([...this.#all, returned]);
  }

  dismiss(id: string): void {
    void this.#device.dismiss(id);
    this.heardDismissed(id);
  }

  heardDismissed(id: string): void {
    this.#set(this.#all.filter(({ operation }) => operation.id !== id));
  }

  #set(all: readonly Returned[]): void {
    this.#all = all;
    this.#changed();
  }
}
