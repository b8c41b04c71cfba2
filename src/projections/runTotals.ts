import { EndReason } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import { hashText, hashWords } from "../randomness/hashWords.ts";
import type { Interval } from "../statistics/Interval.ts";
import { probabilityInterval } from "../statistics/probabilityInterval.ts";
import { type Summary, summarise } from "../statistics/Summary.ts";
import { type CascadeSizes, cascadeSizes } from "./cascadeSizes.ts";
import type { FoldContext } from "./Projection.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { enlarged, mergedColumn } from "./WorldColumn.ts";

/**
 * Totals of each world by its index. known: 0 not folded, 1 the run table's totals, 2 seeds too (from
 * events).
 */
export interface RunTotalsState {
  readonly known: Uint8Array;
  readonly sharers: Uint32Array;
  readonly viewers: Uint32Array;
  readonly seeds: Uint32Array;
  readonly lastTick: Uint32Array;
  readonly reason: Uint32Array;
  /** Four words a world; all zero where no digest was made. */
  readonly digest: Uint32Array;
}

export interface RunTotalsFinding {
  /** Worlds folded. */
  readonly worlds: number;
  readonly sharers: Summary;
  readonly viewers?: Summary;
  /** The tick at which a run ended. */
  readonly lastTick: Summary;
  readonly ignition?: { readonly threshold: number; readonly probability: number; readonly ci: Interval };
  /** Σ earned sharers ÷ Σ sharers whom the plan made or paid for. */
  readonly earnedMultiplier?: number;
  readonly sizes: CascadeSizes;
  readonly largest: { readonly world: number; readonly sharers: number };
  readonly endReasons: Readonly<Record<keyof typeof EndReason, number>>;
  /** Hash of the runs' digests in world order. */
  readonly digest?: string;
}

const KNOWN_TOTALS = 1;
const KNOWN_SEEDS = 2;

/**
 * Totals of every world, and what they come to. Earned sharers are those that no starter made or paid for; a
 * cascade is global when its earned (or all) sharers reach the ignition threshold. Worlds whose events are
 * not in a frame count in everything but seeds, earned sharers and ignition by earned sharers.
 *
 * Source      `summarise`, `probabilityInterval`, `cascadeSizes`
 * Arrays      a row of the run table per world; seeds come from its events
 * Randomness  none
 * Cost        a few writes a run; 37 bytes a world
 * Failure     throws when a world is folded twice, or when none was folded before `finish`
 */
export const runTotals = runProjection<RunTotalsState, RunTotalsFinding>({
  name: "runTotals",
  version: 2,
  initial: ({ worlds }) => ({
    known: new Uint8Array(worlds),
    sharers: new Uint32Array(worlds),
    viewers: new Uint32Array(worlds),
    seeds: new Uint32Array(worlds),
    lastTick: new Uint32Array(worlds),
    reason: new Uint32Array(worlds),
    digest: new Uint32Array(worlds * 4),
  }),
  evolveRun,
  merge: (left, right) => {
    const shared = Math.min(left.known.length, right.known.length);
    for (let world = 0; world < shared; world++) {
      if (left.known[world] !== 0 && right.known[world] !== 0) throw foldedTwice(world);
    }
    return {
      known: mergedColumn(left.known, right.known),
      sharers: mergedColumn(left.sharers, right.sharers),
      viewers: mergedColumn(left.viewers, right.viewers),
      seeds: mergedColumn(left.seeds, right.seeds),
      lastTick: mergedColumn(left.lastTick, right.lastTick),
      reason: mergedColumn(left.reason, right.reason),
      digest: mergedColumn(left.digest, right.digest),
    };
  },
  finish,
});

function evolveRun(
  before: RunTotalsState,
  facts: RunFacts | null,
  frame: Frame,
  row: number,
): RunTotalsState {
  const { runs } = frame;
  const world = runs.world[row] as number;
  const state = withRoom(before, world);
  if (state.known[world] !== 0) throw foldedTwice(world);
  state.known[world] = facts === null ? KNOWN_TOTALS : KNOWN_SEEDS;
  state.seeds[world] = facts === null ? 0 : facts.seeds;
  state.sharers[world] = runs.sharers[row] as number;
  state.viewers[world] = runs.viewers[row] as number;
  state.lastTick[world] = runs.lastTick[row] as number;
  state.reason[world] = runs.reason[row] as number;
  for (let word = 0; word < 4; word++) {
    state.digest[world * 4 + word] = runs.digest[row * 4 + word] as number;
  }
  return state;
}

function withRoom(state: RunTotalsState, world: number): RunTotalsState {
  if (world < state.known.length) return state;
  const known = enlarged(state.known, world + 1);
  return {
    known,
    sharers: enlarged(state.sharers, known.length),
    viewers: enlarged(state.viewers, known.length),
    seeds: enlarged(state.seeds, known.length),
    lastTick: enlarged(state.lastTick, known.length),
    reason: enlarged(state.reason, known.length),
    digest: enlarged(state.digest, known.length * 4),
  };
}

function finish(state: RunTotalsState, context: FoldContext): RunTotalsFinding {
  const worlds = Uint32Array.from(worldsWhere(state, KNOWN_TOTALS));
  if (worlds.length === 0) throw new RangeError("no run was folded");
  const column = (values: Uint32Array): Uint32Array => worlds.map((world) => values[world] as number);
  const sharers = column(state.sharers);
  const reasons = column(state.reason);
  const ended = (reason: EndReason): number => reasons.reduce((n, each) => n + (each === reason ? 1 : 0), 0);
  const largest = sharers.reduce((best, size, i) => (size > (sharers[best] as number) ? i : best), 0);
  return {
    worlds: worlds.length,
    sharers: summarise(sharers),
    ...(context.viewers ? { viewers: summarise(column(state.viewers)) } : {}),
    lastTick: summarise(column(state.lastTick)),
    ...ignition(state, context),
    ...earnedMultiplier(state),
    sizes: cascadeSizes(sharers),
    largest: { world: worlds[largest] as number, sharers: sharers[largest] as number },
    endReasons: {
      diedOut: ended(EndReason.diedOut),
      horizon: ended(EndReason.horizon),
      eventLimit: ended(EndReason.eventLimit),
    },
    ...planDigest(state, worlds),
  };
}

/** Worlds of which at least this much is known, ascending. */
function worldsWhere(state: RunTotalsState, known: number): number[] {
  const worlds: number[] = [];
  for (let world = 0; world < state.known.length; world++) {
    if ((state.known[world] as number) >= known) worlds.push(world);
  }
  return worlds;
}

function ignition(state: RunTotalsState, context: FoldContext): Pick<RunTotalsFinding, "ignition"> {
  const { threshold, counts } = context.ignition;
  const worlds = worldsWhere(state, counts === "earned" ? KNOWN_SEEDS : KNOWN_TOTALS);
  if (worlds.length === 0) return {};
  const size = (world: number): number =>
    (state.sharers[world] as number) - (counts === "earned" ? (state.seeds[world] as number) : 0);
  const ignited = worlds.filter((world) => size(world) >= threshold).length;
  const ci = probabilityInterval(ignited, worlds.length);
  return { ignition: { threshold, probability: ignited / worlds.length, ci } };
}

function earnedMultiplier(state: RunTotalsState): Pick<RunTotalsFinding, "earnedMultiplier"> {
  let seeds = 0;
  let sharers = 0;
  for (const world of worldsWhere(state, KNOWN_SEEDS)) {
    seeds += state.seeds[world] as number;
    sharers += state.sharers[world] as number;
  }
  return seeds === 0 ? {} : { earnedMultiplier: (sharers - seeds) / seeds };
}

/** Every run has an end among its events, so that a digest without any bit means that none was made. */
function planDigest(state: RunTotalsState, worlds: Uint32Array): Pick<RunTotalsFinding, "digest"> {
  const words = new Uint32Array(worlds.length * 4);
  for (const [i, world] of worlds.entries()) {
    const digest = state.digest.subarray(world * 4, world * 4 + 4);
    if (digest.every((word) => word === 0)) return {};
    words.set(digest, i * 4);
  }
  return { digest: hashText(hashWords(words)) };
}

const foldedTwice = (world: number): Error => new Error(`world ${world} was folded twice`);
