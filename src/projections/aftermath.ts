import { EventCode } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import { type PairMatrix, radiusOfSums } from "../statistics/radiusOfSums.ts";
import { ratioOfSums, type Share } from "../statistics/ratioOfSums.ts";
import { type Summary, summarise } from "../statistics/Summary.ts";
import type { ActivationForest } from "./ActivationForest.ts";
import { LAST_GENERATION } from "./lineReproduction.ts";
import { lineSums, pairSums } from "./lineSums.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { knownWorlds, mergedTables, type WorldTable, withWorld, worldTable } from "./WorldTable.ts";

/** Of those who share from the response on, by polarity: the first ones, parents, and what they lead to. */
const NAMES = ["negative", "firstPositive", "firstNegative", ...lineSums] as const;

type Name = (typeof NAMES)[number];

/** Known are the worlds in which a response was issued. */
export interface AftermathState {
  readonly isAsked: boolean;
  readonly table: WorldTable<Name>;
}

export interface AftermathFinding {
  /** What still comes once a response is issued; absent where none is, and where nobody can turn negative. */
  readonly aftermath?: {
    /** Those in which it is issued; all else is of these. */
    readonly worlds: number;
    /** Who shares something negative from then on, until the end of the run. */
    readonly negativeSharers: Summary;
    /** The first of those who share from then on: no sharer from then on led to them. Means. */
    readonly first: { readonly positive: number; readonly negative: number };
    /** What a positive (first column) and a negative sharer (second) from then on lead to of each (rows). */
    readonly nextGeneration: PairMatrix;
    /** By how much those grow, ρ(K); absent where nobody is a parent. */
    readonly reproduction?: Share;
  };
}

/** Generation of each sharer from the response on, kept between runs. */
let generationScratch = new Uint32Array(64);

/**
 * What still comes once a response is issued: how many share something negative, out of how many first ones,
 * and what each leads to then, the response in force and part of the audience used up. Parents are those of
 * generation 1 to 3 from the response on; whom nobody triggered has generation 0, as in `lineReproduction`.
 *
 * Source      ResponseIssued, whose tick's copies are decided upon after it; `radiusOfSums`, `ratioOfSums`
 * Arrays      columns by world (integers)
 * Randomness  none
 * Cost        one pass over the sharers of a run, 37 bytes a world; nothing without a response
 * Failure     never; no finding where no world has a response, or polarity is not asked for
 */
export const aftermath = runProjection<AftermathState, AftermathFinding>({
  name: "aftermath",
  version: 1,
  initial: ({ polarity, response = false, worlds }) => ({
    isAsked: polarity && response,
    table: worldTable(NAMES, polarity && response ? worlds : 0),
  }),
  evolveRun: (state, facts, frame) =>
    facts === null || !state.isAsked ? state : foldRun(state, facts, frame),
  merge: (left, right) => ({ ...left, table: mergedTables(left.table, right.table) }),
  finish,
});

function foldRun(before: AftermathState, { world, forest, rest }: RunFacts, frame: Frame): AftermathState {
  const { code, tick, amount } = frame.events;
  // With amount 0 it is not the response, but what was said in private getting out.
  const issued = rest.find((row) => code[row] === EventCode.ResponseIssued && amount[row] !== 0);
  if (issued === undefined) return before;
  const table = withWorld(before.table, world);
  table.known[world] = 1;
  const counts = countFrom(forest, tick[issued] as number);
  for (const name of NAMES) table.columns[name][world] = counts[name];
  return { ...before, table };
}

function countFrom({ length, tick, parent, negative }: ActivationForest, from: number): Record<Name, number> {
  if (generationScratch.length < length) generationScratch = new Uint32Array(length * 2);
  const generation = generationScratch;
  const first: [number, number] = [0, 0];
  const parents: [number, number] = [0, 0];
  /** By polarity of the parent, then of the child. */
  const children: [[number, number], [number, number]] = [
    [0, 0],
    [0, 0],
  ];
  const isParent = (row: number): boolean => generation[row]! >= 1 && generation[row]! <= LAST_GENERATION;
  let against = 0;
  for (let row = 0; row < length; row++) {
    if ((tick[row] as number) < from) continue;
    const above = parent[row] as number;
    const polarity = negative[row] as 0 | 1;
    const isFirst = above === row || (tick[above] as number) < from;
    generation[row] = above === row ? 0 : isFirst ? 1 : generation[above]! + 1;
    against += polarity;
    if (isFirst) first[polarity]++;
    else if (isParent(above)) children[negative[above] as 0 | 1][polarity]++;
    if (isParent(row)) parents[polarity]++;
  }
  return {
    negative: against,
    firstPositive: first[0],
    firstNegative: first[1],
    positiveParents: parents[0],
    positiveChildren: children[0][0],
    turnedChildren: children[0][1],
    negativeParents: parents[1],
    negativeChildren: children[1][1],
    answeringChildren: children[1][0],
  };
}

function finish({ table }: AftermathState): AftermathFinding {
  const columns = knownWorlds(table);
  if (columns === null) return {};
  const { positiveParents, negativeParents } = columns;
  const rate = (children: Uint32Array, parents: Uint32Array): number => ratio(children, parents)?.value ?? 0;
  const both = radiusOfSums(pairSums(columns));
  const apart = [
    ratio(columns.positiveChildren, positiveParents),
    ratio(columns.negativeChildren, negativeParents),
  ].filter((each) => each !== null);
  // Where polarities do not lead to each other, the larger of the two decides.
  const reproduction = both?.radius ?? apart.toSorted((a, b) => b.value - a.value)[0];
  return {
    aftermath: {
      worlds: columns.known.length,
      negativeSharers: summarise(columns.negative),
      first: {
        positive: summarise(columns.firstPositive).mean,
        negative: summarise(columns.firstNegative).mean,
      },
      nextGeneration: both?.matrix ?? [
        [rate(columns.positiveChildren, positiveParents), rate(columns.answeringChildren, negativeParents)],
        [rate(columns.turnedChildren, positiveParents), rate(columns.negativeChildren, negativeParents)],
      ],
      ...(reproduction === undefined ? {} : { reproduction }),
    },
  };
}

const ratio = (children: Uint32Array, parents: Uint32Array): Share | null =>
  ratioOfSums(children, parents, Number.POSITIVE_INFINITY);
