import { type FindingClock, timeOf } from "./FindingClock.ts";
import type { FoldContext } from "./Projection.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { addTickCounts, lastTickOf, mergeTickCounts, noCounts, type TickCounts } from "./TickCounts.ts";

/** New sharers by tick, summed over the worlds that ignited. */
export interface PhasesState {
  readonly ignition: FoldContext["ignition"];
  worlds: number;
  rate: TickCounts;
}

export type PhaseName = "initiation" | "transition" | "climax" | "ending";

/** One phase, both of its ends included. */
export interface Phase {
  readonly phase: PhaseName;
  readonly from: number;
  readonly to: number;
}

export interface PhasesFinding {
  readonly phases?: {
    readonly unit: FindingClock["unit"];
    /** Worlds that ignited: the rate is their mean. */
    readonly worlds: number;
    /** The time at which the smoothed rate is largest. */
    readonly peak: number;
    /** In order; a phase that lasts no tick is left out. */
    readonly spans: readonly Phase[];
  };
}

/** A longer time axis is taken in bins of equal width, at most so many. */
const BINS_MAX = 1024;
const TRANSITION_PART = 0.1;
const CLIMAX_PART = 0.5;

/**
 * The phases of an ignited campaign: with M the largest smoothed mean rate of new sharers, transition begins
 * at the first tick with .1 M or more, climax is the span around the peak with .5 M or more, ending is what
 * follows, initiation what comes before. The mean is over the worlds that ignited; the smoothing a moving
 * average over three ticks, or over a thirty-second of the time axis where that is longer.
 *
 * Source      this project's definition of the four phases
 * Arrays      rate: sums by tick (integers)
 * Randomness  none
 * Cost        O(ticks) a run
 * Failure     never; no finding where no world ignited
 */
export const phases = runProjection<PhasesState, PhasesFinding>({
  name: "phases",
  version: 1,
  initial: ({ ignition }) => ({ ignition, worlds: 0, rate: noCounts() }),
  evolveRun: (state, facts) => {
    if (facts === null || !ignited(facts, state.ignition)) return state;
    state.worlds++;
    state.rate = addTickCounts(state.rate, facts.sharersByTick);
    return state;
  },
  merge: (left, right) => ({
    ignition: left.ignition,
    worlds: left.worlds + right.worlds,
    rate: mergeTickCounts(left.rate, right.rate),
  }),
  finish: ({ worlds, rate }, { clock }) => {
    const last = lastTickOf(rate);
    const width = Math.ceil((last + 1) / BINS_MAX);
    const smooth = smoothed(binned(rate, width, Math.floor(last / width) + 1));
    const peak = smooth.reduce((best, value, bin) => (value > (smooth[best] as number) ? bin : best), 0);
    if (worlds === 0 || smooth[peak] === 0) return {};
    const told = spans(smooth, peak, width, last).map(({ phase, from, to }) => ({
      phase,
      from: timeOf(clock, from),
      to: timeOf(clock, to),
    }));
    return { phases: { unit: clock.unit, worlds, peak: timeOf(clock, peak * width), spans: told } };
  },
});

const ignited = (facts: RunFacts, { threshold, counts }: FoldContext["ignition"]): boolean =>
  (counts === "earned" ? facts.sharers - facts.seeds : facts.sharers) >= threshold;

function binned({ ticks, counts }: TickCounts, width: number, bins: number): Float64Array {
  const sums = new Float64Array(bins);
  for (let i = 0; i < ticks.length; i++) {
    sums[Math.floor((ticks[i] as number) / width)]! += counts[i] as number;
  }
  return sums;
}

/** Mean over a window about each bin; at the ends over the part of it that exists. */
function smoothed(rate: Float64Array): Float64Array {
  const reach = Math.max(1, Math.floor(rate.length / 64));
  return rate.map((_, bin) => {
    const window = rate.subarray(Math.max(0, bin - reach), bin + reach + 1);
    return window.reduce((sum, value) => sum + value, 0) / window.length;
  });
}

function spans(smooth: Float64Array, peak: number, width: number, last: number): Phase[] {
  const most = smooth[peak] as number;
  const transition = smooth.findIndex((value) => value >= TRANSITION_PART * most);
  let climax = peak;
  while (climax > 0 && (smooth[climax - 1] as number) >= CLIMAX_PART * most) climax--;
  let ending = peak + 1;
  while (ending < smooth.length && (smooth[ending] as number) >= CLIMAX_PART * most) ending++;
  const starts = [0, transition, climax, ending, smooth.length];
  const names: readonly PhaseName[] = ["initiation", "transition", "climax", "ending"];
  return names.flatMap((phase, i) => {
    const from = starts[i] as number;
    const past = starts[i + 1] as number;
    return from === past ? [] : [{ phase, from: from * width, to: Math.min(past * width - 1, last) }];
  });
}
