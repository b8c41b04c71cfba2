import type { TieRows } from "../../network/assembleNetwork.ts";

/** Rows of ties whose number is not known beforehand; the arrays double when they are full. */
export class TieBuffer {
  #from: Uint32Array;
  #to: Uint32Array;
  #length = 0;

  /** `expected` rows fit without moving anything. */
  constructor(expected: number) {
    const capacity = Math.max(16, Math.ceil(expected));
    this.#from = new Uint32Array(capacity);
    this.#to = new Uint32Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  add(from: number, to: number): void {
    if (this.#length === this.#from.length) this.#grow();
    this.#from[this.#length] = from;
    this.#to[this.#length] = to;
    this.#length++;
  }

  /** What was added so far, without copying it. */
  rows(): TieRows {
    return { length: this.#length, from: this.#from, to: this.#to, weights: null };
  }

  #grow(): void {
    const from = new Uint32Array(2 * this.#length);
    const to = new Uint32Array(2 * this.#length);
    from.set(this.#from);
    to.set(this.#to);
    this.#from = from;
    this.#to = to;
  }
}
