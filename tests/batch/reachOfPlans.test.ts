import { Worker } from "node:worker_threads";
import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { reachOfPlans } from "../../src/batch/reachOfPlans.ts";
import { foldContext } from "../../src/batch/runScenario.ts";
import { starterPrices } from "../../src/plans/starterPrices.ts";
import { run } from "../../src/run.ts";
import { loadedOf, QUIETLY, setupOf } from "./loadedOf.ts";

const priced = {
  network: { kind: "random", people: 150, meanTies: 5 },
  content: { transmissibility: 0.25 },
  plans: { some: [{ starter: "influencers", pick: { by: "random", count: 3 }, price: { perPerson: 7 } }] },
  ...{ runs: 25, seed: "reach" },
};

describe("reachOfPlans", () => {
  it("counts in every world what `run` counts, and costs what it costs", async () => {
    const loaded = await loadedOf(priced);
    const { scenario, network, plans } = loaded;
    const prices = starterPrices(scenario.plans[0]!.starters, scenario, network);
    const contexts = plans.map((plan) => foldContext(scenario, network.people.count, plan, prices));
    const [reach] = await Effect.runPromise(reachOfPlans(loaded, { plans, contexts }, QUIETLY));
    const { sharers, cost } = (await run(priced)).plans.some!;
    expect(reach!.sharers).toHaveLength(25);
    expect(reach!.sharers.reduce((sum, each) => sum + each, 0) / 25).toBeCloseTo(sharers.mean, 12);
    expect([...reach!.started]).toEqual(Array(25).fill(3));
    expect(reach!.cost).toBe(21);
    expect(cost!.total).toBe(21);
  });

  it("given channels, broadcasts and clicks that cost, then it still counts what `run` counts", async () => {
    const campaign = {
      network: { kind: "random", people: 200, meanTies: 6 },
      channels: { weibo: { profile: "weibo" }, moments: { profile: "moments" }, tv: { profile: "tv" } },
      content: { transmissibility: 0.5 },
      plans: {
        all: [
          {
            starter: "influencers",
            channel: "weibo",
            pick: { by: "random", count: 5 },
            price: { perPerson: 9 },
          },
          { starter: "tv", impressions: 200, over: "1h", cpm: 60 },
        ],
      },
      ...{ horizon: "2d", clock: { tick: "10m" }, runs: 15, seed: "reach" },
    };
    for (const costs of [{}, { costs: { currency: "CNY", perClick: 2 } }]) {
      const loaded = await loadedOf({ ...campaign, ...costs });
      const { scenario, network, plans } = loaded;
      expect(plans[0]!.campaign!.tallies).toBe(true);
      const prices = starterPrices(scenario.plans[0]!.starters, scenario, network);
      const contexts = plans.map((plan) => foldContext(scenario, network.people.count, plan, prices));
      const [reach] = await Effect.runPromise(reachOfPlans(loaded, { plans, contexts }, QUIETLY));
      const { sharers, cost } = (await run({ ...campaign, ...costs })).plans.all!;
      expect(reach!.sharers.reduce((sum, each) => sum + each, 0) / 15).toBeCloseTo(sharers.mean, 12);
      expect(sharers.sd).toBeGreaterThan(0);
      expect(reach!.cost).toBe(cost!.total);
    }
  });

  it("given a world over which threads stop, then there is no answer but that", async () => {
    const loaded = await loadedOf(priced);
    const startWorker = (shared: unknown): Worker =>
      new Worker(new URL("./faultyWorker.ts", import.meta.url), {
        workerData: shared,
        argv: [JSON.stringify({ fault: "exit", worlds: [11] })],
      });
    const options = { ...QUIETLY, workers: 2, startWorker };
    const failed = await Effect.runPromise(Effect.flip(reachOfPlans(loaded, setupOf(loaded), options)));
    if (failed._tag !== "ProblemsFound") throw failed;
    expect(failed.problems).toMatchObject([{ code: "E-RUN-005", values: { plan: "some", worlds: "11" } }]);
  });
});
