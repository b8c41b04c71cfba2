import type { RootKey } from "../randomness/RootKey.ts";
import { quantile } from "../statistics/quantile.ts";
import { supTBand } from "../statistics/supTBand.ts";
import { type FindingClock, timeOf } from "./FindingClock.ts";
import type { FoldContext } from "./Projection.ts";
import { runProjection } from "./RunProjection.ts";
import {
  addTickCounts,
  cumulativeAt,
  lastTickOf,
  mergeTickCounts,
  noCounts,
  runningTotals,
  type TickCounts,
} from "./TickCounts.ts";
import { timeAxis } from "./timeAxis.ts";

/** New sharers and first viewers of one world by tick. */
export interface WorldCurve {
  readonly sharers: TickCounts;
  readonly viewers: TickCounts;
}

/** Sums over all worlds; the worlds below `FAN_WORLDS` one by one, null where a world was not folded. */
export interface ReachCurveState {
  worlds: number;
  sharers: TickCounts;
  viewers: TickCounts;
  readonly fan: (WorldCurve | null)[];
}

/**
 * A cumulative curve at the points of `time`. The band is absent where there are not two worlds to draw it
 * from.
 */
export interface ReachFan {
  readonly mean: readonly number[];
  readonly bandLo?: readonly number[];
  readonly bandHi?: readonly number[];
  readonly q05: readonly number[];
  readonly q25: readonly number[];
  readonly q50: readonly number[];
  readonly q75: readonly number[];
  readonly q95: readonly number[];
}

export interface ReachCurve {
  readonly unit: FindingClock["unit"];
  readonly time: readonly number[];
  /** Worlds in the mean, and those among worlds 0–999 from which the fan and the band's width come. */
  readonly worlds: number;
  readonly fanWorlds: number;
  readonly sharers: ReachFan;
  readonly viewers?: ReachFan;
}

/** Cumulative sharers and viewers of single worlds at the points of the curve's `time`. */
export interface SamplePath {
  readonly world: number;
  readonly sharers: readonly number[];
  readonly viewers?: readonly number[];
}

export interface ReachCurveFinding {
  readonly curve?: ReachCurve;
  readonly paths?: readonly SamplePath[];
}

const FAN_WORLDS = 1000;
const PATHS = 20;
/** The band's multipliers belong to no world, so one key serves every scenario. */
const BAND_KEY: RootKey = [0, 0];

/**
 * The reach curve: how many people have shared, and viewed, by each tick. The mean is over all worlds;
 * quantiles over worlds 0–999; the band holds the whole mean curve with 95 %: its critical value and standard
 * deviation come from worlds 0–999, its centre and the square root of the count from all. A world that ended
 * keeps its last value. A time axis of more than 512 points is thinned to every n-th tick and the last:
 * values there are exact.
 *
 * Source      `supTBand`, `quantile`
 * Arrays      per tick sums (Float64 integers); per world of the fan its own ticks and counts
 * Randomness  the band's multipliers, purpose bootstrap, one fixed key
 * Cost        O(ticks) a run; 12 bytes a tick and world of the fan
 * Failure     never; no finding where none of worlds 0–999 had events
 */
export const reachCurve = runProjection<ReachCurveState, ReachCurveFinding>({
  name: "reachCurve",
  version: 1,
  initial: () => ({ worlds: 0, sharers: noCounts(), viewers: noCounts(), fan: [] }),
  evolveRun: (state, facts) => {
    if (facts === null) return state;
    const { world, sharersByTick, viewersByTick } = facts;
    state.worlds++;
    state.sharers = addTickCounts(state.sharers, sharersByTick);
    state.viewers = addTickCounts(state.viewers, viewersByTick);
    if (world >= FAN_WORLDS) return state;
    while (state.fan.length <= world) state.fan.push(null);
    state.fan[world] = { sharers: sharersByTick, viewers: viewersByTick };
    return state;
  },
  merge: (left, right) => ({
    worlds: left.worlds + right.worlds,
    sharers: mergeTickCounts(left.sharers, right.sharers),
    viewers: mergeTickCounts(left.viewers, right.viewers),
    fan: Array.from(
      { length: Math.max(left.fan.length, right.fan.length) },
      (_, world) => left.fan[world] ?? right.fan[world] ?? null,
    ),
  }),
  finish,
});

function finish(state: ReachCurveState, context: FoldContext): ReachCurveFinding {
  const known = state.fan.flatMap((curve, world) => (curve === null ? [] : [{ world, curve }]));
  if (known.length === 0) return {};
  const time = timeAxis(Math.max(lastTickOf(state.sharers), lastTickOf(state.viewers)));
  const { people } = context;
  const fanOf = (part: keyof WorldCurve): ReachFan =>
    reachFan(
      state[part],
      state.worlds,
      known.map(({ curve }) => curve[part]),
      time,
      people,
    );
  return {
    curve: {
      unit: context.clock.unit,
      time: time.map((tick) => timeOf(context.clock, tick)),
      worlds: state.worlds,
      fanWorlds: known.length,
      sharers: fanOf("sharers"),
      ...(context.viewers ? { viewers: fanOf("viewers") } : {}),
    },
    paths: known
      .filter(({ world }) => world < PATHS)
      .map(({ world, curve }) => ({
        world,
        sharers: runningTotals(curve.sharers, time),
        ...(context.viewers ? { viewers: runningTotals(curve.viewers, time) } : {}),
      })),
  };
}

function reachFan(
  sums: TickCounts,
  worlds: number,
  fan: readonly TickCounts[],
  time: readonly number[],
  people: number,
): ReachFan {
  const points = time.length;
  const mean = runningTotals(sums, time).map((sum) => sum / worlds);
  const values = new Float64Array(fan.length * points);
  for (const [row, counts] of fan.entries()) cumulativeAt(counts, time, values, row * points);
  const ascending = time.map((_, j) =>
    Float64Array.from(fan, (_, row) => values[row * points + j] as number).sort(),
  );
  const at = (q: number): number[] => ascending.map((column) => quantile(column, q));
  return {
    mean,
    ...(fan.length < 2 ? {} : meanBand(mean, worlds, values, fan.length, people)),
    q05: at(0.05),
    q25: at(0.25),
    q50: at(0.5),
    q75: at(0.75),
    q95: at(0.95),
  };
}

/** The simultaneous band about the mean, cut where no mean can be: under 0 and over the number of people. */
function meanBand(
  mean: readonly number[],
  worlds: number,
  values: Float64Array,
  fanWorlds: number,
  people: number,
): Required<Pick<ReachFan, "bandLo" | "bandHi">> {
  const { sd, critical } = supTBand({ values, worlds: fanWorlds, points: mean.length }, { key: BAND_KEY });
  const half = Array.from(sd, (deviation) => (critical * deviation) / Math.sqrt(worlds));
  return {
    bandLo: mean.map((value, j) => Math.max(0, value - (half[j] as number))),
    bandHi: mean.map((value, j) => Math.min(people, value + (half[j] as number))),
  };
}
