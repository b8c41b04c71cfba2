import { lastOf } from "./lastOf.ts";
import type { LeadingGrowth } from "./leadingGrowth.ts";
import { meanField } from "./meanField.ts";
import { chanceOperator } from "./nonBacktracking.ts";
import { NO_PAIR, pairChances, pairRows } from "./pairRows.ts";
import { type ChancesAt, radiusAt } from "./solveTransmissibility.ts";
import { whereReached, whereReachedInSteps } from "./whereReached.ts";

/**
 * Transmissibilities at which one share leads to one more, by three hints none of which is the number: real
 * networks have loops and cores. Null: no transmissibility does it.
 */
export interface NetworkThresholds {
  readonly meanField: number | null;
  /** A lower bound of `nonBacktracking`: it lets content go straight back. */
  readonly adjacency: number | null;
  /** A lower bound of the percolation threshold. */
  readonly nonBacktracking: number | null;
  /** Among about how many nodes it grows at that threshold; 0 where it does not. */
  readonly effectiveNodes: number;
  /** Nodes of the strong component in which it does, without its trees. */
  readonly component: number;
  /** They are fewer than would count as ignition: a core may go on for ever and the rest never hear of it. */
  readonly local: boolean;
}

/**
 * What a network says by itself about where content tips.
 *
 * Source      mean field: Newman (2002), https://doi.org/10.1103/PhysRevE.66.016128; adjacency: Chakrabarti
 *             et al. (2008), https://doi.org/10.1145/1284680.1284681; non-backtracking: Karrer, Newman &
 *             Zdeborová (2014), https://doi.org/10.1103/PhysRevLett.113.208702, a tight bound often and a
 *             poor predictor sometimes (Radicchi 2015, https://doi.org/10.1103/PhysRevE.91.010801)
 * Arrays      chance: Float64[arcs] at each transmissibility; ignition: nodes that count as a global cascade
 * Randomness  none
 * Cost        six spectral radii of O(arcs) · 30 to 100 where no chance is cut, about twenty else
 * Failure     never
 */
export function networkThresholds(chances: ChancesAt, ignition: number): NetworkThresholds {
  return lastOf(thresholdsInSteps(chances, ignition));
}

/**
 * `networkThresholds` iteration by iteration, so that whoever asks may stop in between.
 *
 * Cost        that of `networkThresholds`; a step at most a pass over the arcs
 */
export function* thresholdsInSteps(
  { network, chance }: ChancesAt,
  ignition: number,
): Generator<number, NetworkThresholds> {
  const rows = pairRows(network.csr);
  const noWayBack = { ...rows, back: new Int32Array(rows.back.length).fill(NO_PAIR) };
  const chances = (at: number): Float64Array => pairChances(rows, chance(at));
  let growth: LeadingGrowth | undefined;
  const threshold = yield* whereReachedInSteps(
    1,
    radiusAt(rows, chances, (found) => {
      growth = found;
    }),
  );
  const { effectiveNodes, component } = threshold === null ? NOWHERE : (growth ?? NOWHERE);
  return {
    meanField: whereReached(1, (at) => meanField(rows, chanceOperator(chances(at)))),
    adjacency: yield* whereReachedInSteps(
      1,
      radiusAt(noWayBack, chances, () => {}),
    ),
    nonBacktracking: threshold,
    effectiveNodes,
    component,
    local: effectiveNodes > 0 && effectiveNodes < ignition,
  };
}

const NOWHERE = { effectiveNodes: 0, component: 0 };
