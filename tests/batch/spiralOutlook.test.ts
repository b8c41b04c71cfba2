import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { type PlanRun, runScenario } from "../../src/batch/runScenario.ts";
import { withSpiralTheory } from "../../src/batch/withSpiralTheory.ts";
import { loadedOf, QUIETLY } from "./loadedOf.ts";

/** What one plan on a random 3-regular network comes to. */
async function runOf(
  pass: number,
  passNegative: number,
  positivity: number,
  changes: object = {},
): Promise<PlanRun> {
  const loaded = await loadedOf({
    network: { kind: "regular", people: 6000, ties: 3 },
    content: { transmissibility: pass, negativity: { transmissibility: passNegative / pass } },
    audience: { segments: { all: { share: 1, positivity } } },
    plans: { one: [{ starter: "influencers", pick: { by: "random", count: 1 } }] },
    spiral: { atLeast: "5%", share: "0%" },
    runs: 500,
    record: "none",
    measure: ["sharers"],
    ...changes,
  });
  return withSpiralTheory(loaded, await Effect.runPromise(runScenario(loaded, QUIETLY))).plans[0]!;
}

describe("spiralOutlook on random 3-regular networks", () => {
  it("given lines against that grow, then they double and a response must damp them by 1 − 1 ÷ R", async () => {
    const { findings, outlook, reproduction } = await runOf(0.3, 0.8, 0.7);
    const counted = findings.spiral!.rNeg!.monteCarlo.value;
    expect(reproduction!.rNeg.nonBacktracking).toBeCloseTo(1.6, 2);
    expect(reproduction!.rPos.nonBacktracking).toBeCloseTo(0.42, 2);
    expect(outlook!.criticalDamping).toBeCloseTo(1 - 1 / counted, 12);
    // Every copy takes a round: the doubling time is log 2 ÷ log R.
    expect(outlook!.doublingTime).toBeCloseTo(Math.log(2) / Math.log(counted), 6);
  });

  it("given negative copies that are sooner, then the doubling time is shorter, and in hours", async () => {
    const delay = { kernel: "exponential", mean: "10h" };
    const timed = (speed: number) => ({
      clock: { tick: "30m" },
      content: { transmissibility: 0.3, delay, negativity: { transmissibility: 0.8 / 0.3, speed } },
      runs: 100,
    });
    const slow = await runOf(0.3, 0.8, 0.7, timed(1));
    const fast = await runOf(0.3, 0.8, 0.7, timed(5));
    // Exponential delays: ln 2 × mean ÷ (R − 1), about 12 hours.
    const { value } = slow.findings.spiral!.rNeg!.monteCarlo;
    const known = (Math.LN2 * 10) / (value - 1);
    expect(Math.abs(slow.outlook!.doublingTime! / known - 1)).toBeLessThan(0.1);
    expect(fast.outlook!.doublingTime!).toBeLessThan(slow.outlook!.doublingTime! / 3);
  });

  it("given lines against that end by themselves, then tells neither", async () => {
    const { outlook } = await runOf(0.3, 0.3, 0.9, { runs: 100 });
    expect(outlook).toEqual({});
  });
});
