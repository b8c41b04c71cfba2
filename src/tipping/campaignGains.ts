import { type MeanRatio, ratioOfMeans } from "../statistics/ratioOfMeans.ts";

/** Reach in the same worlds, Uint32[worlds] each: of all starters, and of what they are held against. */
export interface GainRuns {
  /** All starters at one time. */
  readonly together: ArrayLike<number>;
  /** Each starter alone. */
  readonly alone: readonly ArrayLike<number>[];
  /** All starters one after another. */
  readonly staggered: ArrayLike<number>;
}

/** Absent where there is nobody to compare with. */
export interface CampaignGains {
  readonly superposition?: MeanRatio;
  readonly synchrony?: MeanRatio;
}

/**
 * What it brings to start at many points at one time. superposition G: how many times as many people the
 * starters reach together as the sum of what each reaches alone; at most 1 for independent and threshold
 * contagion. synchrony Y: how many times as many as one after another; exactly 1, in every world, where
 * nothing fades, is forgotten or ends.
 *
 * Source      submodularity, and reach as a fixed point whatever the order of arrival: Kempe, Kleinberg &
 *             Tardos (2003), https://doi.org/10.1145/956750.956769; `ratioOfMeans`
 * Arrays      see `GainRuns`
 * Randomness  none
 * Cost        time O(worlds · starters)
 * Failure     never
 */
export function campaignGains({ together, alone, staggered }: GainRuns): CampaignGains {
  const summed = Float64Array.from(together, (_, world) =>
    alone.reduce((sum, reach) => sum + (reach[world] as number), 0),
  );
  const superposition = ratioOfMeans(together, summed);
  const synchrony = ratioOfMeans(together, staggered);
  return {
    ...(superposition === null ? {} : { superposition }),
    ...(synchrony === null ? {} : { synchrony }),
  };
}
