import { EndReason, EventCode } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import type { Interval } from "../statistics/Interval.ts";
import { kaplanMeier, medianSurvival, restrictedMean } from "../statistics/kaplanMeier.ts";
import { probabilityInterval } from "../statistics/probabilityInterval.ts";
import { ratioOfSums, type Share } from "../statistics/ratioOfSums.ts";
import { type TailRisk, valueAtRisk } from "../statistics/valueAtRisk.ts";
import { type FindingClock, timeOf } from "./FindingClock.ts";
import { lineReproduction } from "./lineReproduction.ts";
import type { FoldContext } from "./Projection.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { NO_SPIRAL, type SpiralRule, spiralTick } from "./spiralTick.ts";
import { enlarged, mergedColumn } from "./WorldColumn.ts";

/** One number per world. */
export interface SpiralColumns {
  /** 0 not folded, 1 it was cut off, 2 it died out. */
  readonly known: Uint8Array;
  readonly spiralled: Uint8Array;
  /** The tick of the spiral; without one, the last tick. */
  readonly end: Uint32Array;
  readonly sharers: Uint32Array;
  readonly negative: Uint32Array;
  readonly positiveParents: Uint32Array;
  readonly positiveChildren: Uint32Array;
  readonly negativeParents: Uint32Array;
  readonly negativeChildren: Uint32Array;
}

export interface SpiralState {
  readonly isAsked: boolean;
  readonly people: number;
  readonly rule: SpiralRule;
  readonly columns: SpiralColumns;
}

/**
 * What becomes of lines in favour and lines against, each by itself: it dies out (at most one child of its
 * kind a sharer) or grows. Where many defend, the two also feed each other, which this does not count.
 */
export type SpiralRegime = "fizzle" | "latent scandal" | "safe viral" | "race";

/** Children of the same polarity per sharer, as it was counted in the worlds. */
export interface Reproduction {
  readonly monteCarlo: Share;
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
    readonly regime?: SpiralRegime;
    /** The number of negative sharers in bad worlds. */
    readonly loss: TailRisk;
  };
}

const CUT_OFF = 1;
const DIED_OUT = 2;
const LOSS_LEVEL = 0.95;
const LISTED_TIMES = 200;

/**
 * The risk of a negative spiral (see `spiralTick`): how likely, how soon, how bad, and whether lines in favour
 * and lines against keep themselves alive. A world that died out can never spiral: it counts as spared for
 * ever, and only worlds that were cut off, by a horizon or the limit of events, are censored.
 *
 * Source      `spiralTick`, `lineReproduction`, `probabilityInterval`, `kaplanMeier`, `valueAtRisk`
 * Arrays      columns by world (integers)
 * Randomness  none
 * Cost        one pass over the events of a run, three over its sharers, 30 bytes a world; nothing where
 *             polarity is not asked for
 * Failure     never; no finding where polarity is not asked for, or no run had events
 */
export const spiral = runProjection<SpiralState, SpiralFinding>({
  name: "spiral",
  version: 1,
  initial: ({ people, worlds, polarity, spiral: rule }) => ({
    isAsked: polarity,
    people,
    rule,
    columns: noColumns(polarity ? worlds : 0),
  }),
  evolveRun: (state, facts, frame, row) =>
    facts === null || !state.isAsked ? state : foldRun(state, facts, frame, row),
  merge: (left, right) => ({
    ...left,
    columns: eachColumn(left.columns, (column, name) =>
      mergedColumn(column, right.columns[name] as typeof column),
    ),
  }),
  finish,
});

function noColumns(worlds: number): SpiralColumns {
  const counts = () => new Uint32Array(worlds);
  return {
    known: new Uint8Array(worlds),
    spiralled: new Uint8Array(worlds),
    end: counts(),
    sharers: counts(),
    negative: counts(),
    positiveParents: counts(),
    positiveChildren: counts(),
    negativeParents: counts(),
    negativeChildren: counts(),
  };
}

function eachColumn(
  columns: SpiralColumns,
  change: <Column extends Uint8Array | Uint32Array>(column: Column, name: keyof SpiralColumns) => Column,
): SpiralColumns {
  const names = Object.keys(columns) as (keyof SpiralColumns)[];
  return Object.fromEntries(
    names.map((name) => [name, change(columns[name], name)]),
  ) as unknown as SpiralColumns;
}

/** Tick and polarity of each sharer by its row of the forest, kept between runs. */
let scratch = { ticks: new Uint32Array(64), negative: new Uint8Array(64) };

function foldRun(before: SpiralState, facts: RunFacts, frame: Frame, row: number): SpiralState {
  const { world, forest } = facts;
  const state = withRoom(before, world);
  const { columns } = state;
  const negatives = readShares(frame, row, forest.length);
  const lastTick = frame.runs.lastTick[row] as number;
  const tick = spiralTick(scratch.ticks, scratch.negative, forest.length, lastTick, state.rule);
  const [positive, negative] = lineReproduction(forest, scratch.negative, state.people);
  columns.known[world] = frame.runs.reason[row] === EndReason.diedOut ? DIED_OUT : CUT_OFF;
  columns.spiralled[world] = tick === NO_SPIRAL ? 0 : 1;
  columns.end[world] = tick === NO_SPIRAL ? lastTick : tick;
  columns.sharers[world] = forest.length;
  columns.negative[world] = negatives;
  columns.positiveParents[world] = positive.parents;
  columns.positiveChildren[world] = positive.children;
  columns.negativeParents[world] = negative.parents;
  columns.negativeChildren[world] = negative.children;
  return state;
}

/** Fills the scratch; the number of negative sharers. */
function readShares(frame: Frame, row: number, sharers: number): number {
  if (scratch.ticks.length < sharers) {
    scratch = { ticks: new Uint32Array(sharers * 2), negative: new Uint8Array(sharers * 2) };
  }
  const { code, tick, polarity } = frame.events;
  const first = frame.runs.first[row] as number;
  const past = first + (frame.runs.count[row] as number);
  let sharer = 0;
  let negatives = 0;
  for (let i = first; i < past; i++) {
    if (code[i] !== EventCode.Shared) continue;
    scratch.ticks[sharer] = tick[i] as number;
    const negative = polarity[i] === 0 ? 0 : 1;
    scratch.negative[sharer++] = negative;
    negatives += negative;
  }
  return negatives;
}

function withRoom(state: SpiralState, world: number): SpiralState {
  if (world < state.columns.known.length) return state;
  const { length } = enlarged(state.columns.known, world + 1);
  return { ...state, columns: eachColumn(state.columns, (column) => enlarged(column, length)) };
}

function finish({ rule, columns: all }: SpiralState, { clock }: FoldContext): SpiralFinding {
  const columns = eachColumn(
    all,
    (column) => column.filter((_, world) => all.known[world]! > 0) as typeof column,
  );
  const worlds = columns.known.length;
  if (worlds === 0) return {};
  const spirals = columns.spiralled.reduce((sum, one) => sum + one, 0);
  const negativeShare = ratioOfSums(columns.negative, columns.sharers);
  const rPos = ratioOfSums(columns.positiveChildren, columns.positiveParents, Number.POSITIVE_INFINITY);
  const rNeg = ratioOfSums(columns.negativeChildren, columns.negativeParents, Number.POSITIVE_INFINITY);
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
      ...(rPos === null || rNeg === null ? {} : { regime: regimeOf(rPos.value, rNeg.value) }),
      loss: valueAtRisk(columns.negative, LOSS_LEVEL),
    },
  };
}

type TimeTo = NonNullable<NonNullable<SpiralFinding["spiral"]>["timeTo"]>;

function timeToSpiral({ known, spiralled, end }: SpiralColumns, clock: FindingClock): TimeTo {
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

function regimeOf(rPos: number, rNeg: number): SpiralRegime {
  if (rPos > 1) return rNeg > 1 ? "race" : "safe viral";
  return rNeg > 1 ? "latent scandal" : "fizzle";
}
