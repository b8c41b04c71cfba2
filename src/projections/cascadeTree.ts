import { meanOf, seOf, sumOf } from "../statistics/TwoLimbSum.ts";
import { type ActivationForest, deepest } from "./ActivationForest.ts";
import { runProjection } from "./RunProjection.ts";
import { enlarged, mergedColumn, resized } from "./WorldColumn.ts";

/** Per world: known (0 or 1), and the shape of its forest. Per generation: sharers summed over worlds. */
export interface CascadeTreeState {
  readonly known: Uint8Array;
  readonly depth: Uint32Array;
  readonly breadth: Uint32Array;
  readonly trees: Uint32Array;
  readonly singles: Uint32Array;
  /** 0 in a world without a tree of two sharers or more; else at least 1. */
  readonly virality: Float64Array;
  readonly generations: Float64Array;
}

/** A mean over worlds; se is absent for a single world. */
export interface MeanWithError {
  readonly mean: number;
  readonly se?: number;
}

export interface CascadeTreeFinding {
  readonly tree?: {
    readonly worlds: number;
    /** Generations below the roots, of the deepest tree of a world. */
    readonly depth: MeanWithError & { readonly max: number };
    /** Sharers of the largest generation of a world. */
    readonly breadth: MeanWithError;
    /** Mean distance over pairs of sharers of one tree; over the `worlds` that have such a pair. */
    readonly structuralVirality?: MeanWithError & { readonly worlds: number };
    /** Trees per world: one for each share that nobody's copy triggered. */
    readonly trees: MeanWithError;
    /** Share of trees that nobody followed. */
    readonly singleShare?: number;
    /** From generation 0: mean sharers per world, and Σ children ÷ Σ sharers. At most 100 generations. */
    readonly generations: { readonly sharers: readonly number[]; readonly reproduction: readonly number[] };
  };
}

const LISTED_GENERATIONS = 100;

/**
 * The cascade tree: depth, breadth, structural virality and reproduction by generation. A plan that starts
 * from several people grows several trees in a world; pairs of sharers of different trees have no distance
 * and do not count: the virality of a world is the mean distance over all pairs within its trees, pooled.
 *
 * Source      structural virality: Goel et al. (2016), https://doi.org/10.1287/mnsc.2015.2158, as Σ over ties
 *             of s (n − s) ÷ Σ over trees of n (n − 1) ÷ 2, s sharers below a tie, n of its tree
 * Arrays      columns by world; generations Float64[deepest + 1] (integers); means are taken in world order
 * Randomness  none
 * Cost        O(sharers of a run); 25 bytes a world
 * Failure     never; no finding where no run had events
 */
export const cascadeTree = runProjection<CascadeTreeState, CascadeTreeFinding>({
  name: "cascadeTree",
  version: 1,
  initial: ({ worlds }) => ({
    known: new Uint8Array(worlds),
    depth: new Uint32Array(worlds),
    breadth: new Uint32Array(worlds),
    trees: new Uint32Array(worlds),
    singles: new Uint32Array(worlds),
    virality: new Float64Array(worlds),
    generations: new Float64Array(0),
  }),
  evolveRun: (state, facts) => (facts === null ? state : foldForest(state, facts.world, facts.forest)),
  merge: (left, right) => ({
    known: mergedColumn(left.known, right.known),
    depth: mergedColumn(left.depth, right.depth),
    breadth: mergedColumn(left.breadth, right.breadth),
    trees: mergedColumn(left.trees, right.trees),
    singles: mergedColumn(left.singles, right.singles),
    virality: mergedColumn(left.virality, right.virality),
    generations: mergedColumn(left.generations, right.generations),
  }),
  finish,
});

/** Sharers by generation of the run at hand; all zero between runs. */
let generationScratch = new Uint32Array(64);

function foldForest(before: CascadeTreeState, world: number, forest: ActivationForest): CascadeTreeState {
  const depth = deepest(forest);
  const state = withRoom(before, world, depth);
  const { generations } = state;
  if (generationScratch.length <= depth) generationScratch = enlarged(generationScratch, depth + 1);
  for (let i = 0; i < forest.length; i++) generationScratch[forest.depth[i] as number]!++;
  let breadth = 0;
  for (let generation = 0; generation <= depth && forest.length > 0; generation++) {
    const sharers = generationScratch[generation] as number;
    breadth = Math.max(breadth, sharers);
    generations[generation]! += sharers;
    generationScratch[generation] = 0;
  }
  state.known[world] = 1;
  state.depth[world] = depth;
  state.breadth[world] = breadth;
  writeTrees(state, world, forest);
  return state;
}

/** Trees, trees of one, and the mean distance over pairs within trees. */
function writeTrees(state: CascadeTreeState, world: number, forest: ActivationForest): void {
  const { length, root, parent, size } = forest;
  let trees = 0;
  let singles = 0;
  let pairs = 0;
  let distances = 0;
  for (let i = 0; i < length; i++) {
    const whole = size[root[i] as number] as number;
    const below = size[i] as number;
    if (parent[i] !== i) {
      distances += below * (whole - below);
      continue;
    }
    trees++;
    if (whole === 1) singles++;
    pairs += (whole * (whole - 1)) / 2;
  }
  state.trees[world] = trees;
  state.singles[world] = singles;
  state.virality[world] = pairs === 0 ? 0 : distances / pairs;
}

function withRoom(state: CascadeTreeState, world: number, depth: number): CascadeTreeState {
  if (world < state.known.length && depth < state.generations.length) return state;
  const known = enlarged(state.known, world + 1);
  return {
    known,
    depth: enlarged(state.depth, known.length),
    breadth: enlarged(state.breadth, known.length),
    trees: enlarged(state.trees, known.length),
    singles: enlarged(state.singles, known.length),
    virality: enlarged(state.virality, known.length),
    generations: resized(state.generations, Math.max(state.generations.length, depth + 1)),
  };
}

function finish(state: CascadeTreeState): CascadeTreeFinding {
  const folded = (_: number, world: number): boolean => state.known[world] === 1;
  const depth = state.depth.filter(folded);
  if (depth.length === 0) return {};
  const trees = sumOf(state.trees);
  return {
    tree: {
      worlds: depth.length,
      depth: { ...meanWithError(depth), max: depth.reduce((most, each) => Math.max(most, each), 0) },
      breadth: meanWithError(state.breadth.filter(folded)),
      ...structuralVirality(state.virality.filter((value) => value > 0)),
      trees: meanWithError(state.trees.filter(folded)),
      ...(trees.sum === 0 ? {} : { singleShare: sumOf(state.singles).sum / trees.sum }),
      generations: generationTable(state.generations, depth.length),
    },
  };
}

function meanWithError(counts: Uint32Array): MeanWithError {
  const sum = sumOf(counts);
  return { mean: meanOf(sum), ...(sum.count > 1 ? { se: seOf(sum) } : {}) };
}

function structuralVirality(
  values: Float64Array,
): Pick<NonNullable<CascadeTreeFinding["tree"]>, "structuralVirality"> {
  const worlds = values.length;
  if (worlds === 0) return {};
  const mean = values.reduce((sum, value) => sum + value, 0) / worlds;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const se = Math.sqrt(squares / (worlds - 1) / worlds);
  return { structuralVirality: { mean, ...(worlds > 1 ? { se } : {}), worlds } };
}

/** The last generation with sharers has reproduction 0. */
function generationTable(generations: Float64Array, worlds: number) {
  const used = generations.findLastIndex((sharers) => sharers > 0) + 1;
  const listed = generations.subarray(0, Math.min(used, LISTED_GENERATIONS));
  return {
    sharers: Array.from(listed, (sum) => sum / worlds),
    reproduction: Array.from(listed, (sum, generation) => (generations[generation + 1] ?? 0) / sum),
  };
}
