import type { RootKey } from "../randomness/RootKey.ts";
import { LiveWorlds } from "./LiveWorlds.ts";
import { type GreedyChoice, lazyGreedy, type Objective } from "./lazyGreedy.ts";
import type { Purse } from "./Purse.ts";
import type { SpreadModel } from "./SpreadModel.ts";

/** Worlds in which gains are counted, fewer where they would not fit into this many bytes. */
const WORLDS = 200;
const WORLDS_LEAST = 20;
const BYTES_MOST = 512e6;
const BYTES_A_NODE = 20;

/** How many common worlds a greedy choice counts in. */
export const greedyWorlds = (nodes: number): number =>
  Math.max(WORLDS_LEAST, Math.min(WORLDS, Math.floor(BYTES_MOST / (BYTES_A_NODE * Math.max(1, nodes)))));

/**
 * Greedy choice on the mean of common worlds: within 1 − 1/e of the best in these worlds.
 *
 * Source      CELF (see `lazyGreedy`) on common live-arc worlds (see `LiveWorlds`)
 * Arrays      allowed Uint8[nodes], null: everybody
 * Randomness  that of `LiveWorlds`
 * Cost        that of making the worlds, and of as many gains as lead
 * Failure     never; a model with a last round is not for it
 */
export function celf(
  model: SpreadModel,
  purse: Purse,
  allowed: Uint8Array | null,
  root: RootKey,
): GreedyChoice {
  const { nodes } = model;
  const begin = (): Objective => {
    const worlds = new LiveWorlds(model, greedyWorlds(nodes), root);
    return {
      bounds: worlds.bounds(nodes),
      gainOf: (node) => worlds.gainOf(node),
      take: (node) => worlds.take(node),
    };
  };
  return lazyGreedy(begin, purse, nodes, allowed);
}
