import type { PlanSample } from "./PlanSample.ts";

/** A time at which something happened in some worlds. */
interface Step {
  readonly time: number;
  /** Part of the watched worlds in which it happened then. */
  readonly hazard: number;
  readonly watched: number;
  /** Part of the worlds that were spared until then. */
  readonly spared: number;
}

/**
 * The mean time until something happens or `horizon` comes, whichever is first, from worlds some of which were
 * not watched to the end (see `kaplanMeier`).
 *
 * Source      the area under the curve of `kaplanMeier`, and its linear part by the weight of each world, the
 *             infinitesimal jackknife: Efron (1981), https://doi.org/10.1093/biomet/68.3.589
 * Arrays      ends, happened (0 or 1) [worlds], at least one; an end of Infinity: it can never happen
 * Randomness  none
 * Cost        one sort, and O(worlds) for each resampling
 * Failure     never for a finite horizon
 */
export function survivalSample(
  ends: ArrayLike<number>,
  happened: ArrayLike<number>,
  horizon: number,
): PlanSample {
  const order = Uint32Array.from(ends, (_, world) => world).sort((a, b) =>
    ends[a] === ends[b] ? 0 : ends[a]! < ends[b]! ? -1 : 1,
  );
  const stepsOf = (times: Uint32Array | null): readonly Step[] => {
    const steps: Step[] = [];
    const count = (world: number): number => (times === null ? 1 : (times[world] as number));
    let watched = order.reduce((sum, world) => sum + count(world), 0);
    let spared = 1;
    for (let at = 0; at < order.length; ) {
      const time = ends[order[at] as number] as number;
      if (time > horizon) break;
      let [events, left] = [0, 0];
      for (; at < order.length && ends[order[at] as number] === time; at++) {
        const world = order[at] as number;
        left += count(world);
        events += count(world) * (happened[world] as number);
      }
      if (events > 0) {
        steps.push({ time, hazard: events / watched, watched, spared });
        spared *= (watched - events) / watched;
      }
      watched -= left;
    }
    return steps;
  };
  const steps = stepsOf(null);
  const value = areaOf(steps, horizon);
  return {
    perWorld: Float64Array.from(ends, (end) => Math.min(end, horizon)),
    contributions: contributionsOf(steps, order, ends, happened, horizon).map((each) => value + each),
    value,
    resampled: (times) => areaOf(stepsOf(times), horizon),
  };
}

function areaOf(steps: readonly Step[], horizon: number): number {
  let area = 0;
  let from = 0;
  let spared = 1;
  for (const step of steps) {
    area += spared * (step.time - from);
    from = step.time;
    spared = step.spared * (1 - step.hazard);
  }
  return area + spared * (horizon - from);
}

/** By world: how the area changes as its weight does, times the number of worlds. */
function contributionsOf(
  steps: readonly Step[],
  order: Uint32Array,
  ends: ArrayLike<number>,
  happened: ArrayLike<number>,
  horizon: number,
): Float64Array {
  const worlds = order.length;
  // What is still to come, in the mean, for a world that is spared at a step.
  const ahead = new Float64Array(steps.length);
  for (let i = steps.length - 1; i >= 0; i--) {
    const next = steps[i + 1];
    const until = (next?.time ?? horizon) - (steps[i] as Step).time;
    ahead[i] = until + (next === undefined ? 0 : (1 - next.hazard) * (ahead[i + 1] as number));
  }
  const gained = new Float64Array(worlds);
  let exposed = 0;
  let at = 0;
  for (const world of order) {
    const end = ends[world] as number;
    for (; at < steps.length && (steps[at] as Step).time <= end; at++) {
      const { spared, hazard, watched } = steps[at] as Step;
      exposed += (spared * (ahead[at] as number) * hazard * worlds) / watched;
    }
    const last = steps[at - 1];
    const struck = happened[world] === 1 && last?.time === end;
    gained[world] =
      exposed - (struck ? (last.spared * (ahead[at - 1] as number) * worlds) / last.watched : 0);
  }
  return gained;
}
