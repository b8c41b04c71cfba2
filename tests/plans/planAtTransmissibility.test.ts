import { describe, expect, it } from "vitest";
import { compilePlans } from "../../src/plans/compilePlans.ts";
import { planAtTransmissibility } from "../../src/plans/planAtTransmissibility.ts";
import { tippingPlanOf } from "../../src/plans/tippingPlanOf.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { reachOfRuns } from "../tipping/tippingPlan.ts";
import { scenarioOf } from "./scenarioOf.ts";

const WORLDS = Array.from({ length: 20 }, (_, world) => world);
const SEGMENTS = {
  fans: { share: 0.3, receptivity: 2, positivity: 0.9 },
  others: { share: 0.7, receptivity: { positive: 0.5, negative: 0.8 }, positivity: 0.7, defence: 0.2 },
};

type Parts = { content?: object; [part: string]: object | number | undefined };

function compiledAt(parts: Parts, transmissibility: number) {
  const scenario = scenarioOf({
    network: { kind: "random", people: 150, meanTies: 5 },
    plans: { some: [{ starter: "influencers", pick: { by: "random", count: 4 } }] },
    seed: "at",
    ...parts,
    content: { transmissibility, ...parts.content },
  });
  if (scenario.network.kind === "file") throw new Error("generated");
  const network = generateNetwork(scenario.network, scenario.seed);
  const [plan] = compilePlans(scenario, network).plans!;
  return { scenario, plan: plan!, tipping: tippingPlanOf(scenario, network, plan!, transmissibility) };
}

const CASES: readonly (readonly [string, Parts])[] = [
  ["plain", {}],
  [
    "with parallel chances by the hazard link",
    { ties: { scheme: "trivalency" }, content: { link: "hazard" } },
  ],
  [
    "with one threshold",
    { ties: { scheme: "weighted-cascade" }, content: { contagion: { kind: "threshold", at: 0.25 } } },
  ],
  [
    "with drawn thresholds",
    { ties: { scheme: "weighted-cascade" }, content: { contagion: { kind: "threshold" } } },
  ],
  [
    "with reinforcement that is forgotten",
    { content: { contagion: { kind: "reinforced", response: [0.2, 1], memory: 2 } } },
  ],
  [
    "with two polarities of different chances",
    { audience: { segments: SEGMENTS }, content: { negativity: { transmissibility: 1.3 }, spoofing: 0.1 } },
  ],
  ["with fading novelty and a deadline", { content: { novelty: { halfLife: 2 } }, horizon: 4 }],
];

describe("a plan at another transmissibility", () => {
  it.each(CASES)("%s: is the plan that the scenario compiles to there", (_, parts) => {
    const { scenario, tipping } = compiledAt(parts, 0.3);
    const { negativity } = scenario.content;
    for (const transmissibility of [0, 0.05, 0.3, 0.7, 1]) {
      const there = compiledAt(parts, transmissibility).plan;
      const made = planAtTransmissibility(tipping, transmissibility, negativity.transmissibility);
      expect(made.arcs).toEqual(there.arcs);
      expect(made.contagion).toEqual(there.contagion);
      expect(reachOfRuns(made, WORLDS)).toEqual(reachOfRuns(there, WORLDS));
    }
    expect(reachOfRuns(compiledAt(parts, 1).plan, WORLDS)).not.toEqual(reachOfRuns(tipping.plan, WORLDS));
  });
});
