interface Sample {
  /** Server's clock minus this device's, ms. */
  offset: number;
  /** There and back, ms: the offset is wrong by half of it at most. */
  trip: number;
}

/** So many are remembered: at one each 20 s, what was measured long ago goes out. */
const most = 8;

/**
 * The server's time on a device whose clock may be minutes wrong. Of what was measured lately, the
 * quickest answer is believed: it leaves the least room for error.
 */
export class ServerClock {
  readonly #device: () => number;
  #samples: Sample[] = [];
  #offset = 0;

  constructor(device: () => number = Date.now) {
    this.#device = device;
  }

  /** The device's own clock, ms. */
  device(): number {
    return this.#device();
  }

  now(): number {
    return Math.round(this.#device() + this.#offset);
  }

  /** Asked at `asked` by the device's clock, and the answer that has just come said `server`. */
  heard(asked: number, server: number): void {
    const heard = this.#device();
    const trip = heard - asked;
    if (trip < 0) {
      this.#samples = [];
      return;
    }
    const sample = { trip, offset: server + trip / 2 - heard };
    // Further apart than both can be wrong: somebody set the device's clock meanwhile.
    const holds = (old: Sample) =>
      Math.abs(old.offset - sample.offset) <= (old.trip + trip) / 2 + 50;
    this.#samples = [...this.#samples.filter(holds), sample].slice(-most);
    this.#offset = this.#samples.reduce((a, b) => (b.trip <= a.trip ? b : a), sample).offset;
  }
}
