import { reverseArcs } from "../network/reverseArcs.ts";
import { chanceOperator } from "./nonBacktracking.ts";
import { NO_PAIR, type PairRows } from "./pairRows.ts";
import { type MessageOptions, type Messages, type Patience, passMessages } from "./passMessages.ts";

/**
 * The chance that each node shares when some start, at once and without drawing a world: an upper bound,
 * exact on trees.
 *
 * Source      message passing (`passMessages`) on turned pairs, from nobody reached
 * Arrays      rows of pairs; chances Float64[pairs]; starting Float64[nodes]: chance that each starts →
 *             Float64[nodes]
 * Randomness  none
 * Cost        that of `passMessages`; 40 bytes a pair
 * Failure     never
 */
export function expectedReach(rows: PairRows, chances: Float64Array, starting: Float64Array): Float64Array {
  return withStarting(reachedBy(rows, chances, { start: Float64Array.of(1), starting }), starting);
}

/**
 * `expectedReach` for those who cannot wait: no more exact than patience asks for.
 *
 * Cost        that of `passMessages`, as many steps as patience allows
 * Failure     null where it has not settled by then, and would still rise
 */
export function settledReach(
  rows: PairRows,
  chances: Float64Array,
  starting: Float64Array,
  patience: Patience,
): Float64Array | null {
  const messages = reachedBy(rows, chances, { start: Float64Array.of(1), starting, patience });
  return messages.change > patience.settled ? null : withStarting(messages, starting);
}

const withStarting = ({ nodes }: Messages, starting: Float64Array): Float64Array =>
  nodes.map((none, node) => 1 - (1 - starting[node]!) * none);

/**
 * The chance that each node is reached by a cascade without end: what part of the network a great one takes,
 * node by node.
 *
 * Source      Karrer, Newman & Zdeborová (2014), https://doi.org/10.1103/PhysRevLett.113.208702
 * Cost        that of `passMessages`
 */
export const reachedByGiant = (rows: PairRows, chances: Float64Array): Float64Array =>
  reachedBy(rows, chances, { start: Float64Array.of(0) }).nodes.map((none) => 1 - none);

/**
 * How great a cascade without end is, and how likely: the mean of `reachedByGiant` and of `giantChances` over
 * nodes, for those who cannot wait.
 *
 * Cost        that of `passMessages`, twice where chances are not equal both ways
 * Failure     null where either has not settled by then, and would still fall
 */
export function settledGiant(
  rows: PairRows,
  chances: Float64Array,
  patience: Patience,
): { readonly giant: number; readonly chance: number } | null {
  const options = { start: Float64Array.of(0), patience };
  const begun = passMessages(rows, chanceOperator(chances), options);
  const taken = isEvenBothWays(rows, chances) ? begun : reachedBy(rows, chances, options);
  if (Math.max(taken.change, begun.change) > patience.settled) return null;
  const mean = ({ nodes }: Messages): number =>
    nodes.reduce((sum, none) => sum + 1 - none, 0) / Math.max(1, nodes.length);
  return { giant: mean(taken), chance: mean(begun) };
}

const isEvenBothWays = ({ back }: PairRows, chances: Float64Array): boolean =>
  back.every((turn, pair) => turn !== NO_PAIR && chances[turn] === chances[pair]);

/**
 * The chance that a cascade from each node has no end. The same as `reachedByGiant` where chances are equal
 * both ways.
 *
 * Cost        that of `passMessages`
 */
export function giantChances(rows: PairRows, chances: Float64Array): Float64Array {
  const { nodes } = passMessages(rows, chanceOperator(chances), { start: Float64Array.of(0) });
  return nodes.map((none) => 1 - none);
}

/**
 * How many share, itself included, when one node starts, while cascades have an end: 1 + Σ y over its pairs,
 * with y of u→v = chance × (1 + Σ y of the other pairs out of v).
 *
 * Source      linear response of `passMessages` at nobody reached
 * Arrays      rows of pairs; chances Float64[pairs] → Float64[nodes]
 * Randomness  none
 * Cost        O(pairs) an iteration, the more the nearer the spectral radius is to 1; at most 10,000 unless
 *             told
 * Failure     null where it does not settle: cascades need not end
 */
export function subcriticalReach(
  { offsets, targets, back }: PairRows,
  chances: Float64Array,
  steps = MOST_ITERATIONS,
): Float64Array | null {
  const nodes = offsets.length - 1;
  const next = new Float64Array(targets.length);
  const sums = new Float64Array(nodes);
  for (let iteration = 0; iteration < steps; iteration++) {
    let change = 0;
    for (let u = 0; u < nodes; u++) {
      sums[u] = 1;
      for (let pair = offsets[u]!; pair < offsets[u + 1]!; pair++) sums[u]! += next[pair] as number;
    }
    const before = next.slice();
    for (let pair = 0; pair < targets.length; pair++) {
      const turn = back[pair] as number;
      const own = turn === NO_PAIR ? 0 : (before[turn] as number);
      next[pair] = chances[pair]! * (sums[targets[pair]!]! - own);
      change = Math.max(change, Math.abs(next[pair]! - before[pair]!));
    }
    if (change <= SETTLED) return sums;
    if (!(change < ENDLESS)) return null;
  }
  return null;
}

const MOST_ITERATIONS = 10_000;
const SETTLED = 1e-10;
const ENDLESS = 1e12;

function reachedBy(rows: PairRows, chances: Float64Array, options: MessageOptions): Messages {
  const turned = reverseArcs(rows);
  // Turned pair i is pair arcs[i]: its own way back is the turned form of that pair's.
  const place = new Int32Array(chances.length);
  turned.arcs.forEach((pair, at) => {
    place[pair] = at;
  });
  const back = Int32Array.from(turned.arcs, (pair) =>
    rows.back[pair] === NO_PAIR ? NO_PAIR : (place[rows.back[pair]!] as number),
  );
  return passMessages(
    { offsets: turned.offsets, targets: turned.sources, back },
    chanceOperator(Float64Array.from(turned.arcs, (pair) => chances[pair] as number)),
    options,
  );
}
