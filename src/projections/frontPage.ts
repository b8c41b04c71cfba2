import { EventCode } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import { frontPageNegativeShare, type RankedPost } from "../statistics/metrics.ts";
import { type Summary, summarise } from "../statistics/Summary.ts";
import { type FindingClock, timeOf } from "./FindingClock.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { knownWorlds, mergedTables, type WorldTable, withWorld, worldTable } from "./WorldTable.ts";

/** The negative part of the front page, in ten-thousandths. */
const NAMES = ["tenThousandths"] as const;

export interface FrontPageState {
  readonly isAsked: boolean;
  /** Ticks in which a post loses half of its weight. */
  readonly halfLife: number;
  readonly table: WorldTable<(typeof NAMES)[number]>;
}

export interface FrontPageFinding {
  /** What a page of results shows at the end of each world. */
  readonly frontPage?: {
    readonly worlds: number;
    readonly places: number;
    readonly unit: FindingClock["unit"];
    /** An assumption. */
    readonly halfLife: number;
    /** The negative part of its posts, from 0 to 1. */
    readonly negativeShare: Summary;
  };
}

const PLACES = 10;
/** A day, or as many rounds: an assumption. */
const HALF_LIFE_SECONDS = 86_400;
const HALF_LIFE_ROUNDS = 24;
const PARTS = 10_000;

/**
 * The negative part of the front page: the ten posts with most views · 2^(−age ÷ half-life) when it ends.
 *
 * Source      online opinion review; `frontPageNegativeShare`
 * Arrays      a column by world (integers, ten-thousandths)
 * Randomness  none
 * Cost        a pass over the views of a run and a sort of its posts, 5 bytes a world
 * Failure     never; no finding where nobody can turn negative, or views have no rows of their own
 */
export const frontPage = runProjection<FrontPageState, FrontPageFinding>({
  name: "frontPage",
  version: 1,
  initial: ({ polarity, everyView = false, clock, worlds }) => ({
    isAsked: polarity && everyView,
    halfLife: clock.unit === "round" ? HALF_LIFE_ROUNDS : HALF_LIFE_SECONDS / clock.secondsPerTick,
    table: worldTable(NAMES, polarity && everyView ? worlds : 0),
  }),
  evolveRun: (state, facts, frame, row) =>
    facts === null || !state.isAsked ? state : foldRun(state, facts, frame, row),
  merge: (left, right) => ({ ...left, table: mergedTables(left.table, right.table) }),
  finish: ({ table, halfLife }, { clock }) => {
    const columns = knownWorlds(table);
    if (columns === null) return {};
    const parts = summarise(columns.tenThousandths);
    const shares = Object.fromEntries(Object.entries(parts).map(([key, value]) => [key, value / PARTS]));
    return {
      frontPage: {
        worlds: columns.known.length,
        places: PLACES,
        unit: clock.unit,
        halfLife: timeOf(clock, halfLife),
        negativeShare: shares as unknown as Summary,
      },
    };
  },
});

function foldRun(before: FrontPageState, facts: RunFacts, frame: Frame, row: number): FrontPageState {
  const { world, forest } = facts;
  const { code, source } = frame.events;
  const first = frame.runs.first[row] as number;
  const past = first + (frame.runs.count[row] as number);
  const last = frame.runs.lastTick[row] as number;
  const views = new Map<number, number>();
  for (let i = first; i < past; i++) {
    if (code[i] !== EventCode.Viewed && code[i] !== EventCode.ViewedAgain) continue;
    views.set(source[i] as number, (views.get(source[i] as number) ?? 0) + 1);
  }
  const posts = Array.from(
    { length: forest.length },
    (_, i): RankedPost => ({
      views: views.get(forest.person[i] as number) ?? 0,
      age: last - (forest.tick[i] as number),
      isNegative: forest.negative[i] === 1,
    }),
  );
  const share = frontPageNegativeShare(posts, before.halfLife, PLACES);
  if (share === null) return before;
  const table = withWorld(before.table, world);
  table.known[world] = 1;
  table.columns.tenThousandths[world] = Math.round(share * PARTS);
  return { ...before, table };
}
