import type { CampaignChances } from "./campaignChances.ts";
import type { PairOperator } from "./leadingGrowth.ts";
import { chanceOperator } from "./nonBacktracking.ts";

/** Polarities that are followed: 0 positive, 1 negative. */
export type Polarities = readonly (0 | 1)[];

/**
 * One step of a campaign along a pair while the audience is free: types are polarity × home channel, of the
 * polarities followed. A person who posts on several channels reaches a contact on any of them; on which that
 * one then is at home goes by their chances, not by their delays.
 *
 * Source      next-generation operator: Diekmann, Heesterbeek & Metz (1990),
 *             https://doi.org/10.1007/BF00178324
 * Arrays      see `CampaignChances`; 8 bytes a pair where one polarity on one channel is followed
 * Randomness  none
 * Cost        O(polarities × channels²) a pair
 * Failure     never
 */
export function campaignOperator(chances: CampaignChances, polarities: Polarities): PairOperator {
  if (chances.channels > 1) return onChannels(chances, polarities);
  const [one, other] = polarities;
  if (other !== undefined) return onOneChannel(chances);
  const pass = chances.passes[one as 0 | 1][0] as Float64Array;
  const keep = chances.keeps[one as 0 | 1];
  return chanceOperator(pass.map((chance, pair) => chance * keep[chances.rows.targets[pair]!]!));
}

/** Both polarities. */
function onOneChannel({ rows, passes, keeps }: CampaignChances): PairOperator {
  const { targets } = rows;
  const [positive, negative] = [passes[0][0], passes[1][0]] as [Float64Array, Float64Array];
  const [staysPositive, staysNegative] = keeps;
  return {
    types: 2,
    pass: (pair, from, into) => {
      const target = targets[pair] as number;
      const won = from[0]! * positive[pair]!;
      const lost = from[1]! * negative[pair]!;
      const turned = won * (1 - staysPositive[target]!);
      const answered = lost * (1 - staysNegative[target]!);
      into[0] = won * staysPositive[target]! + answered;
      into[1] = lost * staysNegative[target]! + turned;
    },
  };
}

function onChannels(chances: CampaignChances, polarities: Polarities): PairOperator {
  const { rows, channels, passes, postsOn, posts, keeps } = chances;
  const { targets } = rows;
  const on = new Float64Array(channels);
  const reached = new Float64Array(channels);
  /** What of one polarity is passed on, by the home channel of whom it wins. */
  const reach = (pair: number, pass: readonly Float64Array[], from: Float64Array, first: number): void => {
    reached.fill(0);
    for (let home = 0; home < channels; home++) {
      const amount = from[first + home] as number;
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
      for (let channel = 0; channel < channels; channel++) reached[postsOn[channel]!]! += part * on[channel]!;
    }
  };
  return {
    types: polarities.length * channels,
    pass: (pair, from, into) => {
      into.fill(0);
      for (let of = 0; of < polarities.length; of++) {
        const polarity = polarities[of] as 0 | 1;
        reach(pair, passes[polarity], from, of * channels);
        const keep = keeps[polarity][targets[pair]!] as number;
        for (let home = 0; home < channels; home++) {
          into[of * channels + home]! += keep * reached[home]!;
          if (polarities.length === 2) into[(1 - of) * channels + home]! += (1 - keep) * reached[home]!;
        }
      }
    },
  };
}
