import type { CompiledPlan, CompiledStarter } from "../engine/CompiledPlan.ts";
import type { Starter } from "../model/Starter.ts";
import { chooseNodes, type SeedingTask } from "../seeding/chooseNodes.ts";
import { purseOf } from "../seeding/Purse.ts";

/** What every pick of a scenario is made with. */
export type PickParts = Pick<SeedingTask, "network" | "strengths" | "root">;

/** By how much the certified ratio of a pick by `opim` may stay below 1 − 1/e. */
export const PICK_EPSILON = 0.1;

/**
 * Settles the picks that are the same in every world: each by itself, whatever else its plan starts with, on
 * the scenario's own chances. Equal picks are made once.
 *
 * Source      `chooseNodes`
 * Arrays      those of the plan; a pick's `allowed` is used up
 * Randomness  the root for choosing, never that of the worlds
 * Cost        that of each strategy
 * Failure     never; that there are enough to pick from is checked before
 */
export function pickedStarters(
  plan: CompiledPlan,
  parts: PickParts,
): (starters: readonly Starter[], compiled: readonly CompiledStarter[]) => readonly CompiledStarter[] {
  const made = new Map<string, Uint32Array>();
  return (starters, compiled) =>
    compiled.map((starter, number) => {
      const written = starters[number];
      if (written === undefined || !("pick" in written) || written.pick.by === "random") return starter;
      const { by, count, within } = written.pick;
      const key = JSON.stringify([by, count, within]);
      const task = { ...parts, plan, allowed: starter.allowed, purse: purseOf(count), epsilon: PICK_EPSILON };
      const nodes = made.get(key) ?? chooseNodes(by, task).nodes;
      made.set(key, nodes);
      return { ...starter, nodes, allowed: null };
    });
}
