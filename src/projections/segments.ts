import { EventCode } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import type { FoldContext } from "./Projection.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { recordOf } from "./recordOf.ts";
import { mergedColumn } from "./WorldColumn.ts";

const KINDS = ["sharers", "negative", "clicks", "conversions", "won", "lost"] as const;
type Kind = (typeof KINDS)[number];

/** Sums over worlds: Float64[segments + 1] of each kind, integers; the last place: people in none. */
export interface SegmentsState {
  worlds: number;
  /** The segment of each person; empty: nothing is asked. */
  readonly segmentOf: Uint8Array;
  readonly sums: Readonly<Record<Kind, Float64Array>>;
}

/** Means per world of the people of one segment. */
export interface SegmentFinding {
  readonly segment: string;
  readonly people: number;
  readonly sharers: number;
  /** Sharers who are against; absent where nobody can be. */
  readonly negative?: number;
  readonly clicks?: number;
  readonly conversions?: number;
  readonly won?: number;
  readonly lost?: number;
}

export interface SegmentsFinding {
  readonly segments?: readonly SegmentFinding[];
}

/** What people in no segment are called. */
export const IN_NONE = "in no segment";

/**
 * Who shares, buys, is won and lost in each segment of the audience.
 *
 * Source      the audience's three parts: keep the first, convert the second, influence the third
 * Arrays      sums by segment (integers)
 * Randomness  none
 * Cost        O(sharers of a run, and its events that are no share)
 * Failure     never; no finding where the audience has no segments
 */
export const segments = runProjection<SegmentsState, SegmentsFinding>({
  name: "segments",
  version: 1,
  initial: ({ segments: audience }) => ({
    worlds: 0,
    segmentOf: audience?.of ?? new Uint8Array(0),
    sums: recordOf(KINDS, () => new Float64Array(audience === undefined ? 0 : audience.names.length + 1)),
  }),
  evolveRun: (state, facts, frame) => {
    if (facts === null || state.segmentOf.length === 0) return state;
    state.worlds++;
    foldRun(state, facts, frame);
    return state;
  },
  merge: (left, right) => ({
    worlds: left.worlds + right.worlds,
    segmentOf: left.segmentOf,
    sums: recordOf(KINDS, (kind) => mergedColumn(left.sums[kind], right.sums[kind])),
  }),
  finish,
});

const PERSONAL: ReadonlyMap<number, Kind> = new Map([
  [EventCode.Clicked, "clicks"],
  [EventCode.Converted, "conversions"],
  [EventCode.Won, "won"],
  [EventCode.Lost, "lost"],
]);

function foldRun({ segmentOf, sums }: SegmentsState, { forest, rest }: RunFacts, frame: Frame): void {
  for (let i = 0; i < forest.length; i++) {
    const segment = segmentOf[forest.person[i] as number] as number;
    sums.sharers[segment]! += 1;
    sums.negative[segment]! += forest.negative[i] as number;
  }
  const { code, person } = frame.events;
  for (const event of rest) {
    const kind = PERSONAL.get(code[event] as number);
    if (kind !== undefined) sums[kind][segmentOf[person[event] as number] as number]! += 1;
  }
}

function finish({ worlds, segmentOf, sums }: SegmentsState, context: FoldContext): SegmentsFinding {
  const { segments: audience, polarity, conversion = false } = context;
  if (worlds === 0 || audience === undefined) return {};
  const people = new Float64Array(audience.names.length + 1);
  for (const segment of segmentOf) people[segment]! += 1;
  const mean = (kind: Kind, segment: number): number => (sums[kind][segment] as number) / worlds;
  const found = [...audience.names, IN_NONE].map(
    (name, segment): SegmentFinding => ({
      segment: name,
      people: people[segment] as number,
      sharers: mean("sharers", segment),
      ...(polarity ? { negative: mean("negative", segment) } : {}),
      ...(conversion
        ? {
            clicks: mean("clicks", segment),
            conversions: mean("conversions", segment),
            won: mean("won", segment),
            lost: mean("lost", segment),
          }
        : {}),
    }),
  );
  return { segments: found.filter((each, segment) => segment < audience.names.length || each.people > 0) };
}
