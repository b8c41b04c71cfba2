import { NO_PAIR, type PairRows } from "./pairRows.ts";

/**
 * How many further sharers one leads to who was reached along a pair taken at random, each in proportion to
 * its chance: Σ over nodes (chances in × chances out − chances there and straight back) ÷ Σ chances. It is the
 * first step of the iteration whose end `nonBacktracking` is. With one chance T everywhere it is
 * T (⟨k²⟩ − ⟨k⟩) ÷ ⟨k⟩, directed T (⟨k_in·k_out⟩ − ⟨k_recip⟩) ÷ ⟨k⟩.
 *
 * Source      M. E. J. Newman, "Spread of epidemic disease on networks", Phys. Rev. E 66, 016128 (2002),
 *             https://doi.org/10.1103/PhysRevE.66.016128, with a chance for each pair
 * Arrays      rows of pairs; chances Float64[pairs]
 * Randomness  none
 * Cost        O(pairs), 16 bytes a node
 * Failure     never; 0 where nothing passes
 */
export function meanField({ offsets, targets, back }: PairRows, chances: Float64Array): number {
  const into = new Float64Array(offsets.length - 1);
  const out = new Float64Array(offsets.length - 1);
  let all = 0;
  let straightBack = 0;
  for (let u = 0; u + 1 < offsets.length; u++) {
    for (let pair = offsets[u] as number; pair < (offsets[u + 1] as number); pair++) {
      const chance = chances[pair] as number;
      const turn = back[pair] as number;
      out[u]! += chance;
      into[targets[pair] as number]! += chance;
      all += chance;
      if (turn !== NO_PAIR) straightBack += chance * (chances[turn] as number);
    }
  }
  let onward = 0;
  for (let u = 0; u < out.length; u++) onward += into[u]! * out[u]!;
  return all === 0 ? 0 : Math.max(0, onward - straightBack) / all;
}
