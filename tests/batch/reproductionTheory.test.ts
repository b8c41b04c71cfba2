import { describe, expect, it } from "vitest";
import { reproductionTheory } from "../../src/batch/reproductionTheory.ts";
import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import { reproductionNumbers } from "../../src/tipping/reproductionNumbers.ts";
import { loadedOf } from "./loadedOf.ts";

const planOf = async (particulars: object): Promise<CompiledPlan> =>
  (await loadedOf({ runs: 1, ...particulars })).plans[0]!;

const spoofed = { transmissibility: 0.3, spoofing: 0.2 };

describe("reproductionTheory", () => {
  it("agrees with the exact iteration to more digits than a report shows", async () => {
    const plan = await planOf({ content: spoofed });
    const exact = reproductionNumbers(plan);
    if (!("rPos" in exact)) throw new Error("independent");
    const theory = reproductionTheory(plan)!;
    if ("upTo" in theory) throw new Error("small enough");
    for (const side of ["rPos", "rNeg"] as const) {
      const { nonBacktracking, meanField, effectiveNodes } = theory[side];
      expect(Math.abs(nonBacktracking / exact[side]!.nonBacktracking - 1)).toBeLessThan(1e-3);
      expect(meanField).toBe(exact[side]!.meanField);
      expect(effectiveNodes).toBeGreaterThan(10);
    }
  });

  it("tells the growth of both together only where something negative is answered", async () => {
    const answered = { segments: { all: { share: 1, positivity: 0.8, defence: 0.2 } } };
    const silent = { segments: { all: { share: 1, positivity: 0.8 } } };
    const content = { transmissibility: 0.3 };
    expect(reproductionTheory(await planOf({ content, audience: answered }))).toHaveProperty("rhoK");
    expect(reproductionTheory(await planOf({ content, audience: silent }))).not.toHaveProperty("rhoK");
  });

  it("is silent where nobody can turn negative, and where a copy alone makes no sharer", async () => {
    expect(reproductionTheory(await planOf({}))).toBeNull();
    const contagion = { kind: "reinforced", response: [0.2, 1] };
    expect(reproductionTheory(await planOf({ content: { ...spoofed, contagion } }))).toBeNull();
  });

  it("on several channels, given more arcs than a report can wait for, says up to how many it tells", async () => {
    const network = { kind: "regular", people: 50_002, ties: 10 };
    const channels = { forum: {}, blog: {} };
    expect(reproductionTheory(await planOf({ network, channels, content: spoofed }))).toEqual({
      upTo: 250_000,
    });
  });

  it("given more than a million arcs on one channel, tells it still: sums at nodes are cheap", async () => {
    const network = { kind: "regular", people: 100_002, ties: 10 };
    const theory = reproductionTheory(await planOf({ network, content: spoofed }))!;
    if ("upTo" in theory) throw new Error("few enough");
    // Nine further contacts, each by .3, of whom .8 stay positive and all stay negative.
    expect(theory.rPos.nonBacktracking).toBeCloseTo(9 * 0.3 * 0.8, 3);
    expect(theory.rNeg.nonBacktracking).toBeCloseTo(9 * 0.3, 3);
    expect(theory.rhoK).toBeUndefined();
  });
});
