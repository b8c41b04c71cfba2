import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { type PlanRun, runScenario } from "../../src/batch/runScenario.ts";
import { withSpiralTheory } from "../../src/batch/withSpiralTheory.ts";
import { loadedOf, QUIETLY } from "./loadedOf.ts";

const RARE = {
  network: { kind: "regular", people: 6000, ties: 3 },
  content: { transmissibility: 0.3, negativity: { transmissibility: 0.52 / 0.3 } },
  audience: { segments: { all: { share: 1, positivity: 0.99 } } },
  plans: { one: [{ starter: "influencers", pick: { by: "random", count: 1 } }] },
  spiral: { atLeast: "5%", share: "0%" },
  runs: 2000,
  record: "none",
  measure: ["sharers"],
};

async function runOf(changes: object = {}): Promise<PlanRun> {
  const loaded = await loadedOf({ ...RARE, ...changes });
  return withSpiralTheory(loaded, await Effect.runPromise(runScenario(loaded, QUIETLY))).plans[0]!;
}

describe("a spiral too rare to be counted", () => {
  it("p₊ .3, p₋ .52, q .99: has the chance of the two-type branching process, .00327", async () => {
    const { outlook, findings } = await runOf();
    const { probability, se, ci, method } = outlook!.conditional!;
    expect(findings.spiral!.probability).toBeLessThan(10 / RARE.runs);
    expect(Math.abs(probability - 0.00327)).toBeLessThan(4 * se);
    expect(se).toBeLessThan(Math.sqrt((0.00327 * 0.99673) / RARE.runs));
    expect(ci[0]).toBeLessThan(probability);
    expect(ci[1]).toBeGreaterThan(probability);
    expect(method).toBe("approximate on this network");
  });

  const SOME = 300;

  it("given a few hundred worlds, then it is reckoned already", async () => {
    expect((await runOf({ runs: SOME })).outlook).toHaveProperty("conditional");
  });

  it.each([
    ["a horizon", { horizon: 9 }],
    ["novelty that fades", { content: { ...RARE.content, novelty: { halfLife: 5 } } }],
    ["a response", { watch: { alert: { negativeShare: "40%" } }, response: { kind: "inform" } }],
    [
      "transmissibility that differs between worlds",
      { content: { ...RARE.content, transmissibility: { median: 0.3, spread: 0.5 } } },
    ],
    ["a broadcast", { plans: { one: [{ starter: "ads", impressions: 9 }] } }],
    ["lines against that end", { content: { ...RARE.content, negativity: { transmissibility: 1.5 } } }],
    [
      "lasting positive lines and a share that counts",
      { content: { transmissibility: 0.6 }, spiral: { atLeast: "5%", share: "90%" } },
    ],
  ])("with %s it is not reckoned", async (_, changes) => {
    expect((await runOf({ runs: SOME, ...changes })).outlook).not.toHaveProperty("conditional");
  });

  it("given ten spirals or more, then counting is enough", async () => {
    const content = { transmissibility: 0.45, negativity: { transmissibility: 0.9 / 0.45 } };
    const { outlook, findings } = await runOf({ content, runs: 400 });
    expect(findings.spiral!.probability * 400).toBeGreaterThanOrEqual(10);
    expect(outlook).not.toHaveProperty("conditional");
  });
});
