import type { TieRows } from "../../network/assembleNetwork.ts";
import { drawPairs } from "./drawPairs.ts";
import { TieBuffer } from "./TieBuffer.ts";
import type { Stream } from "./uniform.ts";

export interface BlockParameters {
  readonly sizes: readonly number[];
  readonly within: number;
  readonly between: number;
}

/**
 * The planted-partition model: people are numbered block by block; a pair is tied with chance `within` inside
 * a block and `between` across two.
 *
 * Source      P. W. Holland, K. B. Laskey & S. Leinhardt, "Stochastic blockmodels", Social Networks 5 (1983),
 *             https://doi.org/10.1016/0378-8733(83)90021-7
 * Arrays      rows from, to Uint32[ties]
 * Randomness  `stream`: pairs across blocks first, then block by block, see drawPairs
 * Cost        time O(people + ties + between · pairs inside blocks)
 * Failure     never
 */
export function blockTies({ sizes, within, between }: BlockParameters, stream: Stream): TieRows {
  const blocks = blocksOf(sizes);
  const ties = new TieBuffer(1024);
  // Pairs inside a block are met here too, and passed over: they have their own chance below.
  drawPairs(blocks.length, between, stream, (u, v) => {
    if (blocks[u] !== blocks[v]) ties.add(u, v);
  });
  let first = 0;
  for (const size of sizes) {
    const start = first;
    drawPairs(size, within, stream, (u, v) => ties.add(start + u, start + v));
    first += size;
  }
  return ties.rows();
}

/** The block of each person. */
export function blocksOf(sizes: readonly number[]): Int32Array {
  const blocks = new Int32Array(sizes.reduce((sum, size) => sum + size, 0));
  let first = 0;
  sizes.forEach((size, block) => {
    blocks.fill(block, first, first + size);
    first += size;
  });
  return blocks;
}
