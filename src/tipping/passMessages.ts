import type { PairOperator } from "./leadingGrowth.ts";
import { NO_PAIR, type PairRows } from "./pairRows.ts";

/**
 * Messages that have settled: values Float64[pairs × types], by type of the source: the chance that nothing
 * comes of the pair. without Float64[pairs × types], by type of the source: that nothing comes of all other
 * pairs out of the source. nodes Float64[nodes × types]: that nothing comes of any.
 */
export interface Messages {
  readonly values: Float64Array;
  readonly without: Float64Array;
  readonly nodes: Float64Array;
  readonly iterations: number;
  /** The largest change in the last step. */
  readonly change: number;
}

export interface MessageOptions {
  /**
   * Float64[pairs × types], or one for each type: where messages start. From 0 they rise to the least
   * solution, from 1 they fall to the greatest.
   */
  readonly start: Float64Array;
  /** Float64[nodes]: the chance that something comes of a node by itself; null: of none. */
  readonly starting?: Float64Array | null;
  readonly patience?: Patience;
}

/** When messages count as settled, and after how many steps they are left as they are. */
export interface Patience {
  readonly settled: number;
  readonly steps: number;
}

const PATIENCE: Patience = { settled: 1e-11, steps: 2000 };

/**
 * Solves, pair by pair, for the chance that nothing comes of it: a of u→v = 1 − Σ over types (chance of
 * making v one of that type) × (1 − (1 − x of v) Π a of the other pairs out of v). What "something" is
 * depends on where the messages start; turned round, pairs tell who is reached and not who reaches. Exact on
 * trees; with loops an approximation from above for reach.
 *
 * Source      Karrer, Newman & Zdeborová (2014), https://doi.org/10.1103/PhysRevLett.113.208702; products
 *             without one factor from both ends of each row, so that nothing is divided by 0
 * Arrays      rows of pairs; see `Messages`
 * Randomness  none
 * Cost        O(pairs × types²) an iteration; as many as the network is wide far from the critical point, at
 *             most 2,000 unless told; 16 bytes a pair and type
 * Failure     never: `change` says how far it got
 */
export function passMessages(
  rows: Pick<PairRows, "offsets" | "targets" | "back">,
  { types, pass, chances }: PairOperator,
  { start, starting = null, patience = PATIENCE }: MessageOptions,
): Messages {
  const { targets, back } = rows;
  const all = targets.length * types;
  const values =
    start.length === all ? start.slice() : new Float64Array(all).map((_, i) => start[i % types]!);
  const without = new Float64Array(all);
  const nodes = new Float64Array((rows.offsets.length - 1) * types);
  const from = new Float64Array(types);
  const into = new Float64Array(types);
  let change = Number.POSITIVE_INFINITY;
  let iterations = 0;
  while (change > patience.settled && iterations < patience.steps) {
    iterations++;
    multiply(rows, types, values, without, nodes);
    change = 0;
    for (let pair = 0; pair < targets.length; pair++) {
      const target = targets[pair] as number;
      const turn = back[pair] as number;
      const quiet = starting === null ? 1 : 1 - starting[target]!;
      if (chances !== undefined) {
        const rest = turn === NO_PAIR ? nodes[target]! : without[turn]!;
        const nothing = 1 - chances[pair]! * (1 - quiet * rest);
        change = Math.max(change, Math.abs(nothing - values[pair]!));
        values[pair] = nothing;
        continue;
      }
      for (let type = 0; type < types; type++) {
        from.fill(0)[type] = 1;
        pass(pair, from, into);
        let nothing = 1;
        for (let to = 0; to < types; to++) {
          const rest = turn === NO_PAIR ? nodes[target * types + to]! : without[turn * types + to]!;
          nothing -= into[to]! * (1 - quiet * rest);
        }
        const at = pair * types + type;
        change = Math.max(change, Math.abs(nothing - values[at]!));
        values[at] = nothing;
      }
    }
  }
  multiply(rows, types, values, without, nodes);
  return { values, without, nodes, iterations, change };
}

/** Products over each node's row, and over each without one pair. */
function multiply(
  { offsets }: Pick<PairRows, "offsets">,
  types: number,
  values: Float64Array,
  without: Float64Array,
  nodes: Float64Array,
): void {
  for (let u = 0; u + 1 < offsets.length; u++) {
    const first = offsets[u] as number;
    const past = offsets[u + 1] as number;
    for (let type = 0; type < types; type++) {
      let product = 1;
      for (let pair = first; pair < past; pair++) {
        without[pair * types + type] = product;
        product *= values[pair * types + type] as number;
      }
      nodes[u * types + type] = product;
      let after = 1;
      for (let pair = past - 1; pair >= first; pair--) {
        without[pair * types + type]! *= after;
        after *= values[pair * types + type] as number;
      }
    }
  }
}
