/** The newest operation ids of a room and where they were stored; older ones are asked of the storage. */
export class KnownOperations {
  readonly #seqs = new Map<string, number>();
  readonly #most: number;
  #complete: boolean;

  /** `complete` when nothing was stored before what will be added. */
  constructor(most: number, complete: boolean) {
    this.#most = most;
    this.#complete = complete;
  }

  /** True when an id that is not here was never stored. */
  get complete(): boolean {
    return this.#complete;
  }

  seqOf(operation: string): number | undefined {
    return this.#seqs.get(operation);
  }

  add(operation: string, seq: number): void {
    this.#seqs.set(operation, seq);
    if (this.#seqs.size <= this.#most) return;
    for (const oldest of this.#seqs.keys()) {
      this.#seqs.delete(oldest);
      this.#complete = false;
      return;
    }
  }
}
