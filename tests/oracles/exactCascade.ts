import type { SmallNetwork } from "./smallNetworks.ts";

/** One coin: it opens the arcs of at most one of its outcomes, each with its chance. */
export type Coin = readonly {
  readonly chance: number;
  readonly arcs: readonly (readonly [from: number, to: number])[];
}[];

/** What can come of a cascade, exactly. Sets of nodes are bit masks. */
export interface ExactReach {
  /** Chance of each reached set, by its mask. */
  readonly sets: Float64Array;
  /** Chance of each number of sharers. */
  readonly sizes: Float64Array;
  /** Chance that each node shares. */
  readonly activation: Float64Array;
  /** Expected sharers up to each round, from round 0. */
  readonly byRound: Float64Array;
  readonly mean: number;
}

/** An arc with its own chance. */
export interface ChanceArc {
  readonly from: number;
  readonly to: number;
  readonly chance: number;
}

/** Both directions of every tie with one chance. */
export function bothWays({ ties }: SmallNetwork, chance: number): ChanceArc[] {
  return ties.flatMap(([a, b]) => [
    { from: a, to: b, chance },
    { from: b, to: a, chance },
  ]);
}

/** One coin per arc: how the independent cascade is defined. */
export function arcCoins(arcs: readonly ChanceArc[]): Coin[] {
  return arcs.map(({ from, to, chance }) => [{ chance, arcs: [[from, to]] }]);
}

/** One coin per tie, which both directions compare with their own chance: how the kernels flip. */
export function tieCoins(arcs: readonly ChanceArc[]): Coin[] {
  return arcs
    .filter(({ from, to }) => from < to || !arcs.some((arc) => arc.from === to && arc.to === from))
    .map((arc) => {
      const back = arcs.find(({ from, to }) => from === arc.to && to === arc.from);
      const [less, more] = [arc, back ?? { ...arc, chance: 0 }].sort((a, b) => a.chance - b.chance) as [
        ChanceArc,
        ChanceArc,
      ];
      return [
        {
          chance: less.chance,
          arcs: [
            [less.from, less.to],
            [more.from, more.to],
          ],
        },
        { chance: more.chance - less.chance, arcs: [[more.from, more.to]] },
      ];
    });
}

/**
 * The law of the independent cascade from its definition as live arcs: all outcomes of all coins are tried,
 * each with its chance. Up to 20 coins and 20 nodes.
 *
 * Source      Kempe, Kleinberg & Tardos (2003), https://doi.org/10.1145/956750.956769, claim 2.3
 */
export function exactCascade(nodes: number, coins: readonly Coin[], seeds: readonly number[]): ExactReach {
  const law = emptyLaw(nodes);
  const out = new Int32Array(nodes);
  const tryWorlds = (coin: number, chance: number): void => {
    if (chance === 0) return;
    if (coin === coins.length) {
      addWorld(law, out, seeds, chance);
      return;
    }
    let none = 1;
    for (const { chance: open, arcs } of coins[coin] as Coin) {
      none -= open;
      const before = arcs.map(([from]) => out[from] as number);
      for (const [from, to] of arcs) out[from]! |= 1 << to;
      tryWorlds(coin + 1, chance * open);
      for (const [i, [from]] of arcs.entries()) out[from] = before[i] as number;
    }
    tryWorlds(coin + 1, chance * none);
  };
  tryWorlds(0, 1);
  return finished(law, nodes);
}

/** Chances of sets, and expected sharers by round, as worlds are added. */
export interface Law {
  readonly sets: Float64Array;
  readonly byRound: Float64Array;
}

export function emptyLaw(nodes: number): Law {
  return { sets: new Float64Array(1 << nodes), byRound: new Float64Array(nodes) };
}

/** Adds a world: `out` holds for each node the mask of nodes its live arcs lead to. */
export function addWorld(law: Law, out: Int32Array, seeds: readonly number[], chance: number): void {
  let reached = seeds.reduce((mask, seed) => mask | (1 << seed), 0);
  let newest = reached;
  for (let round = 0; round < law.byRound.length; round++) {
    law.byRound[round]! += chance * bitCount(reached);
    let next = 0;
    for (let node = 0; node < out.length; node++) if (newest & (1 << node)) next |= out[node] as number;
    newest = next & ~reached;
    reached |= newest;
  }
  law.sets[reached]! += chance;
}

export function finished(law: Law, nodes: number): ExactReach {
  const sizes = new Float64Array(nodes + 1);
  const activation = new Float64Array(nodes);
  let mean = 0;
  for (const [set, chance] of law.sets.entries()) {
    sizes[bitCount(set)]! += chance;
    mean += chance * bitCount(set);
    for (let node = 0; node < nodes; node++) if (set & (1 << node)) activation[node]! += chance;
  }
  return { sets: law.sets, byRound: law.byRound, sizes, activation, mean };
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
