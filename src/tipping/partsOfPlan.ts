import type { CompiledPlan, CompiledStarter } from "../engine/CompiledPlan.ts";

/** A plan in parts that start alone: its starters, or the people of its only one. */
export interface PlanParts {
  readonly of: "starters" | "people";
  readonly plans: readonly CompiledPlan[];
}

/** People of one starter who are looked at one by one. */
const PEOPLE_MOST = 64;

/**
 * A plan taken apart. In every world each part starts the very people that it starts in the whole plan: the
 * others are taken as they are there, and stay idle.
 *
 * Arrays      shared with the plan
 * Randomness  none
 * Cost        O(parts²) small objects
 * Failure     null where there is but one part, or one starter of more than 64 people
 */
export function partsOfPlan(plan: CompiledPlan): PlanParts | null {
  const [only] = plan.starters;
  const single = plan.starters.length === 1 && only !== undefined;
  const starters = single ? onePersonEach(only) : plan.starters;
  if (starters.length < 2 || (single && starters.length > PEOPLE_MOST)) return null;
  return {
    of: single ? "people" : "starters",
    plans: starters.map((_, active) => ({
      ...plan,
      starters: starters.map((starter, number) => (number === active ? starter : idle(starter))),
    })),
  };
}

/** A starter for each person; those drawn at random come in the order in which they are drawn together. */
const onePersonEach = (starter: CompiledStarter): readonly CompiledStarter[] => [
  ...Array.from(starter.nodes, (node) => ({ ...starter, nodes: Uint32Array.of(node), randomCount: 0 })),
  ...Array.from({ length: starter.randomCount }, () => ({
    ...starter,
    nodes: new Uint32Array(0),
    randomCount: 1,
  })),
];

/** What it buys and shows is left out with its people. */
const idle = ({ tick, nodes, randomCount, allowed }: CompiledStarter): CompiledStarter => ({
  tick,
  nodes,
  randomCount,
  allowed,
  idle: true,
});
