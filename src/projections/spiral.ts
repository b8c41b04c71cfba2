import { EndReason } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import type { Interval } from "../statistics/Interval.ts";
import { kaplanMeier, medianSurvival, restrictedMean } from "../statistics/kaplanMeier.ts";
import { probabilityInterval } from "../statistics/probabilityInterval.ts";
import { type PairMatrix, radiusOfSums } from "../statistics/radiusOfSums.ts";
import { ratioOfSums, type Share } from "../statistics/ratioOfSums.ts";
import { type TailRisk, valueAtRisk } from "../statistics/valueAtRisk.ts";
import type { ActivationForest } from "./ActivationForest.ts";
import type { DeclaredLoss } from "./CampaignContext.ts";
import { type FindingClock, timeOf } from "./FindingClock.ts";
import { lineReproduction } from "./lineReproduction.ts";
import { lineSums, pairSums } from "./lineSums.ts";
import type { FoldContext } from "./Projection.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { NO_SPIRAL, type SpiralRule, spiralTick } from "./spiralTick.ts";
import { knownWorlds, mergedTables, type WorldTable, withWorld, worldTable } from "./WorldTable.ts";

const NAMES = ["spiralled", "end", "sharers", "negative", ...lineSums] as const;

/**
 * One number per world. known: 0 not folded, 1 it was cut off, 2 it died out. spiralled: 0 or 1. end: the
 * tick of the spiral; without one, the last tick.
 */
type SpiralTable = WorldTable<(typeof NAMES)[number]>;

export interface SpiralState {
  readonly isAsked: boolean;
  readonly people: number;
  readonly rule: SpiralRule;
  readonly table: SpiralTable;
}

/**
 * What becomes of lines in favour and lines against. By itself a line dies out (at most one child of its kind
 * a sharer) or grows: only those against do in a latent scandal, only those in favour in a safe viral, both
 * in a race. Where neither does, but what is positive turns and what is negative is answered, they may still
 * grow together: they feed each other. Else all of it dies out, a fizzle.
 */
export type SpiralRegime = "fizzle" | "latent scandal" | "safe viral" | "race" | "feed each other";

/** Children of the same polarity per sharer, as it was counted in the worlds. */
export interface Reproduction {
  readonly monteCarlo: Share;
}

/**
 * Growth of both polarities together, ρ(K), as it was counted. nextGeneration: what a positive (first column)
 * and a negative sharer (second) lead to of each (rows).
 */
export interface JointReproduction extends Reproduction {
  readonly nextGeneration: PairMatrix;
}

/** What bad worlds lose: as declared, or the number of negative sharers. mean: of a declared loss. */
export interface SpiralLoss extends TailRisk {
  readonly mean?: number;
  readonly declared?: DeclaredLoss;
}

export interface SpiralFinding {
  readonly spiral?: {
    readonly worlds: number;
    readonly threshold: number;
    readonly share: number;
    readonly unit: FindingClock["unit"];
    readonly window: number;
    readonly probability: number;
    readonly ci: Interval;
    /** Σ negative sharers ÷ Σ sharers; absent where nobody shared. */
    readonly negativeShare?: Share;
    /** Over all worlds, those that died out unharmed too; absent where no world spiralled. */
    readonly timeTo?: {
      /** By when half of the worlds have spiralled; absent where fewer ever do. */
      readonly median?: number;
      /** Mean time until the spiral or the horizon, whichever is first. */
      readonly restrictedMean: number;
      /** The last time at which a world spiralled, or ended without. */
      readonly horizon: number;
      /** Part of the worlds that are spared from each time on; at most 200 times. */
      readonly survival: { readonly time: readonly number[]; readonly spared: readonly number[] };
    };
    readonly rPos?: Reproduction;
    readonly rNeg?: Reproduction;
    /** Only where positive sharers led to negative ones and those to positive ones: else they do not mix. */
    readonly rBoth?: JointReproduction;
    readonly regime?: SpiralRegime;
    readonly loss: SpiralLoss;
  };
}

const CUT_OFF = 1;
const DIED_OUT = 2;
const LOSS_LEVEL = 0.95;
const LISTED_TIMES = 200;

/**
 * The risk of a negative spiral (see `spiralTick`): how likely, how soon, how bad, and whether lines in favour
 * and lines against keep themselves or each other alive. A world that died out can never spiral: it counts as
 * spared for ever, and only worlds that were cut off, by a horizon or the limit of events, are censored.
 *
 * Source      `spiralTick`, `lineReproduction`, `radiusOfSums`, `probabilityInterval`, `kaplanMeier`,
 *             `valueAtRisk`
 * Arrays      columns by world (integers)
 * Randomness  none
 * Cost        four passes over the sharers of a run, 41 bytes a world; nothing where
 *             polarity is not asked for
 * Failure     never; no finding where polarity is not asked for, or no run had events
 */
export const spiral = runProjection<SpiralState, SpiralFinding>({
  name: "spiral",
  version: 2,
  initial: ({ people, worlds, polarity, spiral: rule }) => ({
    isAsked: polarity,
    people,
    rule,
    table: worldTable(NAMES, polarity ? worlds : 0),
  }),
  evolveRun: (state, facts, frame, row) =>
    facts === null || !state.isAsked ? state : foldRun(state, facts, frame, row),
  merge: (left, right) => ({ ...left, table: mergedTables(left.table, right.table) }),
  finish,
});

function foldRun(before: SpiralState, facts: RunFacts, frame: Frame, row: number): SpiralState {
  const { world, forest } = facts;
  const state = { ...before, table: withWorld(before.table, world) };
  const { known, columns } = state.table;
  const lastTick = frame.runs.lastTick[row] as number;
  const tick = spiralTick(forest.tick, forest.negative, forest.length, lastTick, state.rule);
  const [positive, negative] = lineReproduction(forest, forest.negative, state.people);
  known[world] = frame.runs.reason[row] === EndReason.diedOut ? DIED_OUT : CUT_OFF;
  columns.spiralled[world] = tick === NO_SPIRAL ? 0 : 1;
  columns.end[world] = tick === NO_SPIRAL ? lastTick : tick;
  columns.sharers[world] = forest.length;
  columns.negative[world] = countNegative(forest);
  columns.positiveParents[world] = positive.parents;
  columns.positiveChildren[world] = positive.children;
  columns.turnedChildren[world] = positive.others;
  columns.negativeParents[world] = negative.parents;
  columns.negativeChildren[world] = negative.children;
  columns.answeringChildren[world] = negative.others;
  return state;
}

function countNegative({ length, negative }: ActivationForest): number {
  let negatives = 0;
  for (let i = 0; i < length; i++) negatives += negative[i] as number;
  return negatives;
}

function finish({ rule, table }: SpiralState, { clock, loss }: FoldContext): SpiralFinding {
  const columns = knownWorlds(table);
  if (columns === null) return {};
  const worlds = columns.known.length;
  const spirals = columns.spiralled.reduce((sum, one) => sum + one, 0);
  const negativeShare = ratioOfSums(columns.negative, columns.sharers);
  const rPos = ratioOfSums(columns.positiveChildren, columns.positiveParents, Number.POSITIVE_INFINITY);
  const rNeg = ratioOfSums(columns.negativeChildren, columns.negativeParents, Number.POSITIVE_INFINITY);
  const both = radiusOfSums(pairSums(columns));
  return {
    spiral: {
      worlds,
      threshold: rule.threshold,
      share: rule.share,
      unit: clock.unit,
      window: timeOf(clock, rule.window),
      probability: spirals / worlds,
      ci: probabilityInterval(spirals, worlds),
      ...(negativeShare === null ? {} : { negativeShare }),
      ...(spirals === 0 ? {} : { timeTo: timeToSpiral(columns, clock) }),
      ...(rPos === null ? {} : { rPos: { monteCarlo: rPos } }),
      ...(rNeg === null ? {} : { rNeg: { monteCarlo: rNeg } }),
      ...(both === null ? {} : { rBoth: { monteCarlo: both.radius, nextGeneration: both.matrix } }),
      ...(rPos === null || rNeg === null
        ? {}
        : { regime: regimeOf(rPos.value, rNeg.value, both?.radius.value ?? 0) }),
      loss: lossOf(columns, loss),
    },
  };
}

type SpiralWorlds = NonNullable<ReturnType<typeof knownWorlds<(typeof NAMES)[number]>>>;
/**
 * A gain is a loss below 0.
 *
 * Source      expected shortfall of c₋ · negative sharers − c₊ · positive sharers, world by world
 */
function lossOf({ negative, sharers }: SpiralWorlds, declared: DeclaredLoss | undefined): SpiralLoss {
  if (declared === undefined) return valueAtRisk(negative, LOSS_LEVEL);
  const { perNegative, perPositive } = declared;
  const losses = Float64Array.from(
    negative,
    (against, world) => perNegative * against - perPositive * ((sharers[world] as number) - against),
  );
  const mean = losses.reduce((sum, each) => sum + each, 0) / losses.length;
  return { ...valueAtRisk(losses, LOSS_LEVEL), mean, declared };
}

type TimeTo = NonNullable<NonNullable<SpiralFinding["spiral"]>["timeTo"]>;

function timeToSpiral({ known, spiralled, end }: SpiralWorlds, clock: FindingClock): TimeTo {
  const ends = Array.from(end, (tick, world) =>
    known[world] === DIED_OUT && spiralled[world] === 0 ? Number.POSITIVE_INFINITY : tick,
  );
  const curve = kaplanMeier(ends, spiralled);
  const median = medianSurvival(curve);
  const horizon = end.reduce((latest, tick) => Math.max(latest, tick), 0);
  const step = Math.ceil(curve.times.length / LISTED_TIMES);
  const last = curve.times.length - 1;
  // From the end, so that the last is always there.
  const listed = <Value>(values: readonly Value[]): Value[] =>
    values.filter((_, i) => (last - i) % step === 0);
  return {
    ...(median === null ? {} : { median: timeOf(clock, median) }),
    restrictedMean: timeOf(clock, restrictedMean(curve, horizon)),
    horizon: timeOf(clock, horizon),
    survival: {
      time: listed(curve.times).map((tick) => timeOf(clock, tick)),
      spared: listed(curve.survival),
    },
  };
}

function regimeOf(rPos: number, rNeg: number, rBoth: number): SpiralRegime {
  if (rPos > 1) return rNeg > 1 ? "race" : "safe viral";
  if (rNeg > 1) return "latent scandal";
  return rBoth > 1 ? "feed each other" : "fizzle";
}
