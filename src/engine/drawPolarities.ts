import { coin } from "../randomness/coins.ts";
import type { WorldKey } from "../randomness/WorldKey.ts";
import { HEARD_COMPLAINT } from "./CampaignScratch.ts";
import type { CompiledPolarity } from "./CompiledCampaign.ts";

/**
 * What decides polarities in one run. negative Uint8[nodes], by place in the queue: before the draw whether
 * the triggering copy was negative, after it whether the sharer is.
 */
export interface PolarityDraws {
  readonly key: WorldKey;
  readonly segmentOf: Uint8Array;
  readonly polarity: CompiledPolarity;
  readonly negative: Uint8Array;
  /** By place, what triggered a sharer (HEARD_…): who complains is negative; null: nobody does. */
  readonly heard: Uint8Array | null;
}

/**
 * Decides what each of queue[first … past − 1] passes on: one draw a person, whatever triggered her, so
 * that a person who stays positive after a negative copy would stay so after a positive one wherever that
 * is likelier.
 *
 * Source      Chen et al., "Influence maximization in social networks when negative opinions may emerge and
 *             propagate", SIAM Data Mining 2011, with defenders and spoofing added
 * Arrays      see `PolarityDraws`; starting: they are a starter's people and have no trigger
 * Randomness  one polarity draw per (world, node)
 * Cost        a draw a sharer
 * Failure     never
 */
export function drawPolarities(
  { key, segmentOf, polarity, negative, heard }: PolarityDraws,
  queue: Uint32Array,
  first: number,
  past: number,
  starting: boolean,
): void {
  for (let i = first; i < past; i++) {
    if (heard !== null && ((heard[i] as number) & HEARD_COMPLAINT) !== 0) {
      negative[i] = 1;
      continue;
    }
    const node = queue[i] as number;
    const limits = starting
      ? polarity.started
      : negative[i] === 1
        ? polarity.afterNegative
        : polarity.afterPositive;
    negative[i] = coin(key, node) < (limits[segmentOf[node] as number] as number) ? 0 : 1;
  }
}
