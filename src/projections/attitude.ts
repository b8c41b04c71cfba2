import { EventCode } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import { type Summary, summarise } from "../statistics/Summary.ts";
import { sumOf } from "../statistics/TwoLimbSum.ts";
import type { FoldContext } from "./Projection.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { knownWorlds, mergedTables, type WorldTable, withWorld, worldTable } from "./WorldTable.ts";

const NAMES = ["won", "lost", "sawNegativeFirst", "sawOnlyNegative"] as const;

export interface AttitudeState {
  readonly isAsked: boolean;
  readonly table: WorldTable<(typeof NAMES)[number]>;
}

export interface AttitudeFinding {
  readonly attitude?: {
    readonly worlds: number;
    /** People, and the mean of won − lost; absent where nobody can be won or lost. */
    readonly won?: Summary;
    readonly lost?: Summary;
    readonly net?: number;
    /** People who saw something negative first, and those of them who saw nothing positive later. */
    readonly sawNegativeFirst: Summary;
    readonly sawOnlyNegative: Summary;
  };
}

/**
 * What the campaign does to people's minds: whom it wins and loses, and who hears only what is said against
 * it.
 *
 * Source      the audience's three parts: keep the first, convert the second, influence the third
 * Arrays      columns by world (integers)
 * Randomness  none
 * Cost        O(events of a run that are no share), 17 bytes a world
 * Failure     throws where more people saw something positive later than had seen something negative first;
 *             no finding where viewings were not tallied, or nobody can turn negative, be won or lost
 */
export const attitude = runProjection<AttitudeState, AttitudeFinding>({
  name: "attitude",
  version: 1,
  initial: ({ tallies = false, conversion = false, polarity, worlds }) => {
    const isAsked = tallies && (conversion || polarity);
    return { isAsked, table: worldTable(NAMES, isAsked ? worlds : 0) };
  },
  evolveRun: (state, facts, frame) =>
    facts === null || !state.isAsked ? state : foldRun(state, facts, frame),
  merge: (left, right) => ({ ...left, table: mergedTables(left.table, right.table) }),
  finish,
});

function foldRun(before: AttitudeState, { world, rest }: RunFacts, frame: Frame): AttitudeState {
  const table = withWorld(before.table, world);
  const { won, lost, sawNegativeFirst, sawOnlyNegative } = table.columns;
  const { code, amount } = frame.events;
  let later = 0;
  table.known[world] = 1;
  for (const event of rest) {
    if (code[event] === EventCode.Won) won[world]! += 1;
    else if (code[event] === EventCode.Lost) lost[world]! += 1;
    else if (code[event] === EventCode.SawNegativeFirst) sawNegativeFirst[world]! += amount[event] as number;
    else if (code[event] === EventCode.SawPositiveLater) later += amount[event] as number;
  }
  if (later > (sawNegativeFirst[world] as number)) {
    throw new RangeError(`world ${world}: more people saw something positive later than negative first`);
  }
  sawOnlyNegative[world] = (sawNegativeFirst[world] as number) - later;
  return { ...before, table };
}

function finish({ table }: AttitudeState, { conversion = false }: FoldContext): AttitudeFinding {
  const columns = knownWorlds(table);
  if (columns === null) return {};
  const { won, lost, sawNegativeFirst, sawOnlyNegative } = columns;
  const worlds = columns.known.length;
  return {
    attitude: {
      worlds,
      ...(conversion
        ? {
            won: summarise(won),
            lost: summarise(lost),
            net: (sumOf(won).sum - sumOf(lost).sum) / worlds,
          }
        : {}),
      sawNegativeFirst: summarise(sawNegativeFirst),
      sawOnlyNegative: summarise(sawOnlyNegative),
    },
  };
}
