import type { Frame } from "../events/Frame.ts";
import { netSentiment, netSentimentOfSpoken, type Sentiment, sentimentRatio } from "../statistics/metrics.ts";
import { ratioOfSums, type Share } from "../statistics/ratioOfSums.ts";
import { type Summary, summarise } from "../statistics/Summary.ts";
import { deepest } from "./ActivationForest.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { enlarged, mergedColumn, resized } from "./WorldColumn.ts";

/** Per world: known (0 or 1), sharers, those of them who are against, viewers. Per generation: sums. */
export interface SentimentState {
  readonly isAsked: boolean;
  readonly known: Uint8Array;
  readonly sharers: Uint32Array;
  readonly negative: Uint32Array;
  readonly viewers: Uint32Array;
  readonly generationSharers: Float64Array;
  readonly generationNegative: Float64Array;
}

export interface SentimentFinding {
  readonly sentiment?: {
    readonly worlds: number;
    readonly negativeSharers: Summary;
    /** Σ negative sharers ÷ Σ sharers; absent where nobody shared. */
    readonly negativeShare?: Share;
    /**
     * All sharers and viewers: positive, neutral (viewed without sharing) and negative parts, and net
     * sentiment in per cent; its variant without the neutral. Absent where viewers were not measured.
     */
    readonly ratio?: Sentiment;
    readonly net?: number;
    readonly netOfSharers?: number;
    /** The same from generation 0, the starters' people, on; at most 100 generations. */
    readonly negativeByGeneration: readonly number[];
  };
}

const LISTED_GENERATIONS = 100;

/**
 * Who shares in favour and who against: negative sharers of each world, their share over all worlds, and how
 * that share moves from generation to generation.
 *
 * Source      `ratioOfSums`, `summarise`
 * Arrays      columns by world; sums by generation (integers)
 * Randomness  none
 * Cost        one pass over the sharers of a run, 13 bytes a world; nothing where polarity is not asked for
 * Failure     never; no finding where polarity is not asked for, or no run had events
 */
export const sentiment = runProjection<SentimentState, SentimentFinding>({
  name: "sentiment",
  version: 2,
  initial: ({ worlds, polarity }) => {
    const room = polarity ? worlds : 0;
    return {
      isAsked: polarity,
      known: new Uint8Array(room),
      sharers: new Uint32Array(room),
      negative: new Uint32Array(room),
      viewers: new Uint32Array(room),
      generationSharers: new Float64Array(0),
      generationNegative: new Float64Array(0),
    };
  },
  evolveRun: (state, facts, frame, row) =>
    facts === null || !state.isAsked ? state : foldRun(state, facts, frame, row),
  merge: (left, right) => ({
    isAsked: left.isAsked,
    known: mergedColumn(left.known, right.known),
    sharers: mergedColumn(left.sharers, right.sharers),
    negative: mergedColumn(left.negative, right.negative),
    viewers: mergedColumn(left.viewers, right.viewers),
    generationSharers: mergedColumn(left.generationSharers, right.generationSharers),
    generationNegative: mergedColumn(left.generationNegative, right.generationNegative),
  }),
  finish: (state, { viewers: isViewed }) => {
    const worlds = Array.from(state.known.keys()).filter((world) => state.known[world] === 1);
    if (worlds.length === 0) return {};
    const negative = Uint32Array.from(worlds, (world) => state.negative[world] as number);
    const share = ratioOfSums(
      negative,
      worlds.map((world) => state.sharers[world] as number),
    );
    const viewers = worlds.reduce((sum, world) => sum + (state.viewers[world] as number), 0);
    const used = state.generationSharers.findLastIndex((sharers) => sharers > 0) + 1;
    const listed = state.generationNegative.subarray(0, Math.min(used, LISTED_GENERATIONS));
    return {
      sentiment: {
        worlds: worlds.length,
        negativeSharers: summarise(negative),
        ...(share === null ? {} : { negativeShare: share }),
        ...(isViewed ? sentimentOf(state, viewers) : {}),
        negativeByGeneration: Array.from(
          listed,
          (count, generation) => count / (state.generationSharers[generation] as number),
        ),
      },
    };
  },
});

function foldRun(
  before: SentimentState,
  { world, forest }: RunFacts,
  frame: Frame,
  row: number,
): SentimentState {
  const state = withRoom(before, world, deepest(forest));
  let negatives = 0;
  for (let sharer = 0; sharer < forest.length; sharer++) {
    const generation = forest.depth[sharer] as number;
    const negative = forest.negative[sharer] as number;
    state.generationSharers[generation]!++;
    state.generationNegative[generation]! += negative;
    negatives += negative;
  }
  state.known[world] = 1;
  state.sharers[world] = forest.length;
  state.negative[world] = negatives;
  state.viewers[world] = frame.runs.viewers[row] as number;
  return state;
}

function sentimentOf(
  state: SentimentState,
  viewers: number,
): Pick<NonNullable<SentimentFinding["sentiment"]>, "ratio" | "net" | "netOfSharers"> {
  const sum = (column: Uint32Array): number => column.reduce((all, each) => all + each, 0);
  const negative = sum(state.negative);
  const sharers = sum(state.sharers);
  const counts = { positive: sharers - negative, neutral: Math.max(0, viewers - sharers), negative };
  const ratio = sentimentRatio(counts);
  const net = netSentiment(counts);
  const netOfSharers = netSentimentOfSpoken(counts);
  return {
    ...(ratio === null ? {} : { ratio }),
    ...(net === null ? {} : { net }),
    ...(netOfSharers === null ? {} : { netOfSharers }),
  };
}

function withRoom(state: SentimentState, world: number, depth: number): SentimentState {
  if (world < state.known.length && depth < state.generationSharers.length) return state;
  const known = enlarged(state.known, world + 1);
  const generations = Math.max(state.generationSharers.length, depth + 1);
  return {
    isAsked: state.isAsked,
    known,
    sharers: enlarged(state.sharers, known.length),
    negative: enlarged(state.negative, known.length),
    viewers: enlarged(state.viewers, known.length),
    generationSharers: resized(state.generationSharers, generations),
    generationNegative: resized(state.generationNegative, generations),
  };
}
