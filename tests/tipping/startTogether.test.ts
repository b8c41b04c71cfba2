import { describe, expect, it } from "vitest";
import type { CompiledStarter } from "../../src/engine/CompiledPlan.ts";
import { PLAIN_PUSH } from "../../src/engine/CompiledPush.ts";
import { isStaggered, startTogether } from "../../src/tipping/startTogether.ts";
import { networkOf } from "../network/networkOf.ts";
import { people, tippingPlan } from "./tippingPlan.ts";

const planOf = (...starters: readonly CompiledStarter[]) =>
  tippingPlan(networkOf({ people: 9, pairs: [] }), { starters }).plan;
const at = (tick: number, starter = people(tick)): CompiledStarter => ({ ...starter, tick });
const waiting = (tick: number): CompiledStarter => ({
  ...at(tick),
  push: { ...PLAIN_PUSH, wait: { kind: "phase", phase: "climax", ignition: 3, window: 2 } },
});

describe("startTogether", () => {
  it("lets all starters act at the plan's first tick, and changes nothing else", () => {
    const plan = planOf(at(7), at(3), at(5));
    const together = startTogether(plan);
    expect(together.starters.map(({ tick }) => tick)).toEqual([3, 3, 3]);
    expect(together.starters.map(({ nodes }) => nodes)).toEqual(plan.starters.map(({ nodes }) => nodes));
    expect([isStaggered(plan), isStaggered(together)]).toEqual([true, false]);
  });

  it("takes a starter's waiting away, and does not begin before those that wait for nothing", () => {
    const plan = planOf(waiting(0), at(4));
    const together = startTogether(plan);
    expect(together.starters.map(({ tick, push }) => [tick, push?.wait ?? null])).toEqual([
      [4, null],
      [4, null],
    ]);
    expect(isStaggered(plan)).toBe(true);
    expect(isStaggered(planOf(waiting(0)))).toBe(true);
    expect(startTogether(planOf(waiting(2))).starters[0]?.tick).toBe(2);
  });

  it("finds a plan whose starters act at one tick as it is", () => {
    expect(isStaggered(planOf(at(2), at(2)))).toBe(false);
    expect(isStaggered(planOf())).toBe(false);
  });
});
