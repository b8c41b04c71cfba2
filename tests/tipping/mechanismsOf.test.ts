import { describe, expect, it } from "vitest";
import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import { type Mechanism, mechanismsOf, withoutMechanism } from "../../src/tipping/mechanismsOf.ts";
import { loadedOf } from "../batch/loadedOf.ts";

const planOf = async (particulars: object): Promise<CompiledPlan> => (await loadedOf(particulars)).plans[0]!;
const reinforced = { kind: "reinforced", response: [0, 1] };
const plans = { some: [{ starter: "influencers", pick: { by: "random", count: 2 } }] };

describe("the mechanisms of a plan", () => {
  it.each<[string, object, readonly Mechanism[]]>([
    ["plain contagion", {}, []],
    [
      "thresholds that are drawn",
      {
        ties: { scheme: "weighted-cascade" },
        content: { transmissibility: 1, contagion: { kind: "threshold" } },
      },
      [],
    ],
    [
      "one threshold for all",
      {
        ties: { scheme: "weighted-cascade" },
        content: { transmissibility: 1, contagion: { kind: "threshold", at: 0.2 } },
      },
      ["threshold"],
    ],
    [
      "viewings that count alike",
      { content: { transmissibility: 1, contagion: { ...reinforced, response: [2, 2] } } },
      [],
    ],
    ["a second viewing", { content: { transmissibility: 1, contagion: reinforced } }, ["reinforcement"]],
    [
      "a second viewing, forgetting and a deadline",
      { horizon: 9, content: { transmissibility: 1, contagion: { ...reinforced, memory: 3 } } },
      ["reinforcement", "memory", "horizon"],
    ],
    ["novelty that fades", { content: { transmissibility: 0.2, novelty: { halfLife: 2 } } }, ["novelty"]],
  ])("of %s", async (_, particulars, known) => {
    const plan = await planOf({ plans, ...particulars });
    expect([...mechanismsOf(plan).keys()]).toEqual(known);
    for (const mechanism of known) {
      const without = withoutMechanism(plan, mechanism);
      expect([...mechanismsOf(without).keys()]).toEqual(known.filter((each) => each !== mechanism));
    }
    expect([...mechanismsOf(known.reduce(withoutMechanism, plan)).keys()]).toEqual([]);
  });

  it("a plan without one stays as it is", async () => {
    const plan = await planOf({ plans });
    expect(withoutMechanism(plan, "topics")).toBe(plan);
  });
});
