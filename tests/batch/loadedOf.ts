import * as Effect from "effect/Effect";
import { type LoadedScenario, loadScenario } from "../../src/batch/loadScenario.ts";
import { foldContext, type RunScenarioOptions } from "../../src/batch/runScenario.ts";
import type { BatchSetup } from "../../src/batch/WorldsSimulator.ts";
import { decodeScenario } from "../../src/model/decodeScenario.ts";
import { problemText } from "../../src/report/messages.ts";

/** Two plans on a small world: big enough to differ from world to world, small enough for hundreds of them. */
const SMALL_WORLD = {
  info: { title: "Two plans" },
  network: { kind: "small-world", people: 120, ties: 6, rewiring: 0.1 },
  content: { transmissibility: 0.22 },
  plans: {
    hubs: [{ starter: "influencers", pick: { by: "degree", count: 3 } }],
    "some at random": [
      { starter: "influencers", pick: { by: "random", count: 2 } },
      { starter: "people", ids: ["7"], at: 2 },
    ],
  },
  runs: 60,
  seed: "batch",
};

/** A scenario that is ready to run; without particulars, two plans on a small world. */
export function loadedOf(particulars: object = {}): Promise<LoadedScenario> {
  const decoded = decodeScenario(JSON.stringify({ ...SMALL_WORLD, ...particulars }));
  if ("problems" in decoded)
    throw new Error(decoded.problems.map((each) => problemText(each, "en")).join("\n"));
  return Effect.runPromise(loadScenario({ file: "small-world.json", ...decoded }));
}

export function setupOf({ plans, scenario, network }: LoadedScenario): BatchSetup {
  const contexts = plans.map((plan) => foldContext(scenario, network.people.count, plan));
  return { plans, contexts, record: scenario.record };
}

/** One thread, nobody told. */
export const QUIETLY: RunScenarioOptions = { workers: 1, cores: 2, onProgress: () => Effect.void };
