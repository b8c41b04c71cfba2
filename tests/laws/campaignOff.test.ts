import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompiledPlan, ViewRecording } from "../../src/engine/CompiledPlan.ts";
import { RunScratch } from "../../src/engine/RunScratch.ts";
import { simulateRun } from "../../src/engine/simulateRun.ts";
import { EventBuffer } from "../../src/events/EventBuffer.ts";
import { decodeScenario } from "../../src/model/decodeScenario.ts";
import { compilePlans } from "../../src/plans/compilePlans.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { anyPlan, RUNS } from "./anyPlan.ts";
import { withCampaignOff } from "./campaignOff.ts";
import { compiled, eventsOf, sorted } from "./compiled.ts";

const WORLDS = [0, 1, 2, 77];
const VIEWS: readonly ViewRecording[] = ["none", "counts", "each"];

/** The run tables of some worlds: totals, digests and view digests. */
function runTables(plan: CompiledPlan, worlds: readonly number[]) {
  const buffer = new EventBuffer();
  const scratch = new RunScratch(plan.nodes, plan.contagion.kind === "threshold");
  for (const world of worlds) simulateRun(plan, world, scratch, buffer, true);
  const { runs } = buffer;
  const ends = worlds.length;
  return {
    digest: runs.digest.slice(0, 4 * ends),
    viewDigest: runs.viewDigest.slice(0, 4 * ends),
    sharers: runs.sharers.slice(0, ends),
    viewers: runs.viewers.slice(0, ends),
    lastTick: runs.lastTick.slice(0, ends),
    reason: runs.reason.slice(0, ends),
  };
}

describe.each(["independent", "threshold"] as const)("with every switch off, contagion %s", (kind) => {
  it.each(VIEWS)("the campaign kernel writes the cascade kernel's events, views %s", (views) => {
    fc.assert(
      fc.property(anyPlan(kind), fc.nat({ max: 30 }), (any, limit) => {
        const eventLimit = limit === 0 ? 5 : 1_000_000;
        const plan = compiled(any, { views, eventLimit });
        const events = eventsOf(withCampaignOff(plan), WORLDS);
        for (const [i, cascade] of eventsOf(plan, WORLDS).entries()) {
          // Where a limit cuts, which of one tick's events are written first is each kernel's own affair.
          expect(sorted(events[i]!)).toEqual(sorted(cascade));
        }
        expect(runTables(withCampaignOff(plan), WORLDS)).toEqual(runTables(plan, WORLDS));
      }),
      { seed: 111, numRuns: RUNS },
    );
  });

  it.each(VIEWS)("so it does on networks with thousands of people, views %s", (views) => {
    const record = views === "each" ? "full" : "activations";
    const decoded = decodeScenario(
      JSON.stringify({
        network: { kind: "preferential-attachment", people: 3000, ties: 4 },
        ties: { scheme: "weighted-cascade" },
        content: { transmissibility: 1, contagion: { kind } },
        plans: {
          both: [
            { starter: "influencers", pick: { by: "degree", count: 9 } },
            { starter: "influencers", pick: { by: "random", count: 30 }, at: 2 },
          ],
        },
        record,
        measure: views === "none" ? ["sharers"] : ["sharers", "viewers"],
        seed: "campaign off",
      }),
    );
    if ("problems" in decoded) throw new Error(JSON.stringify(decoded.problems));
    const { network: spec, seed } = decoded.scenario;
    if (spec.kind === "file") throw new Error("a generated network");
    const plan = compilePlans(decoded.scenario, generateNetwork(spec, seed)).plans![0]!;
    expect(plan.views).toBe(views);
    const worlds = Array.from({ length: 30 }, (_, world) => world);
    expect(runTables(withCampaignOff(plan), worlds)).toEqual(runTables(plan, worlds));
  });
});
