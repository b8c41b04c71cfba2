import { type Summary, summarise } from "../statistics/Summary.ts";
import { runProjection } from "./RunProjection.ts";
import { enlarged, mergedColumn } from "./WorldColumn.ts";

/** Sharers and negative sharers of each world by its index; known 1: its events were folded. */
export interface NegativeSharersState {
  readonly known: Uint8Array;
  readonly negative: Uint32Array;
  readonly sharers: Uint32Array;
}

export interface NegativeSharersFinding {
  /** share: Σ negative sharers ÷ Σ sharers over the worlds, not the mean of their ratios. */
  readonly negative?: { readonly sharers: Summary; readonly share: number };
}

/**
 * How many of the sharers passed on something negative, in the worlds whose events are known; absent where
 * none did in any of them.
 *
 * Source      `summarise`
 * Arrays      counts of each world
 * Randomness  none
 * Cost        three writes a run; 9 bytes a world
 * Failure     never
 */
export const negativeSharers = runProjection<NegativeSharersState, NegativeSharersFinding>({
  name: "negativeSharers",
  version: 1,
  initial: ({ worlds }) => ({
    known: new Uint8Array(worlds),
    negative: new Uint32Array(worlds),
    sharers: new Uint32Array(worlds),
  }),
  evolveRun: (before, facts) => {
    if (facts === null) return before;
    const state = withRoom(before, facts.world);
    state.known[facts.world] = 1;
    state.negative[facts.world] = facts.negativeSharers;
    state.sharers[facts.world] = facts.sharers;
    return state;
  },
  merge: (left, right) => ({
    known: mergedColumn(left.known, right.known),
    negative: mergedColumn(left.negative, right.negative),
    sharers: mergedColumn(left.sharers, right.sharers),
  }),
  finish: ({ known, negative, sharers }) => {
    const total = negative.reduce((sum, count) => sum + count, 0);
    if (total === 0) return {};
    const share = total / sharers.reduce((sum, count) => sum + count, 0);
    return { negative: { sharers: summarise(negative.filter((_, world) => known[world] === 1)), share } };
  },
});

function withRoom(state: NegativeSharersState, world: number): NegativeSharersState {
  if (world < state.known.length) return state;
  const known = enlarged(state.known, world + 1);
  return {
    known,
    negative: enlarged(state.negative, known.length),
    sharers: enlarged(state.sharers, known.length),
  };
}
