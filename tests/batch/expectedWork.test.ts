import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedWork, mostWork } from "../../src/batch/expectedWork.ts";
import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import { RunScratch } from "../../src/engine/RunScratch.ts";
import { simulateRun } from "../../src/engine/simulateRun.ts";
import { EventBuffer } from "../../src/events/EventBuffer.ts";
import { EventCode } from "../../src/events/EventCode.ts";
import { loadedOf } from "./loadedOf.ts";

const planOf = async (particulars: object): Promise<CompiledPlan> => (await loadedOf(particulars)).plans[0]!;

const WORLDS = 400;
const PATH = { kind: "path", people: 12 };
const first = { first: [{ starter: "people", ids: ["0"] }] };

/** Mean sharers of a plan's worlds, and four standard errors. */
function sharersIn(plan: CompiledPlan): { mean: number; error: number } {
  const scratch = new RunScratch(plan.nodes, false);
  const buffer = new EventBuffer();
  const counts = Array.from({ length: WORLDS }, (_, world) => {
    buffer.clear();
    simulateRun({ ...plan, views: "none" }, world, scratch, buffer, false);
    return buffer.events.code.subarray(0, buffer.eventCount).filter((code) => code === EventCode.Shared)
      .length;
  });
  const mean = counts.reduce((sum, count) => sum + count, 0) / WORLDS;
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (WORLDS - 1);
  return { mean, error: 4 * Math.sqrt(variance / WORLDS) };
}

describe("expectedWork", () => {
  it("on a path is the sum of powers of the chance, and of the copies that those people send", async () => {
    const work = expectedWork(
      await planOf({ network: PATH, content: { transmissibility: 0.5 }, plans: first }),
    );
    const powers = Array.from({ length: 12 }, (_, step) => 0.5 ** step);
    const sharers = powers.reduce((sum, power) => sum + power, 0);
    expect(work.sharers).toBeCloseTo(sharers, 3);
    // Both ends of the path have one neighbour, everybody else two.
    expect(work.copies).toBeCloseTo(2 * sharers - 1 - powers[11]!, 3);
    expect(work.viewings).toBe(0);
  });

  it("is never less than what is simulated, and never more than everybody", async () => {
    const cases = fc.record({
      transmissibility: fc.constantFrom(0.05, 0.15, 0.25, 0.6),
      spoofing: fc.constantFrom(0, 0.3),
      kind: fc.constantFrom({ kind: "small-world", ties: 4, rewiring: 0.2 }, { kind: "random", meanTies: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ kind, ...content }) => {
        const plan = await planOf({ network: { ...kind, people: 100 }, content });
        const { mean, error } = sharersIn(plan);
        const { sharers, copies } = expectedWork(plan);
        const most = mostWork(plan);
        expect(sharers).toBeGreaterThan(mean - error - 0.01);
        expect(sharers).toBeLessThanOrEqual(most.sharers + 1e-9);
        expect(copies).toBeLessThanOrEqual(most.copies + 1e-9);
      }),
      { seed: 30, numRuns: 8 },
    );
  });

  it("counts what broadcasts show, and whom they win", async () => {
    const tv = { starter: "tv", impressions: 50, trust: 1 };
    const content = { transmissibility: 0.1 };
    const shown = expectedWork(await planOf({ content, plans: { shown: [tv] } }));
    expect(shown.viewings).toBeCloseTo(50, 0);
    expect(shown.sharers).toBeGreaterThan(4);
  });

  it("where nobody can tell beforehand, is everybody", async () => {
    const contagions = [
      { kind: "threshold", at: 0.3 },
      { kind: "reinforced", response: [0, 1] },
    ];
    const contents = [
      ...contagions.map((contagion) => ({ transmissibility: 0.1, contagion })),
      { transmissibility: { median: 0.1, spread: 0.5 } },
    ];
    for (const content of contents) {
      const plan = await planOf({ content });
      expect(expectedWork(plan)).toEqual(mostWork(plan));
    }
  });
});
