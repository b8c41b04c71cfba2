import type { RootKey } from "../randomness/RootKey.ts";
import { bootstrapInterval } from "../statistics/bootstrapInterval.ts";
import { DEFAULT_LEVEL } from "../statistics/Interval.ts";
import { isotonic } from "../statistics/isotonic.ts";
import { probabilityInterval } from "../statistics/probabilityInterval.ts";
import { risesTo } from "../statistics/risesTo.ts";
import { sampleMean } from "../statistics/sampleMean.ts";
import type { Estimate } from "./networkPercolation.ts";
import { outwardInterval } from "./outwardInterval.ts";
import { type PlanTipping, type TippingOptions, told } from "./planTipping.ts";
import type { TippingPlan } from "./TippingPlan.ts";

/**
 * Runs of the same worlds at every boundary: sharers and people of starters, Uint32[worlds · boundaries].
 */
export interface GridRuns {
  readonly sharers: Uint32Array;
  readonly started: Uint32Array;
}

const BOOTSTRAPS = 1000;

/**
 * The tipping point of a plan that cannot be flooded, from runs at every boundary in the same worlds. A
 * world may ignite at one boundary and not at the next, so the share of ignited worlds is fitted by a
 * nondecreasing curve; alpha50 is where that, drawn from boundary to boundary, comes to one half. Its
 * interval draws worlds again, not points. Its ends go to boundaries where those are far apart. The
 * band is of the shares as they are, each at its part of the 5 %.
 *
 * Source      `isotonic`, `risesTo`, `bootstrapInterval`, `outwardInterval`; `probabilityInterval` with
 *             Bonferroni over boundaries
 * Arrays      row per world; see `GridRuns`
 * Randomness  bootstrap draws of the key
 * Cost        1000 · worlds · boundaries additions
 * Failure     never
 */
export function gridTipping(
  tipping: Pick<TippingPlan, "exposure">,
  runs: GridRuns,
  options: TippingOptions & { readonly key: RootKey },
): PlanTipping {
  const { boundaries, worlds, threshold, counts, key, level = DEFAULT_LEVEL } = options;
  const points = boundaries.length;
  const ignited = runs.sharers.map((sharers, i) =>
    sharers - (counts === "earned" ? (runs.started[i] as number) : 0) >= threshold ? 1 : 0,
  );
  const shares = (times: Uint32Array): Float64Array => sampleMean(ignited, times, points);
  const halfOf = (times: Uint32Array): number => risesTo(boundaries, isotonic(shares(times)), 0.5);
  const once = new Uint32Array(worlds).fill(1);
  const seen = shares(once);
  const fit = isotonic(seen);
  const value = risesTo(boundaries, fit, 0.5);
  const ci = bootstrapInterval(worlds, halfOf, { key, draws: BOOTSTRAPS, level });
  const half: Estimate | null =
    value === Infinity
      ? null
      : { value, ...(ci === null ? {} : { ci: outwardInterval(ci, boundaries, fit, { worlds, level }) }) };
  const each = 1 - (1 - level) / points;
  const band = Array.from(seen, (share) => probabilityInterval(Math.round(share * worlds), worlds, each));
  const point = {
    worlds,
    tipped: once.reduce((sum, _, world) => sum + (hasIgnited(ignited, world, points) ? 1 : 0), 0),
    ...(half === null ? {} : { half }),
    ignition: fit,
    band: {
      low: Float64Array.from(band, ([low]) => low),
      high: Float64Array.from(band, ([, high]) => high),
    },
  };
  return told("grid", tipping, options, {
    point,
    reach: sampleMean(runs.sharers, once, points),
    shares: seen,
  });
}

function hasIgnited(ignited: Uint32Array, world: number, points: number): boolean {
  return ignited.subarray(world * points, (world + 1) * points).includes(1);
}
