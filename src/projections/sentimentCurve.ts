import { EventCode } from "../events/EventCode.ts";
import { type FindingClock, timeOf } from "./FindingClock.ts";
import type { FoldContext } from "./Projection.ts";
import { runProjection } from "./RunProjection.ts";
import { recordOf } from "./recordOf.ts";
import {
  addTickCounts,
  countByTick,
  lastTickOf,
  mergeTickCounts,
  noCounts,
  runningTotals,
  type TickCounts,
} from "./TickCounts.ts";
import { timeAxis } from "./timeAxis.ts";

const KINDS = ["positivePosts", "negativePosts", "positiveImpressions", "negativeImpressions"] as const;
type Kind = (typeof KINDS)[number];

/** Sums over worlds by tick. */
export interface SentimentCurveState {
  readonly isAsked: boolean;
  worlds: number;
  readonly counts: Record<Kind, TickCounts>;
}

/** Means per world so far, at the points of the curve's time. */
export interface PolarityCurve {
  readonly positive: readonly number[];
  readonly negative: readonly number[];
}

export interface SentimentCurveFinding {
  readonly sentimentCurve?: {
    readonly unit: FindingClock["unit"];
    readonly time: readonly number[];
    readonly posts: PolarityCurve;
    readonly impressions?: PolarityCurve;
  };
}

/**
 * Sentiment by time: what was posted so far for and against, on all channels, and how often each was seen.
 *
 * Source      `countByTick`
 * Arrays      sums by tick (integers)
 * Randomness  none
 * Cost        two passes over the events of a run, four over those that are no share; nothing where polarity
 *             is not asked for
 * Failure     never; no finding where polarity is not asked for, or no run had events
 */
export const sentimentCurve = runProjection<SentimentCurveState, SentimentCurveFinding>({
  name: "sentimentCurve",
  version: 1,
  initial: ({ polarity }) => ({ isAsked: polarity, worlds: 0, counts: recordOf(KINDS, noCounts) }),
  evolveRun: (state, facts, frame, row) => {
    if (facts === null || !state.isAsked) return state;
    state.worlds++;
    const add = (kind: Kind, code: number, polarity: 0 | 1): void => {
      const byAmount = code === EventCode.Impressions;
      const rows = code === EventCode.Shared ? undefined : facts.rest;
      const counts = countByTick(frame, row, code, byAmount, polarity, rows);
      state.counts[kind] = addTickCounts(state.counts[kind], counts);
    };
    for (const code of [EventCode.Shared, EventCode.CrossPosted]) {
      add("positivePosts", code, 0);
      add("negativePosts", code, 1);
    }
    add("positiveImpressions", EventCode.Impressions, 0);
    add("negativeImpressions", EventCode.Impressions, 1);
    return state;
  },
  merge: (left, right) => ({
    isAsked: left.isAsked,
    worlds: left.worlds + right.worlds,
    counts: recordOf(KINDS, (kind) => mergeTickCounts(left.counts[kind], right.counts[kind])),
  }),
  finish,
});

function finish(
  { worlds, counts }: SentimentCurveState,
  { clock, tallies = false }: FoldContext,
): SentimentCurveFinding {
  if (worlds === 0) return {};
  const time = timeAxis(KINDS.reduce((last, kind) => Math.max(last, lastTickOf(counts[kind])), 0));
  const mean = (kind: Kind): number[] => runningTotals(counts[kind], time).map((sum) => sum / worlds);
  return {
    sentimentCurve: {
      unit: clock.unit,
      time: time.map((tick) => timeOf(clock, tick)),
      posts: { positive: mean("positivePosts"), negative: mean("negativePosts") },
      ...(tallies
        ? { impressions: { positive: mean("positiveImpressions"), negative: mean("negativeImpressions") } }
        : {}),
    },
  };
}
