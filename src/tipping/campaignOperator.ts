import type { CampaignChances } from "./campaignChances.ts";
import type { PairOperator } from "./leadingGrowth.ts";

/** Polarities that are followed: 0 positive, 1 negative. */
export type Polarities = readonly (0 | 1)[];

/**
 * One step of a campaign along a pair while the audience is free: types are polarity × home channel, of the
 * polarities followed. A person who posts on several channels reaches a contact on any of them; on which that
 * one then is at home goes by their chances, not by their delays.
 *
 * Source      next-generation operator: Diekmann, Heesterbeek & Metz (1990),
 *             https://doi.org/10.1007/BF00178324
 * Arrays      see `CampaignChances`
 * Randomness  none
 * Cost        O(polarities × channels²) a pair
 * Failure     never
 */
export function campaignOperator(chances: CampaignChances, polarities: Polarities): PairOperator {
  const { rows, channels, passes, postsOn, posts, keeps } = chances;
  const on = new Float64Array(channels);
  const reached = new Float64Array(channels);
  return {
    types: polarities.length * channels,
    pass: (pair, from, into) => {
      const target = rows.targets[pair] as number;
      into.fill(0);
      polarities.forEach((polarity, of) => {
        const pass = passes[polarity];
        reached.fill(0);
        for (let home = 0; home < channels; home++) {
          const amount = from[of * channels + home] as number;
          if (amount === 0) continue;
          let sum = 0;
          let none = 1;
          for (let channel = 0; channel < channels; channel++) {
            const chance = posts[home * channels + channel]! * pass[channel]![pair]!;
            on[channel] = chance;
            sum += chance;
            none *= 1 - chance;
          }
          if (sum === 0) continue;
          const part = (amount * (1 - none)) / sum;
          for (let channel = 0; channel < channels; channel++)
            reached[postsOn[channel]!]! += part * on[channel]!;
        }
        const keep = keeps[polarity][target] as number;
        const other = polarities.indexOf(polarity === 0 ? 1 : 0);
        for (let home = 0; home < channels; home++) {
          into[of * channels + home]! += keep * reached[home]!;
          if (other >= 0) into[other * channels + home]! += (1 - keep) * reached[home]!;
        }
      });
    },
  };
}
