import { exp, expm1, log } from "../randomness/exactMath.ts";
import { normalQuantile } from "../randomness/normalQuantile.ts";
import { bisect } from "../statistics/bisect.ts";
import { DEFAULT_LEVEL, type Interval } from "../statistics/Interval.ts";
import { quantileRanks } from "../statistics/quantileRanks.ts";
import { risesTo } from "../statistics/risesTo.ts";
import type { Ignited } from "./Ignited.ts";
import type { Estimate } from "./networkPercolation.ts";
import { outwardInterval } from "./outwardInterval.ts";
import { tippingPoint } from "./tippingPoint.ts";

/**
 * Runs of one plan at several sizes of its push, in the same worlds and with nested picks. sizes: people
 * that start, strictly ascending; costs: of each size, where prices are known; sharers, started: one
 * Uint32[worlds] for each size.
 */
export interface PushRuns extends Ignited {
  readonly sizes: readonly number[];
  readonly costs?: readonly number[];
  readonly sharers: readonly Uint32Array[];
  readonly started: readonly Uint32Array[];
  readonly people: number;
  /** Whether each person who starts has her own chance of setting it off: independent contagion. */
  readonly independent: boolean;
}

/**
 * Ignition against the size of the push; push50: how many people it takes for half of the worlds to ignite,
 * between the sizes that were tried, and fraction their part of all. critical: people need each other, so
 * that too few hardly ignite. odds: each person who starts adds the same chance, perPerson, and `expected`
 * is 1 − (1 − perPerson)^size. sum: contagion is as independent, and yet that leaves the band: what ignites
 * are cascades that are too small by themselves and add up to the threshold. Absent parts could not be found.
 */
export interface PushTipping {
  readonly kind: "critical" | "odds" | "sum";
  readonly worlds: number;
  readonly sizes: readonly number[];
  readonly ignition: readonly number[];
  readonly ignitionLo: readonly number[];
  readonly ignitionHi: readonly number[];
  readonly push50?: Estimate & { readonly fraction: number; readonly cost?: number };
  readonly perPerson?: Estimate;
  readonly expected?: readonly number[];
}

/** Less than this part of the worlds is hardly any. */
export const HARDLY = 0.1;

/**
 * The critical size of a push: the size at which each world first ignites is one number a world, as its
 * transmissibility is for `planTipping`. Between two sizes the curve is taken as straight, and people are
 * whole.
 *
 * Source      `tippingPoint`, `risesTo`, `quantileRanks`, `outwardInterval`; odds of independent starters:
 *             the number of starters until the first that sets it off is geometric, of which the classes
 *             between sizes are seen (maximum likelihood, normal interval on the logarithm); they hold where
 *             none of them leaves the band of the whole curve
 * Arrays      see `PushRuns`
 * Randomness  none
 * Cost        time O(worlds · sizes)
 * Failure     never
 */
export function pushTipping(runs: PushRuns): PushTipping {
  const { sizes, costs, sharers, started, threshold, counts, people, independent } = runs;
  const worlds = sharers[0]?.length ?? 0;
  const ignites = (size: number, world: number): boolean =>
    sharers[size]![world]! - (counts === "earned" ? started[size]![world]! : 0) >= threshold;
  const firstAt = Uint32Array.from({ length: worlds }, (_, world) => {
    const first = sizes.findIndex((_size, size) => ignites(size, world));
    return first < 0 ? sizes.length : first;
  });
  const { ignition, band } = tippingPoint(firstAt, sizes);
  const half = halfOf(sizes, ignition, worlds);
  const perPerson = independent ? oddsOf(firstAt, sizes) : null;
  const expected = perPerson === null ? null : sizes.map((size) => -expm1(size * log(1 - perPerson.value)));
  const isHeld = (share: number, i: number): boolean =>
    (band.low[i] as number) <= share && share <= (band.high[i] as number);
  const holds = expected?.every(isHeld) ?? true;
  const cost = half === null || costs === undefined ? undefined : costAt(half.value, sizes, costs);
  return {
    kind: !independent ? "critical" : holds ? "odds" : "sum",
    worlds,
    sizes,
    ignition: [...ignition],
    ignitionLo: [...band.low],
    ignitionHi: [...band.high],
    ...(half === null
      ? {}
      : { push50: { ...half, fraction: half.value / people, ...(cost === undefined ? {} : { cost }) } }),
    ...(perPerson === null || expected === null || !holds ? {} : { perPerson, expected }),
  };
}

/** The fewest people by whom half of the worlds have ignited; null where so many never do. */
function halfOf(sizes: readonly number[], ignition: Float64Array, worlds: number): Estimate | null {
  const value = wholeFrom(risesTo(sizes, ignition, 0.5));
  if (worlds === 0 || value === Infinity) return null;
  const { lower, upper } = quantileRanks(worlds, 0.5);
  const [low, high] = [risesTo(sizes, ignition, lower / worlds), risesTo(sizes, ignition, upper / worlds)];
  if (lower === 0 || high === Infinity) return { value };
  const ci = outwardInterval([low, high], sizes, ignition, { worlds, level: DEFAULT_LEVEL });
  return { value, ci: [Math.floor(ci[0]), wholeFrom(ci[1])] };
}

/** The least whole number from a size on, give or take what rounding made of it. */
const wholeFrom = (size: number): number => Math.ceil(size - 1e-9);

/** What so many people cost, between the sizes around them. */
function costAt(size: number, sizes: readonly number[], costs: readonly number[]): number {
  const after = sizes.findIndex((each) => each >= size);
  const [to, high] = [sizes[after] as number, costs[after] as number];
  if (to === size || after === 0) return high;
  const [from, low] = [sizes[after - 1] as number, costs[after - 1] as number];
  return low + ((size - from) * (high - low)) / (to - from);
}

/**
 * The chance that one starter sets it off, from the class of sizes in which each world first ignited; null
 * where no world does, or all do at the smallest size, so that any chance from some on is as likely.
 */
function oddsOf(firstAt: Uint32Array, sizes: readonly number[]): Estimate | null {
  const seen = new Float64Array(sizes.length + 1);
  for (const first of firstAt) seen[first]!++;
  if (seen[sizes.length] === firstAt.length || seen[0] === firstAt.length) return null;
  /** Slope of the log likelihood at a hazard x = −ln(1 − chance), and how it bends. */
  const slope = (x: number): number => {
    let sum = -(seen[sizes.length] as number) * (sizes.at(-1) as number);
    for (const [i, size] of sizes.entries()) {
      const before = sizes[i - 1] ?? 0;
      sum += (seen[i] as number) * ((size - before) / expm1((size - before) * x) - before);
    }
    return sum;
  };
  const bend = (x: number): number =>
    sizes.reduce((sum, size, i) => {
      const width = size - (sizes[i - 1] ?? 0);
      // width² e^(width x) ÷ (e^(width x) − 1)²
      return sum + ((seen[i] as number) * width * width) / (expm1(width * x) * -expm1(-width * x));
    }, 0);
  let high = 1;
  while (slope(high) > 0) high *= 2;
  const x = bisect((each) => -slope(each), 0, 0, high);
  const spread = normalQuantile((1 + DEFAULT_LEVEL) / 2) / (Math.sqrt(bend(x)) * x);
  const ci: Interval = [-expm1(-x * exp(-spread)), -expm1(-x * exp(spread))];
  return { value: -expm1(-x), ci };
}
