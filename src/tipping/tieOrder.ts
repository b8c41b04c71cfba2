import { passOnLimit } from "../engine/passOnLimit.ts";
import { firstAbove } from "../network/firstAbove.ts";
import { coin } from "../randomness/coins.ts";
import { Purpose } from "../randomness/Purpose.ts";
import { worldKey } from "../randomness/WorldKey.ts";
import type { EvenTies } from "./evenTies.ts";
import { leastTransmissibility } from "./leastTransmissibility.ts";

/**
 * The ties of a world in the order in which they open as transmissibility grows. order Uint32[ties]; keys
 * Float64[ties], in that order: a tie is open where its key is at most the level of the transmissibility.
 */
export interface TieOrder {
  readonly order: Uint32Array;
  readonly keys: Float64Array;
}

/** The level of a transmissibility: the limit where all ties are alike, else the transmissibility itself. */
export function levelOf({ uniform }: EvenTies, transmissibility: number): number {
  if (uniform === null) return transmissibility;
  const { strength, receptivity, link, lines } = uniform;
  return passOnLimit(transmissibility, strength, receptivity, link, lines);
}

/** How many ties are open at a level. */
export function openAt(keys: Float64Array, level: number): number {
  return firstAbove(keys, level, 0, keys.length);
}

/** Under so many ties a table of 2¹⁶ counts costs more than it saves. */
const FEW_TIES = 1 << 15;

/**
 * Sorts the ties of a world by their coins where all are alike, else by the transmissibility at which each
 * begins to pass.
 *
 * Source      radix sort by 8 or 16 bits; `leastTransmissibility`
 * Arrays      see `TieOrder`
 * Randomness  one pass draw per (world, tie), those of a run
 * Cost        time O(ties); twice that and a `leastTransmissibility` a tie where ties differ
 * Failure     never
 */
export function tieOrder(ties: EvenTies, world: number): TieOrder {
  const { count, root, rank, uniform, strengthOf } = ties;
  const pass = worldKey(root, world, Purpose.pass);
  const coins = new Uint32Array(count);
  for (let tie = 0; tie < count; tie++) coins[tie] = coin(pass, rank[tie] as number) + 1;
  const keys = new Float64Array(count);
  if (uniform !== null) {
    const order = radixOrder([coins], count);
    for (let place = 0; place < count; place++) keys[place] = coins[order[place] as number] as number;
    return { order, keys };
  }
  const least = new Float64Array(count);
  for (let tie = 0; tie < count; tie++) {
    least[tie] = leastTransmissibility((coins[tie] as number) - 1, strengthOf(tie));
  }
  const order = radixOrder(doubleWords(least), count);
  for (let place = 0; place < count; place++) keys[place] = least[order[place] as number] as number;
  return { order, keys };
}

/** Doubles from 0 on are ordered as their bits are: the lower words, then the higher. */
function doubleWords(values: Float64Array): readonly Uint32Array[] {
  const view = new DataView(new ArrayBuffer(8));
  const low = new Uint32Array(values.length);
  const high = new Uint32Array(values.length);
  for (const [i, value] of values.entries()) {
    view.setFloat64(0, value);
    high[i] = view.getUint32(0);
    low[i] = view.getUint32(4);
  }
  return [low, high];
}

/** Indices 0 … count − 1 in ascending order of their words, the least significant word first; stable. */
function radixOrder(words: readonly Uint32Array[], count: number): Uint32Array {
  const bits = count < FEW_TIES ? 8 : 16;
  const digits = 1 << bits;
  let order = new Uint32Array(count);
  let next = new Uint32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  for (const word of words) {
    for (let shift = 0; shift < 32; shift += bits) {
      const digitOf = (i: number): number => ((word[i] as number) >>> shift) & (digits - 1);
      const starts = new Uint32Array(digits + 1);
      for (let i = 0; i < count; i++) starts[digitOf(i) + 1]!++;
      for (let digit = 0; digit < digits; digit++) starts[digit + 1]! += starts[digit] as number;
      for (let i = 0; i < count; i++) {
        const index = order[i] as number;
        next[starts[digitOf(index)]!++] = index;
      }
      [order, next] = [next, order];
    }
  }
  return order;
}
