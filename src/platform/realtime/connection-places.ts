/** How many connections a device, and a node, may have at a time. */
export class ConnectionPlaces {
  readonly #perDevice: number;
  readonly #altogether: number;
  readonly #devices = new Map<string, number>();
  #taken = 0;

  constructor({ perDevice, altogether }: { perDevice: number; altogether: number }) {
    this.#perDevice = perDevice;
    this.#altogether = altogether;
  }

  get taken(): number {
    return this.#taken;
  }

  /** Gives the place back; safe to call twice. Undefined: full. */
  take(device: string): (() => void) | undefined {
    const here = this.#devices.get(device) ?? 0;
    if (here >= this.#perDevice || this.#taken >= this.#altogether) return undefined;
    this.#devices.set(device, here + 1);
    this.#taken += 1;
    let given = false;
    return () => {
      if (given) return;
      given = true;
      this.#taken -= 1;
      const left = (this.#devices.get(device) ?? 1) - 1;
      if (left > 0) this.#devices.set(device, left);
      else this.#devices.delete(device);
    };
  }
}
