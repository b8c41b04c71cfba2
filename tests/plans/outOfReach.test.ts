import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import { decodeScenario } from "../../src/model/decodeScenario.ts";
import type { Network } from "../../src/network/Network.ts";
import { compilePlans } from "../../src/plans/compilePlans.ts";
import { outOfReach } from "../../src/plans/outOfReach.ts";
import { anyPairs, LAW, neighboursOf, networkOf } from "../network/networkOf.ts";
import { scenarioOf } from "./scenarioOf.ts";

const plansOn = (network: Network, plan: object, transmissibility = 0.5): readonly CompiledPlan[] => {
  const scenario = { network: { kind: "karate-club" }, content: { transmissibility }, plans: { plan } };
  const decoded = decodeScenario(JSON.stringify(scenario));
  if ("problems" in decoded) throw new Error(JSON.stringify(decoded.problems));
  return compilePlans(decoded.scenario, network).plans!;
};

/** Everybody in the same part, by the slowest way there is. */
function partOf(network: Network, starts: readonly number[]): Set<number> {
  const neighbours = neighboursOf(network);
  const part = new Set(starts);
  for (const person of part) for (const other of neighbours[person]!) part.add(other);
  return part;
}

describe("outOfReach", () => {
  it("law: in an undirected network it is the part in which the plan starts, where that is too small", () => {
    fc.assert(
      fc.property(anyPairs, fc.integer({ min: 1, max: 13 }), fc.boolean(), (rows, enough, all) => {
        const network = networkOf({ ...rows, directed: false });
        const [plan] = plansOn(network, [{ starter: "people", ids: [0] }]);
        const won = partOf(network, [0]).size - (all ? 0 : 1);
        expect(outOfReach(plan!, enough, all ? "all" : "earned")).toBe(won < enough ? won : null);
      }),
      LAW,
    );
  });

  it("given arcs that never pass anything on, or that point the other way, then nobody is behind them", () => {
    const network = networkOf({
      people: 3,
      pairs: [
        [1, 0],
        [1, 2],
      ],
      directed: true,
    });
    expect(outOfReach(plansOn(network, [{ starter: "people", ids: [0] }])[0]!, 1, "earned")).toBe(0);
    expect(outOfReach(plansOn(network, [{ starter: "people", ids: [1] }])[0]!, 2, "earned")).toBeNull();
    expect(outOfReach(plansOn(network, [{ starter: "people", ids: [1] }], 0)[0]!, 1, "earned")).toBe(0);
  });

  it("given people drawn anew in each world, then nothing can be said", () => {
    const pick = { starter: "influencers", pick: { by: "random", count: 1 } };
    expect(outOfReach(plansOn(networkOf({ people: 3, pairs: [] }), [pick])[0]!, 1, "all")).toBeNull();
  });

  it("given what is shown to people without ties, or supporters who are asked, then it is anybody's guess", () => {
    const network = networkOf({ people: 9, pairs: [[0, 1]] });
    const start = { starter: "people", ids: ["0"] };
    const reach = (plan: readonly object[], more: object = {}) => {
      const compiled = compilePlans(scenarioOf({ plans: { plan }, ...more }), network);
      return outOfReach(compiled.plans![0]!, 9, "all");
    };
    expect(reach([start])).toBe(2);
    expect(reach([{ ...start, annoyance: 0.5, when: { sharers: "<5" } }])).toBe(2);
    expect(reach([start, { starter: "water-army", accounts: 9 }])).toBe(2);
    expect(reach([start, { starter: "ads", impressions: 9 }])).toBeNull();
    expect(reach([{ ...start, trust: 0.5 }])).toBeNull();
    const media = { perShare: 0.1, people: 9, for: 2 };
    expect(reach([start], { channels: { blog: { media } } })).toBeNull();
    expect(reach([start], { response: { kind: "supporters", at: 3 } })).toBeNull();
    expect(reach([start], { response: { kind: "inform", at: 3 } })).toBe(2);
  });
});
