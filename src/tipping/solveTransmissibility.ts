import type { Csr } from "../network/Csr.ts";
import { nonBacktracking } from "./nonBacktracking.ts";
import { pairChances, pairRows } from "./pairRows.ts";

/** The network, and the chance of each of its arcs, Float64[arcs], at a transmissibility: nowhere falling. */
export interface ChancesAt {
  readonly network: { readonly csr: Pick<Csr, "offsets" | "targets"> };
  readonly chance: (transmissibility: number) => ArrayLike<number>;
}

/** All that can ever pass does so here, for any strength that is not itself lost in rounding. */
const EVERYTHING = 1e30;
/** Of what is asked for: chances are whole multiples of 2⁻³¹. */
const PRECISION = 1e-7;
const MOST_STEPS = 200;

/**
 * The transmissibility at which one sharer leads to `reproduction` further ones: where the spectral radius of
 * the non-backtracking operator is that much. Where chances are a multiple of it (the linear link, nothing
 * cut at 1) the first step gives it; else regula falsi, by the rule of Illinois, on a function that never
 * falls.
 *
 * Source      Dowell & Jarratt, "A modified regula falsi method", BIT 11 (1971),
 *             https://doi.org/10.1007/BF01934364; `nonBacktracking`
 * Arrays      chance: Float64[arcs] at each transmissibility
 * Randomness  none
 * Cost        two spectral radii where chances are linear, about eight else, each of O(arcs) · 30 to 100
 * Failure     null where no transmissibility, however large, gives so much: a tree, a network too sparse
 */
export function solveTransmissibility(reproduction: number, { network, chance }: ChancesAt): number | null {
  const rows = pairRows(network.csr);
  let start: Float64Array | undefined;
  const radiusAt = (transmissibility: number): number => {
    const growth = nonBacktracking(rows, pairChances(rows, chance(transmissibility)), { start });
    start = growth.vector;
    return growth.radius;
  };
  if (!(reproduction > 0)) return 0;
  const most = radiusAt(EVERYTHING);
  if (most < reproduction * (1 - PRECISION)) return null;
  return whereReached(reproduction, radiusAt);
}

/** Where a function that rises from 0 at 0 reaches `level`, which it does somewhere. */
function whereReached(level: number, value: (x: number) => number): number {
  const low = { x: 0, gap: -level };
  const high = { x: Number.POSITIVE_INFINITY, gap: 0 };
  let at = 1;
  let last = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const gap = value(at) - level;
    if (Math.abs(gap) <= PRECISION * level) return at;
    const [near, far] = gap < 0 ? [low, high] : [high, low];
    Object.assign(near, { x: at, gap });
    // An end that stays for a second time counts half, so that both ends come in.
    if (Math.sign(gap) === last) far.gap /= 2;
    last = Math.sign(gap);
    if (high.x === Number.POSITIVE_INFINITY) at = beyond(at, gap, level, step);
    else if (high.x - low.x <= PRECISION * high.x) break;
    else at = low.x + (high.x - low.x) * (low.gap / (low.gap - high.gap));
  }
  return Math.min(high.x, at);
}

/** On a straight line through 0 the level is there; further on each time it was not. */
function beyond(at: number, gap: number, level: number, step: number): number {
  const reached = gap + level;
  return reached > 0 ? at * (level / reached) * (step === 0 ? 1 : 2) : at * 1024;
}
