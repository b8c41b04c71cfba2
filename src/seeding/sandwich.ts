import type { RootKey } from "../randomness/RootKey.ts";
import { greedyByRuns } from "./greedyByRuns.ts";
import { opim } from "./opim.ts";
import type { Purse } from "./Purse.ts";
import type { RunSpread } from "./RunSpread.ts";
import type { SpreadBounds } from "./SpreadModel.ts";

/** Which choice was best: that for the lower or the upper model, greedy by runs, or one of those proposed. */
export type SandwichSide = "lower" | "upper" | "runs" | "proposed";

export interface SandwichChoice {
  readonly nodes: Uint32Array;
  readonly side: SandwichSide;
  /** With `confidence` no choice spreads to more, in the mean; absent where nothing is above the spread. */
  readonly atMost?: { readonly people: number; readonly confidence: number };
}

export interface SandwichOptions {
  readonly purse: Purse;
  readonly allowed: Uint8Array | null;
  readonly epsilon: number;
  readonly root: RootKey;
  readonly spread: RunSpread;
  /** Choices of other strategies that are tried too. */
  readonly proposed: readonly Uint32Array[];
}

/** So many of all choices together are a pool for greedy choice by runs, fewer where runs are long. */
const POOL_MOST = 200;
/** Arcs that such a choice may try; each of the pool is looked at about twice. */
const ARCS_MOST = 1e8;
const LOOKS = 2;

/**
 * The best of several choices for a spread that is not submodular, each judged by the plan's own runs: the
 * greedy ones for the models below and above it, the greedy one by runs, and those proposed. There is no
 * constant guarantee. The upper model's bound holds for every choice, so that what a choice is then seen to
 * reach, divided by it, is how good it is at least.
 *
 * Source      sandwich approximation: Lu, Chen & Lakshmanan (2015), https://arxiv.org/abs/1507.00317
 * Arrays      see `SpreadBounds`; allowed Uint8[nodes], null: everybody
 * Randomness  streams of the root; runs in the worlds of `spread`
 * Cost        two of `opim`, one spread for each choice, and greedy by runs of 10⁸ arcs in all
 * Failure     never
 */
export function sandwich(
  { lower, upper }: SpreadBounds,
  nodes: number,
  options: SandwichOptions,
): SandwichChoice {
  const { purse, allowed, epsilon, root, spread, proposed } = options;
  const [below, above] = [lower, upper].map((model) =>
    model === null ? null : opim(model, { purse, allowed, epsilon, root }),
  );
  let best: SandwichChoice & { readonly reach: number } = {
    ...{ nodes: new Uint32Array(0), side: "proposed", reach: -1 },
  };
  const consider = (side: SandwichSide, chosen: Uint32Array): void => {
    const reach = spread.of(chosen);
    if (reach > best.reach) best = { nodes: chosen, side, reach };
  };
  if (above !== null) consider("upper", above.nodes);
  if (below !== null) consider("lower", below.nodes);
  for (const each of proposed) consider("proposed", each);
  const known = [below, above].flatMap((choice) => choice?.nodes ?? []);
  const pool = mixed([...known, ...proposed], poolSize(spread, best.reach));
  // From fewer than are to be chosen there is nothing to choose.
  if (pool.size > best.nodes.length) consider("runs", greedyByRuns(spread, nodes, pool, purse).nodes);
  const bound = above?.certificate;
  return {
    nodes: best.nodes,
    side: best.side,
    ...(bound && { atMost: { people: bound.upper, confidence: bound.confidence } }),
  };
}

function poolSize({ worlds, arcsPerNode }: RunSpread, reach: number): number {
  const arcs = Math.max(1, worlds * reach * arcsPerNode);
  return Math.min(POOL_MOST, Math.floor(ARCS_MOST / (LOOKS * arcs)));
}

/** The first of each choice, then the second of each, and so on. */
function mixed(choices: readonly Uint32Array[], most: number): ReadonlySet<number> {
  const pool = new Set<number>();
  const longest = Math.max(0, ...choices.map(({ length }) => length));
  for (let i = 0; i < longest; i++) {
    for (const choice of choices) if (i < choice.length && pool.size < most) pool.add(choice[i] as number);
  }
  return pool;
}
