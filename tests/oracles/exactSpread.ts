import { ALWAYS_LIMIT, chanceLimit } from "../../src/randomness/coins.ts";
import type { SpreadModel } from "../../src/seeding/SpreadModel.ts";
import type { ChanceArc } from "./exactCascade.ts";
import { arcCoins } from "./exactCascade.ts";
import type { WeighedArc } from "./exactThreshold.ts";

/** Spread of any set of nodes (a list), exactly: every world is made once, with whom each node wins in it. */
export type ExactSpread = (nodes: Iterable<number>) => number;

interface World {
  readonly chance: number;
  /** By node, the mask of all whom it reaches within the rounds. */
  readonly reach: readonly number[];
}

/** The independent cascade: all outcomes of all coins. Up to about 14 arcs with chances between 0 and 1. */
export function exactSpread(nodes: number, arcs: readonly ChanceArc[], rounds = Infinity): ExactSpread {
  const coins = arcCoins(arcs.filter(({ chance }) => chance > 0));
  const worlds: World[] = [];
  const out = new Array<number>(nodes).fill(0);
  const tryWorlds = (coin: number, chance: number): void => {
    if (chance === 0) return;
    const outcomes = coins[coin];
    if (outcomes === undefined) {
      worlds.push({ chance, reach: reachOf(out, rounds) });
      return;
    }
    const [{ chance: open, arcs: opened }] = outcomes as unknown as [(typeof outcomes)[number]];
    const [[from, to]] = opened as unknown as [readonly [number, number]];
    tryWorlds(coin + 1, chance * (1 - open));
    const before = out[from]!;
    out[from] = before | (1 << to);
    tryWorlds(coin + 1, chance * open);
    out[from] = before;
  };
  tryWorlds(0, 1);
  return spreadIn(worlds);
}

/** Linear threshold with uniform thresholds: all picks of at most one arc into each node. */
export function exactThresholdSpread(
  nodes: number,
  arcs: readonly WeighedArc[],
  rounds = Infinity,
): ExactSpread {
  const worlds: World[] = [];
  const out = new Array<number>(nodes).fill(0);
  const pickFor = (node: number, chance: number): void => {
    if (chance <= 1e-15) return;
    if (node === nodes) {
      worlds.push({ chance, reach: reachOf(out, rounds) });
      return;
    }
    let none = 1;
    for (const { from, to, weight } of arcs) {
      if (to !== node) continue;
      none -= weight;
      const before = out[from]!;
      out[from] = before | (1 << node);
      pickFor(node + 1, chance * weight);
      out[from] = before;
    }
    pickFor(node + 1, chance * none);
  };
  pickFor(0, 1);
  return spreadIn(worlds);
}

function reachOf(out: readonly number[], rounds: number): number[] {
  return out.map((_, start) => {
    let reached = 1 << start;
    let newest = reached;
    for (let round = 0; round < rounds && newest !== 0; round++) {
      let next = 0;
      for (const [node, mask] of out.entries()) if (newest & (1 << node)) next |= mask;
      newest = next & ~reached;
      reached |= newest;
    }
    return reached;
  });
}

function spreadIn(worlds: readonly World[]): ExactSpread {
  return (nodes) => {
    const chosen = [...nodes];
    let sum = 0;
    for (const { chance, reach } of worlds) {
      let mask = chosen.reduce((all, node) => all | reach[node]!, 0);
      let count = 0;
      for (; mask !== 0; mask &= mask - 1) count++;
      sum += chance * count;
    }
    return sum;
  };
}

/** Every set of `count` of the nodes. */
export function* choices(nodes: number, count: number, from = 0): Generator<number[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let node = from; node <= nodes - count; node++) {
    for (const rest of choices(nodes, count - 1, node + 1)) yield [node, ...rest];
  }
}

/** The model that strategies read; rows by source, in the order of the arcs. */
export function modelOf(
  nodes: number,
  arcs: readonly { readonly from: number; readonly to: number; readonly chance: number }[],
  kind: SpreadModel["kind"] = "independent",
  rounds = Infinity,
): SpreadModel {
  const rows = arcs.toSorted((a, b) => a.from - b.from);
  const offsets = new Uint32Array(nodes + 1);
  for (const { from } of rows) offsets[from + 1]!++;
  for (let node = 0; node < nodes; node++) offsets[node + 1]! += offsets[node]!;
  return {
    kind,
    nodes,
    offsets,
    targets: Uint32Array.from(rows, ({ to }) => to),
    limits: Uint32Array.from(rows, ({ chance }) => Math.min(ALWAYS_LIMIT, chanceLimit(chance))),
    rounds,
  };
}
