import type { ClosedWalks } from "./closedWalks.ts";
import { lastOf } from "./lastOf.ts";

/**
 * What a linear operator on pairs does in one step: from[types] is what has reached the source of a pair,
 * other than from its target; into[types] becomes what that makes reach the target.
 */
export interface PairOperator {
  /** Kinds of what arrives: polarities × channels; 1 where there is but one. */
  readonly types: number;
  readonly pass: (pair: number, from: Float64Array, into: Float64Array) => void;
  /** Float64[pairs], where `pass` does nothing but multiply the one type by this: half the work. */
  readonly chances?: Float64Array;
}

/** How what spreads along pairs grows, generation by generation, and where. */
export interface LeadingGrowth {
  /** Spectral radius of the operator: what each generation is of the last, in the long run. */
  readonly radius: number;
  /** How wrong, relatively, the radius may be, by the rate at which the iteration settled. */
  readonly error: number;
  readonly iterations: number;
  /**
   * 1 ÷ Σ vᵢ⁴ ÷ (Σ vᵢ²)² of what arrives at each node: among about how many nodes the growth takes place. 0
   * where there is none.
   */
  readonly effectiveNodes: number;
  /** Nodes of the strong component in which it does, without its trees. */
  readonly component: number;
  /** Float64[kept pairs × types], each component summing to 1: where a further iteration may start from. */
  readonly vector: Float64Array;
}

export interface GrowthOptions {
  /** Where the iteration starts: the vector of a similar operator on the same pairs. */
  readonly start?: Float64Array | undefined;
  readonly tolerance?: number | undefined;
}

const MOST_ITERATIONS = 400;
const TOLERANCE = 1e-8;
/** Part of the first growth that is added to the operator, lest walks of even length make it swing. */
const SHIFT = 1 / 3;

/**
 * Spectral radius of a non-backtracking operator by shifted power iteration, each strong component on its own
 * so that none waits for another.
 *
 * Source      operator: Karrer, Newman & Zdeborová, "Percolation on sparse networks", Phys. Rev. Lett. 113,
 *             208702 (2014), https://doi.org/10.1103/PhysRevLett.113.208702; localisation: inverse
 *             participation ratio, Martin, Zhang & Newman (2014), https://doi.org/10.1103/PhysRevE.90.052808
 * Arrays      rows of pairs (`closedWalks`); vectors Float64[pairs × types], sums Float64[nodes × types]
 * Randomness  none; sums run in one fixed order
 * Cost        O(pairs × types) an iteration, on real networks 30 to 100 iterations; at most 400
 * Failure     never: `error` says how far the iteration got; large lattices settle slowly
 */
export function leadingGrowth(
  walks: ClosedWalks,
  operator: PairOperator,
  options: GrowthOptions = {},
): LeadingGrowth {
  return lastOf(growthInSteps(walks, operator, options));
}

/**
 * `leadingGrowth` iteration by iteration, so that whoever asks may stop in between. Gives how many are done.
 *
 * Cost        that of `leadingGrowth`
 */
export function* growthInSteps(
  walks: ClosedWalks,
  operator: PairOperator,
  { start, tolerance = TOLERANCE }: GrowthOptions = {},
): Generator<number, LeadingGrowth> {
  const { types } = operator;
  let vector: Float64Array = startingVector(walks, types, start);
  if (vector.length === 0) {
    return { radius: 0, error: 0, iterations: 0, effectiveNodes: 0, component: 0, vector };
  }
  let next: Float64Array = new Float64Array(vector.length);
  const work = workspace(walks, operator);
  // A first step without shift tells how large the shift should be; with a given start it is repeated.
  step(walks, operator, vector, next, 0, work);
  const shift = SHIFT * Math.max(largest(work.growth), Number.MIN_VALUE);
  const settling = new Settling();
  let iterations = 0;
  while (iterations < MOST_ITERATIONS) {
    iterations++;
    step(walks, operator, vector, next, shift, work);
    [vector, next] = [next, vector];
    settling.add(largest(work.growth) - shift);
    yield iterations;
    if (settling.error <= tolerance) break;
  }
  const lead = work.growth.indexOf(largest(work.growth));
  return {
    radius: Math.max(0, settling.value),
    error: settling.error,
    iterations,
    ...localisation(walks, types, vector, lead),
    vector,
  };
}

/** Steps whose changes are looked at together, so that a swing through nothing is not taken for rest. */
const WINDOW = 8;

/** Estimates of a number one after the other, and by how much, relatively, the last may still be wrong. */
class Settling {
  value = 0;
  error = Number.POSITIVE_INFINITY;
  /** The largest change of this window, and of the one before. */
  #most = 0;
  #before = 0;
  #seen = 0;

  add(estimate: number): void {
    this.#most = Math.max(this.#most, Math.abs(estimate - this.value));
    this.value = estimate;
    if (++this.#seen % WINDOW !== 0) return;
    const rate = this.#most / this.#before;
    // Windows to come change it by rate, rate², … of what this one did, in each of their steps at most.
    const rest = this.#most === 0 ? 0 : rate < 1 ? (WINDOW * this.#most * rate) / (1 - rate) : Infinity;
    this.error = rest / Math.max(this.value, Number.MIN_VALUE);
    this.#before = this.#most;
    this.#most = 0;
  }
}

/** Each component sums to 1. */
function startingVector(
  { pairOf, targets, labels, parts }: ClosedWalks,
  types: number,
  start?: Float64Array,
): Float64Array {
  const vector = new Float64Array(pairOf.length * types).fill(1);
  if (start?.length === vector.length) vector.set(start);
  const sums = new Float64Array(parts);
  for (let i = 0; i < vector.length; i++) sums[labels[targets[(i / types) | 0]!]!]! += vector[i] as number;
  return vector.map((value, i) => value / sums[labels[targets[(i / types) | 0]!]!]!);
}

interface Workspace {
  /** By node and type, what arrives there. */
  readonly sums: Float64Array;
  /** By component, by how much its sum grew in the last step. */
  readonly growth: Float64Array;
  readonly from: Float64Array;
  readonly into: Float64Array;
  /** Of the kept pairs; null where there are several types. */
  readonly chances: Float64Array | null;
}

const workspace = ({ offsets, parts, pairOf }: ClosedWalks, { types, chances }: PairOperator): Workspace => ({
  sums: new Float64Array((offsets.length - 1) * types),
  growth: new Float64Array(parts),
  from: new Float64Array(types),
  into: new Float64Array(types),
  chances: chances === undefined ? null : Float64Array.from(pairOf, (pair) => chances[pair] as number),
});

/** next = (operator + shift) · vector, each component brought back to a sum of 1. */
function step(
  walks: ClosedWalks,
  operator: PairOperator,
  vector: Float64Array,
  next: Float64Array,
  shift: number,
  work: Workspace,
): void {
  const { offsets, labels } = walks;
  const { types } = operator;
  const { sums, growth, chances } = work;
  arrivals(walks, types, vector, sums);
  growth.fill(0);
  if (chances === null) spreadTypes(walks, operator, vector, next, shift, work);
  else spreadOne(walks, chances, vector, next, shift, work);
  for (let u = 0; u + 1 < offsets.length; u++) {
    const scale = 1 / growth[labels[u] as number]!;
    const end = offsets[u + 1]! * types;
    for (let at = offsets[u]! * types; at < end; at++) next[at]! *= scale;
  }
}

function spreadOne(
  { offsets, back, labels }: ClosedWalks,
  chances: Float64Array,
  vector: Float64Array,
  next: Float64Array,
  shift: number,
  { sums, growth }: Workspace,
): void {
  for (let u = 0; u + 1 < offsets.length; u++) {
    const end = offsets[u + 1] as number;
    const arrived = sums[u] as number;
    let total = 0;
    for (let pair = offsets[u] as number; pair < end; pair++) {
      const turn = back[pair] as number;
      const own = turn < 0 ? 0 : (vector[turn] as number);
      const reached = chances[pair]! * Math.max(0, arrived - own) + shift * (vector[pair] as number);
      next[pair] = reached;
      total += reached;
    }
    growth[labels[u] as number]! += total;
  }
}

function spreadTypes(
  { offsets, back, pairOf, labels }: ClosedWalks,
  { types, pass }: PairOperator,
  vector: Float64Array,
  next: Float64Array,
  shift: number,
  { sums, growth, from, into }: Workspace,
): void {
  for (let u = 0; u + 1 < offsets.length; u++) {
    const end = offsets[u + 1] as number;
    let total = 0;
    for (let pair = offsets[u] as number; pair < end; pair++) {
      const turn = back[pair] as number;
      for (let type = 0; type < types; type++) {
        const own = turn < 0 ? 0 : (vector[turn * types + type] as number);
        from[type] = Math.max(0, (sums[u * types + type] as number) - own);
      }
      pass(pairOf[pair] as number, from, into);
      for (let type = 0; type < types; type++) {
        const at = pair * types + type;
        total += next[at] = (into[type] as number) + shift * (vector[at] as number);
      }
    }
    growth[labels[u] as number]! += total;
  }
}

function arrivals({ targets }: ClosedWalks, types: number, vector: Float64Array, sums: Float64Array): void {
  sums.fill(0);
  for (let pair = 0; pair < targets.length; pair++) {
    const at = (targets[pair] as number) * types;
    for (let type = 0; type < types; type++) sums[at + type]! += vector[pair * types + type] as number;
  }
}

function localisation(walks: ClosedWalks, types: number, vector: Float64Array, lead: number) {
  const { offsets, labels } = walks;
  const nodes = offsets.length - 1;
  const sums = new Float64Array(nodes * types);
  arrivals(walks, types, vector, sums);
  let component = 0;
  let squares = 0;
  let fourths = 0;
  for (let u = 0; u < nodes; u++) {
    if (labels[u] !== lead || offsets[u] === offsets[u + 1]) continue;
    let all = 0;
    for (let type = 0; type < types; type++) all += sums[u * types + type] as number;
    component++;
    squares += all * all;
    fourths += all * all * all * all;
  }
  return { component, effectiveNodes: fourths === 0 ? 0 : (squares * squares) / fourths };
}

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}
