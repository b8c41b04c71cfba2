import type { Csr } from "../network/Csr.ts";
import { lastOf } from "./lastOf.ts";
import type { LeadingGrowth } from "./leadingGrowth.ts";
import { nonBacktrackingInSteps } from "./nonBacktracking.ts";
import { type PairRows, pairChances, pairRows } from "./pairRows.ts";
import { whereReachedInSteps } from "./whereReached.ts";

/** The network, and the chance of each of its arcs, Float64[arcs], at a transmissibility: nowhere falling. */
export interface ChancesAt {
  readonly network: { readonly csr: Pick<Csr, "offsets" | "targets"> };
  readonly chance: (transmissibility: number) => ArrayLike<number>;
}

/**
 * The transmissibility at which one sharer leads to `reproduction` further ones: where the spectral radius of
 * the non-backtracking operator is that much.
 *
 * Source      `nonBacktracking`, `whereReached`
 * Arrays      chance: Float64[arcs] at each transmissibility
 * Randomness  none
 * Cost        three spectral radii where chances are multiples of transmissibility, about ten else, each of
 *             O(arcs) · 30 to 100
 * Failure     null where no transmissibility, however large, gives so much: a tree, a network too sparse
 */
export function solveTransmissibility(reproduction: number, { network, chance }: ChancesAt): number | null {
  if (!(reproduction > 0)) return 0;
  const rows = pairRows(network.csr);
  const radius = radiusAt(
    rows,
    (at) => pairChances(rows, chance(at)),
    () => {},
  );
  return lastOf(whereReachedInSteps(reproduction, radius));
}

/**
 * The spectral radius as a function of transmissibility, in steps; each call starts from where the last one
 * ended.
 *
 * Cost        that of `nonBacktracking`
 */
export function radiusAt(
  rows: PairRows,
  chances: (transmissibility: number) => Float64Array,
  tell: (growth: LeadingGrowth) => void,
): (transmissibility: number) => Generator<number, number> {
  let start: Float64Array | undefined;
  return function* (transmissibility) {
    const growth = yield* nonBacktrackingInSteps(rows, chances(transmissibility), { start });
    start = growth.vector;
    tell(growth);
    return growth.radius;
  };
}
