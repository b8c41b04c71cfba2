import { describe, expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { run, ScenarioError, tip, version } from "../src/index.ts";

const KARATE = {
  network: { kind: "karate-club" },
  content: { transmissibility: 0.2 },
  plans: {
    "both leaders": [{ starter: "people", ids: [0, 33] }],
    "two at random": [{ starter: "influencers", pick: { by: "random", count: 2 } }],
  },
};

describe("skipstone as a library", () => {
  it("given a scenario as an object, when run from code, then its plans can be compared in ten lines", async () => {
    const document = await run(KARATE, { runs: 400, seed: "example" });
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

  it("given a scenario, when tipped from code, then its network and plans have their thresholds, and 200 worlds", async () => {
    const { command, runs, network, plans } = await tip(KARATE);
    expect([command, runs, network.people]).toEqual(["tip", 200, 34]);
    // 1 ÷ 5.292781 is known from the literature.
    expect(network.nonBacktracking).toBeCloseTo(0.188937, 5);
    const { alpha50, margin, ignition, curve, transmissibility } = plans["both leaders"]!;
    expect(alpha50!.ci![0]).toBeLessThan(alpha50!.value);
    expect(alpha50!.value).toBeLessThan(plans["two at random"]!.alpha50!.value);
    expect(margin).toBeCloseTo(transmissibility / alpha50!.value, 12);
    expect(ignition!.probability).toBe(curve.ignition[curve.transmissibility.indexOf(0.2)]);
    // As often as a run of the same worlds says.
    const same = (await run(KARATE, { runs: 200 })).plans["both leaders"]!.ignition!;
    expect(ignition!.probability).toBe(same.probability);
  });

  it("given options, then they are those of the command line", async () => {
    const { plans, runs } = await tip(KARATE, {
      ...{ plans: ["two at random"], runs: 40, seed: "other", workers: 1, overPush: true, gains: true },
      ...{ grid: { from: 0.1, to: 0.9, count: 8 }, set: ["horizon=4"] },
    });
    expect([Object.keys(plans), runs]).toEqual([["two at random"], 40]);
    const found = plans["two at random"]!;
    expect(found).toMatchObject({ method: "grid", why: "deadline", gains: { parts: expect.any(Number) } });
    expect(found.curve.transmissibility).toHaveLength(8);
    expect(found.push!.sizes).toContain(2);
    const precise = await tip(KARATE, { runs: 2000, precision: 0.2, plans: ["both leaders"] });
    expect(precise).toMatchObject({ stopping: { reached: true } });
    expect(precise.runs).toBeLessThan(2000);
  });

  it("given a grid, a plan or a key that there is not, then that is an error as of a run", async () => {
    const codesOf = (options: object) =>
      tip(KARATE, options).then(
        () => [],
        (failure: ScenarioError) => failure.problems.map(({ code, place }) => [code, place.path]),
      );
    expect(await codesOf({ grid: { from: 0.5, to: 0.1, count: 2 } })).toEqual([
      ["E-CLI-046", "grid"],
      ["E-CLI-047", "grid"],
    ]);
    expect(await codesOf({ grid: Number.NaN })).toEqual([["E-CLI-045", "grid"]]);
    expect(await codesOf({ plans: ["both leader"] })).toEqual([["E-CLI-008", "plans"]]);
    await expect(tip({ ...KARATE, content: { transmissibilty: 0.2 } })).rejects.toThrow(ScenarioError);
  });

  it("has the version of its package", () => {
    expect(version).toBe(packageJson.version);
  });
});
