import { searchIndex } from "../statistics/metrics.ts";
import { type FindingClock, timeOf } from "./FindingClock.ts";
import { runProjection } from "./RunProjection.ts";
import {
  addTickCounts,
  lastTickOf,
  mergeTickCounts,
  noCounts,
  runningTotals,
  type TickCounts,
} from "./TickCounts.ts";
import { timeAxis } from "./timeAxis.ts";

/** New viewers by tick, summed over worlds (integers). */
export interface SearchesState {
  readonly isAsked: boolean;
  readonly worlds: number;
  readonly viewers: TickCounts;
}

export interface SearchesFinding {
  /** Searches in per cent of what they are without the campaign, mean of the worlds. */
  readonly searches?: {
    readonly unit: FindingClock["unit"];
    /** Searches an hour (a round) without the campaign, and how many each new viewer brings. */
    readonly baseline: number;
    readonly perViewer: number;
    readonly time: readonly number[];
    /** Over the time since the one before. */
    readonly index: readonly number[];
    readonly peak: { readonly time: number; readonly index: number };
  };
}

/**
 * A search index as search engines publish it: 100 is what people search for without the campaign.
 *
 * Source      100 · (b + s · new viewers) ÷ b, `searchIndex`; b and s as the scenario states them
 * Arrays      sums by tick (integers)
 * Randomness  none
 * Cost        O(ticks of a run)
 * Failure     never; no finding where the scenario says nothing of searches, or viewers are not measured
 */
export const searches = runProjection<SearchesState, SearchesFinding>({
  name: "searches",
  version: 1,
  initial: ({ searches: asked, viewers }) => ({
    isAsked: asked !== undefined && viewers,
    worlds: 0,
    viewers: noCounts(),
  }),
  evolveRun: (state, facts) =>
    facts === null || !state.isAsked
      ? state
      : { ...state, worlds: state.worlds + 1, viewers: addTickCounts(state.viewers, facts.viewersByTick) },
  merge: (left, right) => ({
    isAsked: left.isAsked,
    worlds: left.worlds + right.worlds,
    viewers: mergeTickCounts(left.viewers, right.viewers),
  }),
  finish: ({ worlds, viewers }, { searches: asked, clock, represents = 1 }) => {
    if (worlds === 0 || asked === undefined) return {};
    const ticks = timeAxis(lastTickOf(viewers));
    const time = ticks.map((tick) => timeOf(clock, tick));
    const totals = runningTotals(viewers, ticks);
    const index = totals.map((total, i) => {
      const fresh = ((total - (totals[i - 1] ?? 0)) / worlds) * represents;
      const span = i === 0 ? timeOf(clock, 1) : (time[i] as number) - (time[i - 1] as number);
      return searchIndex(asked.baseline, asked.perViewer, fresh / span) ?? 100;
    });
    const top = index.reduce((most, value, i) => (value > (index[most] as number) ? i : most), 0);
    const peak = { time: time[top] as number, index: index[top] as number };
    return { searches: { unit: clock.unit, ...asked, time, index, peak } };
  },
});
