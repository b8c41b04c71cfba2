import * as Effect from "effect/Effect";
import type { FoldContext } from "../projections/Projection.ts";
import type { RootKey } from "../randomness/RootKey.ts";
import { isotonic } from "../statistics/isotonic.ts";
import { type GridRuns, gridTipping } from "../tipping/gridTipping.ts";
import type { TippingPlan } from "../tipping/TippingPlan.ts";
import { geometricGrid } from "../tipping/tippingGrid.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import { reachOfPlans } from "./reachOfPlans.ts";
import type { RunScenarioOptions } from "./runScenario.ts";

/** What is run: a plan on a grid, in the context's worlds. */
export interface GridTask {
  readonly tipping: TippingPlan;
  readonly context: FoldContext;
  /** Transmissibility of negative copies, in units of that of positive ones. */
  readonly negativity: number;
  /** Transmissibilities, Float64[], ascending. */
  readonly boundaries: Float64Array;
  /** Null: as given; else so many boundaries, where ignition changes. */
  readonly narrowTo: number | null;
  readonly key: RootKey;
  /** Of intervals and bands. */
  readonly level: number;
}

/** Worlds in which wide grids are looked over before a narrow one is run, and boundaries of the second. */
const PILOT_WORLDS = 20;
const SECOND_COUNT = 12;

/**
 * The tipping point of a plan that cannot be flooded: it is run at every boundary in the same worlds. A wide
 * grid is looked over in a few worlds first, then a narrower one where ignition changes, and then it is run
 * where it changes there; the highest boundary stays, so that what never tips is known to. Threads take
 * worlds and boundaries as they come; the numbers do not depend on them.
 *
 * Source      `planAtTransmissibility`, `gridTipping`
 * Randomness  worlds 0, 1, … of the plan; the key's for the bootstrap
 * Cost        a run a world and boundary over the threads; one copy of the plan's arcs on each
 * Failure     that of `reachOfPlans`
 */
export const tipGrid = Effect.fnUntraced(function* (
  loaded: Pick<LoadedScenario, "file">,
  task: GridTask,
  options: RunScenarioOptions,
) {
  const { tipping, context, boundaries: given, narrowTo, key } = task;
  let boundaries = given;
  if (narrowTo !== null) {
    const few = { ...context, worlds: Math.min(PILOT_WORLDS, context.worlds) };
    for (const count of [SECOND_COUNT, narrowTo]) {
      const pilot = yield* gridRuns(loaded, { ...task, boundaries, context: few }, options);
      boundaries = narrowed(boundaries, pilot, few, count, tipping.exposure.transmissibility[0]);
    }
  }
  const runs = yield* gridRuns(loaded, { ...task, boundaries }, options);
  return gridTipping(tipping, runs, {
    boundaries,
    worlds: context.worlds,
    ...context.ignition,
    key,
    level: task.level,
  });
});

const gridRuns = Effect.fnUntraced(function* (
  loaded: Pick<LoadedScenario, "file">,
  { tipping, context, negativity, boundaries }: GridTask,
  options: RunScenarioOptions,
) {
  const points = boundaries.length;
  const plans = Array.from(boundaries, () => tipping.plan);
  const contexts = plans.map(() => context);
  const levels = { tipping, transmissibilities: boundaries, negativity };
  const found = yield* reachOfPlans(loaded, { plans, contexts, levels }, options);
  const sharers = new Uint32Array(context.worlds * points);
  const started = new Uint32Array(context.worlds * points);
  for (const [point, reach] of found.entries()) {
    for (let world = 0; world < context.worlds; world++) {
      sharers[world * points + point] = reach.sharers[world] as number;
      started[world * points + point] = reach.started[world] as number;
    }
  }
  return { sharers, started } satisfies GridRuns;
});

/** A part of what ignites at most is as good as all of it: the curve hardly rises after that. */
const NEARLY = 0.95;

/** Boundaries from the last one at which nothing has ignited yet to where nearly all has that ever does. */
function narrowed(
  wide: Float64Array,
  { sharers, started }: GridRuns,
  { worlds, ignition: { threshold, counts } }: FoldContext,
  count: number,
  own: number,
): Float64Array {
  const shares = Float64Array.from(wide, (_, point) => {
    let ignited = 0;
    for (let at = point; at < worlds * wide.length; at += wide.length) {
      const earned = (sharers[at] as number) - (counts === "earned" ? (started[at] as number) : 0);
      if (earned >= threshold) ignited++;
    }
    return ignited / worlds;
  });
  const rising = isotonic(shares);
  const most = rising.at(-1) as number;
  if (most === 0) return wide;
  const high = Math.max(
    1,
    rising.findIndex((share) => share >= NEARLY * most),
  );
  const low = Math.max(0, shares.findIndex((share) => share > 0) - 1);
  const grid = geometricGrid(wide[Math.min(low, high - 1)] as number, wide[high] as number, count, own);
  return Float64Array.from(new Set([...grid, wide.at(-1) as number])).sort();
}
