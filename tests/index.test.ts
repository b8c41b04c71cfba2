import { describe, expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { run, ScenarioError, version } from "../src/index.ts";

describe("skipstone as a library", () => {
  it("given a scenario as an object, when run from code, then its plans can be compared in ten lines", async () => {
    const document = await run(
      {
        network: { kind: "karate-club" },
        content: { transmissibility: 0.2 },
        plans: {
          "both leaders": [{ starter: "people", ids: [0, 33] }],
          "two at random": [{ starter: "influencers", pick: { by: "random", count: 2 } }],
        },
      },
      { runs: 400, seed: "example" },
    );
    expect(document.runs).toBe(400);
    expect(document.network.ties).toBe(78);
    const leaders = document.plans["both leaders"]!.sharers;
    const random = document.plans["two at random"]!.sharers;
    expect(leaders.mean - 4 * leaders.se!).toBeGreaterThan(random.mean + 4 * random.se!);
  });

  it("given a scenario with two mistakes, when run, then both are in one error", async () => {
    const failure = run({ network: { kind: "karate-club" }, content: { transmissibilty: 0.2 }, plans: {} });
    await expect(failure).rejects.toThrow(ScenarioError);
    await expect(failure).rejects.toThrow(/transmissibility/);
    await expect(failure).rejects.toMatchObject({ problems: { length: 2 } });
  });

  it("has the version of its package", () => {
    expect(version).toBe(packageJson.version);
  });
});
