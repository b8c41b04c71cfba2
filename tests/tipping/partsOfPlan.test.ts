import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompiledPlan, CompiledStarter } from "../../src/engine/CompiledPlan.ts";
import { startingNodes } from "../../src/engine/startingNodes.ts";
import { partsOfPlan } from "../../src/tipping/partsOfPlan.ts";
import { networkOf } from "../network/networkOf.ts";
import { drawn, people, tippingPlan } from "./tippingPlan.ts";

const NODES = 40;
const planOf = (starters: readonly CompiledStarter[]): CompiledPlan =>
  tippingPlan(networkOf({ people: NODES, pairs: [] }), { starters }).plan;
const startsOf = (plan: CompiledPlan, world: number): readonly Uint32Array[] =>
  startingNodes(plan, world, new Uint8Array(NODES));

const anyStarter = fc.oneof(
  fc.uniqueArray(fc.nat(NODES - 1), { minLength: 1, maxLength: 4 }).map((nodes) => people(...nodes)),
  fc.integer({ min: 1, max: 4 }).map(drawn),
);

describe("a plan in parts", () => {
  it("starts in every world, one part at a time, the very people that it starts in the whole", () => {
    fc.assert(
      fc.property(fc.array(anyStarter, { minLength: 2, maxLength: 4 }), fc.nat(999), (starters, world) => {
        const whole = planOf(starters);
        const parts = partsOfPlan(whole)!;
        expect([parts.of, parts.plans.length]).toEqual(["starters", starters.length]);
        for (const [number, nodes] of startsOf(whole, world).entries()) {
          const alone = startsOf(parts.plans[number]!, world);
          expect(alone[number]).toEqual(nodes);
          expect(alone.filter((_, other) => other !== number).every(({ length }) => length === 0)).toBe(true);
        }
      }),
      { seed: 41, numRuns: 60 },
    );
  });

  it("of one starter starts each of its people, in the order in which they are drawn together", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(999), (count, world) => {
        const whole = planOf([drawn(count)]);
        const parts = partsOfPlan(whole)!;
        const alone = parts.plans.map((plan, number) => startsOf(plan, world)[number]);
        expect(parts.of).toBe("people");
        expect(alone.flatMap((nodes) => [...nodes!])).toEqual([...startsOf(whole, world)[0]!]);
      }),
      { seed: 42, numRuns: 40 },
    );
  });

  it("is none for a single person, for nobody, and for more people than are looked at one by one", () => {
    expect(partsOfPlan(planOf([people(3)]))).toBeNull();
    expect(partsOfPlan(planOf([]))).toBeNull();
    expect(partsOfPlan(planOf([people()]))).toBeNull();
    expect(partsOfPlan(planOf([drawn(64)]))?.plans).toHaveLength(64);
    expect(partsOfPlan(planOf([drawn(65)]))).toBeNull();
  });
});
