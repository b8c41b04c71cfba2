import { describe, expect, it } from "vitest";
import { compilePlans } from "../../src/plans/compilePlans.ts";
import { seedingMethods } from "../../src/seeding/seedingMethods.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { specOf } from "../sources/specOf.ts";
import { scenarioOf } from "./scenarioOf.ts";

const karate = generateNetwork(specOf({ kind: "karate-club" }), "1");
const measured = seedingMethods.filter((by) => by !== "random");
const pick = (by: string, count: number, more: object = {}) => [
  { starter: "influencers", pick: { by, count, ...more } },
];
const compiled = (particulars: object) => {
  const { plans, problems } = compilePlans(scenarioOf(particulars), karate);
  if (plans === undefined) throw new Error(JSON.stringify(problems));
  return plans;
};

describe("picks of a scenario", () => {
  it.each(measured)("given a pick by %s, then it is fixed, whatever else is in the scenario", (by) => {
    const [alone] = compiled({ plans: { a: pick(by, 4) } });
    const [first, second] = compiled({
      plans: { b: [...pick("degree", 1), ...pick(by, 4)], c: [...pick("random", 3), ...pick(by, 4)] },
    });
    const nodes = alone!.starters[0]!.nodes;
    expect(new Set(nodes).size).toBe(4);
    expect(alone!.starters[0]).toMatchObject({ randomCount: 0, allowed: null });
    expect([first!.starters[1]!.nodes, second!.starters[1]!.nodes]).toEqual([nodes, nodes]);
  });

  it("given that equal scores are many, then the lower person comes first", () => {
    // Ten people are in the innermost core of the club.
    expect([...compiled({ plans: { a: pick("k-core", 4) } })[0]!.starters[0]!.nodes]).toEqual([0, 1, 2, 3]);
  });

  it("given other content, then those who reckon with chances may choose others, and rankings do not", () => {
    const at = (by: string, transmissibility: number) =>
      `${compiled({ content: { transmissibility }, plans: { a: pick(by, 3) } })[0]!.starters[0]!.nodes}`;
    expect(at("pagerank", 0.9)).toBe(at("pagerank", 0.05));
    expect(new Set([0.02, 0.1, 0.3, 0.6, 0.9].map((chance) => at("greedy", chance))).size).toBeGreaterThan(1);
  });

  it("given too many, or a pin, then both are told as with any other pick", () => {
    expect(compilePlans(scenarioOf({ plans: { a: pick("opim", 35) } }), karate).problems).toMatchObject([
      { code: "E-PLAN-002", values: { count: 35, people: 34 } },
    ]);
    expect(() => scenarioOf({ plans: { a: pick("opim", 3, { pin: true }) } })).toThrow("E-SCENARIO-060");
  });
});
