import { EventCode } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import { type Summary, summarise } from "../statistics/Summary.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { enlarged, mergedColumn } from "./WorldColumn.ts";

/** Of each world, by segment: Uint32[worlds · width], where width is one more than there are segments. */
export interface OnTargetState {
  readonly width: number;
  /** The segment of each person; empty: nothing is asked. */
  readonly segmentOf: Uint8Array;
  readonly everyView: boolean;
  readonly known: Uint8Array;
  readonly sharers: Uint32Array;
  /** Empty where views have no rows of their own. */
  readonly viewers: Uint32Array;
}

export interface OnTargetFinding {
  /** Viewers in each segment; where each view was recorded. */
  readonly onTarget?: readonly { readonly segment: string; readonly viewers: Summary }[];
}

/**
 * Reach within each segment of the audience, world by world: what a plan that wants to be seen by some people
 * is judged by.
 *
 * Source      media planning: on-target reach
 * Arrays      columns by world and segment (integers)
 * Randomness  none
 * Cost        a pass over the sharers of a run, and over its events where each view has a row; 4 bytes a
 *             world and segment, twice where views have rows
 * Failure     never; nothing where the audience has no segments
 */
export const onTarget = runProjection<OnTargetState, OnTargetFinding>({
  name: "onTarget",
  version: 1,
  initial: ({ segments, everyView = false, worlds }) => {
    const width = segments === undefined ? 0 : segments.names.length + 1;
    return {
      width,
      segmentOf: segments?.of ?? new Uint8Array(0),
      everyView,
      known: new Uint8Array(width === 0 ? 0 : worlds),
      sharers: new Uint32Array(width * worlds),
      viewers: new Uint32Array(everyView ? width * worlds : 0),
    };
  },
  evolveRun: (state, facts, frame, row) =>
    facts === null || state.width === 0 ? state : foldRun(state, facts, frame, row),
  merge: (left, right) => ({
    ...left,
    known: mergedColumn(left.known, right.known),
    sharers: mergedColumn(left.sharers, right.sharers),
    viewers: mergedColumn(left.viewers, right.viewers),
  }),
  finish: ({ width, everyView, known, viewers }, { segments }) => {
    const worlds = Uint32Array.from(known.keys()).filter((world) => known[world] !== 0);
    if (!everyView || segments === undefined || worlds.length === 0) return {};
    return {
      onTarget: segments.names.map((segment, place) => ({
        segment,
        viewers: summarise(worlds.map((world) => viewers[world * width + place] as number)),
      })),
    };
  },
});

function foldRun(before: OnTargetState, facts: RunFacts, frame: Frame, row: number): OnTargetState {
  const { world, forest } = facts;
  const { width, segmentOf, everyView } = before;
  const known = enlarged(before.known, world + 1);
  const sharers = enlarged(before.sharers, known.length * width);
  const viewers = everyView ? enlarged(before.viewers, known.length * width) : before.viewers;
  known[world] = 1;
  for (let i = 0; i < forest.length; i++) {
    sharers[world * width + (segmentOf[forest.person[i] as number] as number)]! += 1;
  }
  if (everyView) {
    const { code, person } = frame.events;
    const first = frame.runs.first[row] as number;
    const past = first + (frame.runs.count[row] as number);
    for (let i = first; i < past; i++) {
      if (code[i] !== EventCode.Viewed) continue;
      viewers[world * width + (segmentOf[person[i] as number] as number)]! += 1;
    }
  }
  return { ...before, known, sharers, viewers };
}
