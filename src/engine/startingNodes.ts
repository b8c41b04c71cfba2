import { Purpose } from "../randomness/Purpose.ts";
import { draw, worldKey } from "../randomness/WorldKey.ts";
import type { CompiledPlan, CompiledStarter } from "./CompiledPlan.ts";

/** What of a plan decides where it starts. */
export type StartingPlan = Pick<CompiledPlan, "root" | "nodes" | "starters">;

const NOBODY = new Uint32Array(0);

/**
 * The nodes that each starter of a plan starts from in a world. Fixed nodes are as compiled; a random starter
 * takes the next nodes of the world's one random order that the plan has not taken, so that picks are nested
 * in their count and equal across plans. Idle starters start from nobody.
 *
 * Arrays      taken Uint8[nodes], all zero before and after → one Uint32Array per starter
 * Randomness  one order draw per (world, node)
 * Cost        nothing without random starters, else time O(nodes)
 * Failure     never; fewer nodes than asked for where no more are allowed
 */
export function startingNodes(plan: StartingPlan, world: number, taken: Uint8Array): readonly Uint32Array[] {
  const active = (nodes: readonly Uint32Array[]) =>
    nodes.map((each, number) => (plan.starters[number]?.idle ? NOBODY : each));
  if (plan.starters.every((starter) => starter.randomCount === 0)) {
    return active(plan.starters.map((starter) => starter.nodes));
  }
  for (const starter of plan.starters) for (const node of starter.nodes) taken[node] = 1;
  const picked = plan.starters.map((starter) =>
    starter.randomCount === 0 ? starter.nodes : nextInOrder(plan, world, starter, taken),
  );
  for (const nodes of picked) for (const node of nodes) taken[node] = 0;
  return active(picked);
}

/** Takes `randomCount` allowed nodes off the world's order. */
function nextInOrder(
  plan: StartingPlan,
  world: number,
  { randomCount, allowed }: CompiledStarter,
  taken: Uint8Array,
): Uint32Array {
  const picked = orderedNodes(
    plan,
    world,
    randomCount,
    (node) => taken[node] === 0 && (allowed === null || allowed[node] === 1),
  );
  for (const node of picked) taken[node] = 1;
  return picked;
}

/**
 * The first `count` nodes of the world's order that may be picked, fewer where there are not so many.
 *
 * Randomness  one order draw a node
 * Cost        time O(nodes); the prefix of the order that is sorted is widened until there are enough
 */
export function orderedNodes(
  plan: StartingPlan,
  world: number,
  count: number,
  mayPick: (node: number) => boolean,
): Uint32Array {
  for (let share = Math.min(1, (4 * count + 64) / plan.nodes); ; share = Math.min(1, share * 8)) {
    const picked = orderPrefix(plan, world, share).filter(mayPick).slice(0, count);
    if (picked.length === count || share === 1) return picked;
  }
}

/** The first nodes of the world's order: those whose draw is under `share` of all draws, in order. */
function orderPrefix(plan: StartingPlan, world: number, share: number): Uint32Array {
  const key = worldKey(plan.root, world, Purpose.order);
  const below = share * 0x100000000;
  const found: { node: number; rank: number }[] = [];
  for (let node = 0; node < plan.nodes; node++) {
    const rank = draw(key, node, 0);
    if (rank < below) found.push({ node, rank });
  }
  found.sort((a, b) => a.rank - b.rank || a.node - b.node);
  return Uint32Array.from(found, (entry) => entry.node);
}
