import { type GrowthOptions, type LeadingGrowth, Settling } from "./leadingGrowth.ts";
import { NO_PAIR, type PairRows } from "./pairRows.ts";

const MOST_ITERATIONS = 200;
const TOLERANCE = 1e-8;
/** Part of the last step that is kept, lest walks of even length make it swing. */
const SHIFT = 1 / 4;
/** How far above the strongest way there and back the square of the radius must stay. */
const CLEAR = 1.02;

/**
 * `leadingGrowth` of what is of one type, by sums at nodes in place of values at pairs: with growth λ, what
 * passes from u to v is (λ p s(u) − p p' s(v)) ÷ (λ² − p p'), where s is what arrives at a node, p the chance
 * there and p' the chance back. So s is the leading vector, with value 1, of an operator on nodes without
 * anything negative, and λ is found along with it. Trees and what lies beyond the strong component fade by
 * themselves: nothing is left out beforehand, and effective nodes count those that it leads on to.
 *
 * Source      the operator of Karrer, Newman & Zdeborová (2014),
 *             https://doi.org/10.1103/PhysRevLett.113.208702, solved pair by pair, as Ihara & Bass did for
 *             equal chances: Bass (1992), https://doi.org/10.1142/S0129167X92000357
 * Arrays      rows of pairs; chances Float64[pairs]; 8 bytes a pair and 24 a node
 * Randomness  none; sums run in one fixed order
 * Cost        O(pairs) an iteration, 16 to 30 of them, at a fifth of the time of `leadingGrowth` and its rows
 * Failure     null where growth is less than along the strongest single tie, there and back: on trees, and
 *             where it does not settle
 */
export function nodeGrowth(
  rows: PairRows,
  chances: Float64Array,
  { tolerance = TOLERANCE }: Pick<GrowthOptions, "tolerance"> = {},
): Pick<LeadingGrowth, "radius" | "error" | "iterations" | "effectiveNodes"> | null {
  const { targets, back } = rows;
  const turns = chances.map((chance, pair) =>
    back[pair] === NO_PAIR ? 0 : chance * (chances[back[pair]!] as number),
  );
  const least = Math.sqrt(CLEAR * turns.reduce((most, turn) => Math.max(most, turn), 0));
  const sums = new Float64Array(rows.offsets.length - 1);
  for (let pair = 0; pair < targets.length; pair++) sums[targets[pair]!]! += chances[pair] as number;
  normalise(sums);
  const next = new Float64Array(sums.length);
  const settling = new Settling();
  let growth = firstGrowth(rows, chances, sums);
  for (let iterations = 1; iterations <= MOST_ITERATIONS; iterations++) {
    if (!(growth > least)) return null;
    growth *= step(rows, chances, turns, growth, sums, next);
    for (let u = 0; u < sums.length; u++) sums[u] = next[u]! + SHIFT * sums[u]!;
    normalise(sums);
    settling.add(growth);
    if (settling.error > tolerance) continue;
    return { radius: growth, error: settling.error, iterations, effectiveNodes: effective(sums) };
  }
  return null;
}

/** What one step makes of sums if all walks may turn back: more than the radius, or little less. */
function firstGrowth({ offsets }: PairRows, chances: Float64Array, sums: Float64Array): number {
  let all = 0;
  for (let u = 0; u < sums.length; u++) {
    for (let pair = offsets[u]!; pair < offsets[u + 1]!; pair++) all += sums[u]! * chances[pair]!;
  }
  return all;
}

/** The operator's value falls with the growth as a power of it, of at least so much; and the longest step. */
const POWER_LEAST = 1 / 4;
const FURTHEST = 2;

/**
 * next = operator · sums at a growth; by what the growth must be multiplied for the operator's value to be 1.
 * Value and slope are weighted by what would be the left vector were all chances equal both ways.
 */
function step(
  { offsets, targets }: PairRows,
  chances: Float64Array,
  turns: Float64Array,
  growth: number,
  sums: Float64Array,
  next: Float64Array,
): number {
  const square = growth * growth;
  const kept = new Float64Array(sums.length);
  next.fill(0);
  for (let u = 0; u < sums.length; u++) {
    const arrived = growth * sums[u]!;
    const past = offsets[u + 1] as number;
    let turned = 1;
    for (let pair = offsets[u] as number; pair < past; pair++) {
      const turn = turns[pair] as number;
      const part = 1 / (square - turn);
      turned += turn * part;
      next[targets[pair]!]! += arrived * chances[pair]! * part;
    }
    kept[u] = turned;
  }
  let before = 0;
  let after = 0;
  let power = 0;
  for (let u = 0; u < next.length; u++) {
    after += sums[u]! * next[u]!;
    next[u] = next[u]! / kept[u]!;
    before += kept[u]! * sums[u]! * sums[u]!;
    power += (2 - kept[u]!) * sums[u]! * sums[u]!;
  }
  const wanted = 1 + (after / before - 1) / Math.max(POWER_LEAST, power / before);
  return Math.min(FURTHEST, Math.max(1 / FURTHEST, wanted));
}

function normalise(values: Float64Array): void {
  const sum = values.reduce((all, value) => all + value, 0);
  for (let i = 0; i < values.length; i++) values[i] = values[i]! / sum;
}

function effective(sums: Float64Array): number {
  let squares = 0;
  let fourths = 0;
  for (const value of sums) {
    squares += value * value;
    fourths += value * value * value * value;
  }
  return (squares * squares) / fourths;
}
