import { describe, expect, it } from "vitest";
import { compilePlans } from "../../src/plans/compilePlans.ts";
import { tippingPlanOf } from "../../src/plans/tippingPlanOf.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { reachOfFlood, reachOfRuns } from "../tipping/tippingPlan.ts";
import { scenarioOf } from "./scenarioOf.ts";

const WORLDS = Array.from({ length: 20 }, (_, world) => world);
const BOUNDARIES = [0, 0.05, 0.2, 0.4, 0.7, 1];
const SEGMENTS = {
  fans: { share: 0.3, receptivity: 2 },
  others: { share: 0.7, receptivity: { positive: 0.5, negative: 0.5 } },
};

/** A scenario as far as its one plan, at a transmissibility. */
function compiledAt(
  parts: { content?: object; [part: string]: object | undefined },
  transmissibility: number,
) {
  const scenario = scenarioOf({
    network: { kind: "random", people: 150, meanTies: 5 },
    plans: { some: [{ starter: "influencers", pick: { by: "random", count: 4 } }] },
    measure: ["sharers"],
    seed: "tip",
    ...parts,
    content: { transmissibility, ...parts.content },
  });
  if (scenario.network.kind === "file") throw new Error("generated");
  const network = generateNetwork(scenario.network, scenario.seed);
  const [plan] = compilePlans(scenario, network).plans!;
  return { plan: plan!, tipping: tippingPlanOf(scenario, network, plan!, transmissibility) };
}

describe("a scenario's plan, asked for its reach at every transmissibility", () => {
  it.each([
    ["plain", {}],
    ["with weighted-cascade ties", { ties: { scheme: "weighted-cascade" } }],
    [
      "with trivalent ties by the hazard link",
      { ties: { scheme: "trivalency" }, content: { link: "hazard" } },
    ],
    ["with segments", { audience: { segments: SEGMENTS } }],
    ["with limited attention", { audience: { attention: 3, segments: SEGMENTS } }],
    [
      "with drawn thresholds",
      { ties: { scheme: "weighted-cascade" }, content: { contagion: { kind: "threshold" } } },
    ],
    [
      "with one threshold",
      { ties: { scheme: "weighted-cascade" }, content: { contagion: { kind: "threshold", at: 0.25 } } },
    ],
    ["with reinforcement", { content: { contagion: { kind: "reinforced", response: [0.2, 1, 2] } } }],
  ])("%s: the flood equals the scenario run at each", (_, parts) => {
    const flooded = reachOfFlood(compiledAt(parts, 0.3).tipping, BOUNDARIES, WORLDS);
    for (const [boundary, transmissibility] of BOUNDARIES.entries()) {
      const { plan } = compiledAt(parts, transmissibility);
      expect(flooded.map((row) => row[boundary])).toEqual(reachOfRuns(plan, WORLDS));
    }
    expect(flooded.some((row) => row.at(-1)! > row[1]!)).toBe(true);
  });
});
