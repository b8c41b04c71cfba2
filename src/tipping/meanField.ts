import type { PairOperator } from "./leadingGrowth.ts";
import { NO_PAIR, type PairRows } from "./pairRows.ts";

/**
 * How many further sharers one leads to who was reached along a pair taken at random, each in proportion to
 * its chance: the first step of the iteration whose end is `leadingGrowth`. With one chance T everywhere it
 * is T (⟨k²⟩ − ⟨k⟩) ÷ ⟨k⟩, directed T (⟨k_in·k_out⟩ − ⟨k_recip⟩) ÷ ⟨k⟩; with chances that have nothing to do
 * with degrees their mean stands for T.
 *
 * Source      M. E. J. Newman, "Spread of epidemic disease on networks", Phys. Rev. E 66, 016128 (2002),
 *             https://doi.org/10.1103/PhysRevE.66.016128, with a chance for each pair
 * Arrays      rows of pairs; 8 bytes a pair and type, 8 a node and type
 * Randomness  none
 * Cost        O(pairs × types)
 * Failure     never; 0 where nothing passes
 */
export function meanField({ offsets, targets, back }: PairRows, { types, pass }: PairOperator): number {
  const one = new Float64Array(types).fill(1);
  const from = new Float64Array(types);
  const into = new Float64Array(types);
  const reached = new Float64Array(targets.length * types);
  const sums = new Float64Array((offsets.length - 1) * types);
  let first = 0;
  for (let pair = 0; pair < targets.length; pair++) {
    pass(pair, one, into);
    for (let type = 0; type < types; type++) {
      const some = into[type] as number;
      reached[pair * types + type] = some;
      sums[targets[pair]! * types + type]! += some;
      first += some;
    }
  }
  let second = 0;
  for (let u = 0; u + 1 < offsets.length; u++) {
    for (let pair = offsets[u] as number; pair < (offsets[u + 1] as number); pair++) {
      const turn = back[pair] as number;
      for (let type = 0; type < types; type++) {
        const own = turn === NO_PAIR ? 0 : (reached[turn * types + type] as number);
        from[type] = Math.max(0, (sums[u * types + type] as number) - own);
      }
      pass(pair, from, into);
      for (let type = 0; type < types; type++) second += into[type] as number;
    }
  }
  return first === 0 ? 0 : second / first;
}
