import { mix } from "../../randomness/mix.ts";

/** No pair has this key: keys are below 2⁵³ and not negative. */
const FREE = -1;

/**
 * A set of unordered pairs of people, so that generators that move ties about never make a parallel one.
 *
 * Source      linear probing with backward-shift deletion: D. E. Knuth, TAOCP 3, section 6.4, algorithm R
 * Arrays      keys Float64[capacity], a power of two that `most` pairs fill to three quarters at most
 * Randomness  none
 * Cost        a few probes an operation; 11 to 22 bytes a pair
 * Failure     never, as long as it holds at most `most` pairs
 */
export class PairSet {
  readonly #keys: Float64Array;
  readonly #mask: number;
  readonly #people: number;

  constructor(people: number, most: number) {
    let capacity = 16;
    while (capacity * 3 < most * 4) capacity *= 2;
    this.#keys = new Float64Array(capacity).fill(FREE);
    this.#mask = capacity - 1;
    this.#people = people;
  }

  has(a: number, b: number): boolean {
    return this.#keys[this.#find(this.#keyOf(a, b))] !== FREE;
  }

  /** Adds the pair; false if it was there. */
  add(a: number, b: number): boolean {
    const key = this.#keyOf(a, b);
    const slot = this.#find(key);
    if (this.#keys[slot] === key) return false;
    this.#keys[slot] = key;
    return true;
  }

  /** Takes the pair out and moves those back that had to pass it, so that no mark of it is left. */
  remove(a: number, b: number): void {
    let hole = this.#find(this.#keyOf(a, b));
    let slot = hole;
    while (true) {
      slot = (slot + 1) & this.#mask;
      const key = this.#keys[slot] as number;
      if (key === FREE) break;
      const distance = (slot - this.#home(key)) & this.#mask;
      if (distance < ((slot - hole) & this.#mask)) continue;
      this.#keys[hole] = key;
      hole = slot;
    }
    this.#keys[hole] = FREE;
  }

  #keyOf(a: number, b: number): number {
    return a < b ? a * this.#people + b : b * this.#people + a;
  }

  #home(key: number): number {
    const high = Math.floor(key / 4_294_967_296);
    return mix(mix(high) ^ key) & this.#mask;
  }

  /** The slot of the key, or the free one where it belongs. */
  #find(key: number): number {
    let slot = this.#home(key);
    while (this.#keys[slot] !== FREE && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
