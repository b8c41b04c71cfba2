import type { ActivationForest } from "./ActivationForest.ts";

/** Sharers of one polarity that count as parents, and their children of the same and of the other. */
export interface LineCounts {
  readonly parents: number;
  readonly children: number;
  readonly others: number;
}

/** Later generations feel that their part of the network is used up. */
export const LAST_GENERATION = 3;
/** So small a part of the people leaves nearly every contact free. */
const FREE_PART = 0.01;

/** Generation of each sharer in its line of one polarity, kept between runs. */
let generationScratch = new Uint32Array(64);

/**
 * How lines of one polarity reproduce while the audience is still free: sharers in favour at [0], against at
 * [1]. A starter's person has generation 0, for it was chosen and not reached; one whom the other polarity
 * triggered begins a line with 1; else one more than its parent. Parents are those of generation 1 to 3 who
 * shared while less than 1 % of the people had; their children all until the end of the run, so that a
 * horizon which cuts lines short makes the ratio a lower bound.
 *
 * Source      estimator Σ children ÷ Σ parents of the reproduction number, with the first generation left out
 *             because chosen people have other contacts than people who were reached
 * Arrays      negative (0 or 1) by row of the forest
 * Randomness  none
 * Cost        one pass over the sharers
 * Failure     never; no parents where 1 % of the people is not even one
 */
export function lineReproduction(
  { length, parent }: ActivationForest,
  negative: Uint8Array,
  people: number,
): readonly [positive: LineCounts, negative: LineCounts] {
  if (generationScratch.length < length) generationScratch = new Uint32Array(length * 2);
  const generation = generationScratch;
  const free = Math.min(length, Math.ceil(FREE_PART * people));
  const parents: [number, number] = [0, 0];
  const children: [number, number] = [0, 0];
  const others: [number, number] = [0, 0];
  const isParent = (row: number): boolean =>
    row < free && generation[row]! >= 1 && generation[row]! <= LAST_GENERATION;
  for (let row = 0; row < length; row++) {
    const above = parent[row] as number;
    const polarity = negative[row] as 0 | 1;
    const isLine = above !== row && negative[above] === polarity;
    generation[row] = above === row ? 0 : isLine ? generation[above]! + 1 : 1;
    if (above !== row && isParent(above)) {
      if (isLine) children[polarity]++;
      else others[negative[above] as 0 | 1]++;
    }
    if (isParent(row)) parents[polarity]++;
  }
  return [
    { parents: parents[0], children: children[0], others: others[0] },
    { parents: parents[1], children: children[1], others: others[1] },
  ];
}
