import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import { campaignChances } from "./campaignChances.ts";
import { campaignOperator } from "./campaignOperator.ts";
import type { Generation } from "./nextGeneration.ts";
import { NO_PAIR } from "./pairRows.ts";

/**
 * What one sharer of each segment, polarity and home channel (column) leads to of each (row), by mean field:
 * who was reached within a segment is taken in proportion to chances, whoever reached her. Column and row
 * (segment × 2 + polarity) × channels + channel; polarity 0 positive, 1 negative.
 *
 * Source      next-generation matrix: Diekmann, Heesterbeek & Metz (1990),
 *             https://doi.org/10.1007/BF00178324; contacts between segments without the way straight back
 * Arrays      matrix [types × types] of plain numbers; 8 bytes a pair, polarity and channel while it works
 * Randomness  none
 * Cost        O(pairs × (2 channels)²)
 * Failure     a column of zeros for whom nothing reaches; the contagion must be independent
 */
export function segmentGeneration(plan: CompiledPlan): Generation {
  const chances = campaignChances(plan);
  const { offsets, targets, back } = chances.rows;
  const { types, pass } = campaignOperator(chances, [0, 1]);
  const segmentOf = plan.campaign?.segmentOf ?? new Uint8Array(plan.nodes);
  const segments = segmentOf.reduce((most, segment) => Math.max(most, segment), 0) + 1;
  const from = new Float64Array(types).fill(1);
  const into = new Float64Array(types);
  const reached = new Float64Array(targets.length * types);
  const sums = new Float64Array(plan.nodes * types);
  const weights = new Float64Array(segments * types);
  for (let pair = 0; pair < targets.length; pair++) {
    const target = targets[pair] as number;
    pass(pair, from, into);
    for (let type = 0; type < types; type++) {
      reached[pair * types + type] = into[type] as number;
      sums[target * types + type]! += into[type] as number;
      weights[segmentOf[target]! * types + type]! += into[type] as number;
    }
  }
  const matrix = Array.from(weights, () => new Array<number>(weights.length).fill(0));
  for (let u = 0; u < plan.nodes; u++) {
    for (let pair = offsets[u] as number; pair < (offsets[u + 1] as number); pair++) {
      const turn = back[pair] as number;
      const row = segmentOf[targets[pair] as number]! * types;
      for (let type = 0; type < types; type++) {
        const column = segmentOf[u]! * types + type;
        const own = turn === NO_PAIR ? 0 : (reached[turn * types + type] as number);
        from.fill(0)[type] = Math.max(0, (sums[u * types + type] as number) - own);
        pass(pair, from, into);
        if (weights[column] === 0) continue;
        for (let to = 0; to < types; to++) matrix[row + to]![column]! += into[to]! / weights[column]!;
      }
    }
  }
  return matrix;
}
