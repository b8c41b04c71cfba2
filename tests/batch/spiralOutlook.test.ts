import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { type PlanRun, runScenario } from "../../src/batch/runScenario.ts";
import { withSpiralTheory } from "../../src/batch/withSpiralTheory.ts";
import { loadedOf, QUIETLY } from "./loadedOf.ts";

/** One plan on a random 3-regular network. */
const loadedWith = (pass: number, passNegative: number, positivity: number, changes: object) =>
  loadedOf({
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

/** What that comes to, and what theory says of it. */
async function runOf(
  pass: number,
  passNegative: number,
  positivity: number,
  changes: object = {},
): Promise<PlanRun> {
  const loaded = await loadedWith(pass, passNegative, positivity, changes);
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

describe("the regime where negative copies are answered", () => {
  /** A random 4-regular network: three further contacts each. */
  const answered = (positivity: number, defence: number, people: number, runs: number) => ({
    network: { kind: "regular", people, ties: 4 },
    audience: { segments: { all: { share: 1, positivity, defence } } },
    plans: { one: [{ starter: "influencers", pick: { by: "random", count: 10 } }] },
    spiral: { atLeast: "5%", share: "50%" },
    runs,
  });

  it("given each polarity subcritical and ρ(K) 1.26, then they feed each other and double as ρ(K) says", async () => {
    const { findings, outlook, reproduction } = await runOf(0.4, 0.44, 0.6, answered(0.6, 0.35, 10_000, 60));
    const { rPos, rNeg, rBoth, regime, probability } = findings.spiral!;
    expect(probability).toBeGreaterThan(0.9);
    expect([rPos, rNeg].every((each) => each!.monteCarlo.value < 1)).toBe(true);
    expect(regime).toBe("feed each other");
    const { value, ci } = rBoth!.monteCarlo;
    expect(reproduction!.rhoK).toBeCloseTo(1.265, 3);
    // 1 % of the people are used up at the end, of 4 standard errors about two.
    expect(Math.abs(value - 1.265)).toBeLessThan(2 * (ci![1] - ci![0]));
    expect(outlook!.doublingTime).toBeCloseTo(Math.log(2) / Math.log(value), 6);
    // Only the columns of negative copies are damped: T = d + bc ÷ (1 − a).
    const [[a, b], [c, d]] = rBoth!.nextGeneration;
    expect(outlook!.criticalDamping).toBeCloseTo(1 - 1 / (d + (b * c) / (1 - a)), 12);
  });

  it("given a campaign that spreads by itself, then tells how fast it doubles and no damping", async () => {
    const { findings, outlook } = await runOf(0.45, 0.36, 0.9, answered(0.9, 0.3, 5000, 60));
    expect(findings.spiral!.regime).toBe("safe viral");
    const { value } = findings.spiral!.rBoth!.monteCarlo;
    expect(outlook).toEqual({ doublingTime: expect.closeTo(Math.log(2) / Math.log(value), 6) });
  });

  it("law: where most worlds spiral, none is told for sure that both die out; it is both together that decide", async () => {
    for (const negativity of [0.8, 1, 1.3]) {
      for (const [positivity, defence] of [
        [0.5, 0],
        [0.5, 0.3],
        [0.7, 0.3],
        [0.7, 0.6],
        [0.9, 0.6],
      ] as const) {
        const some = answered(positivity, defence, 4000, 24);
        const loaded = await loadedWith(0.36, 0.36 * negativity, positivity, some);
        const { findings } = (await Effect.runPromise(runScenario(loaded, QUIETLY))).plans[0]!;
        const { probability, rPos, rNeg, rBoth, regime } = findings.spiral!;
        const [favour, against] = [rPos!.monteCarlo.value, rNeg!.monteCarlo.value];
        const told = `κ ${negativity}, q ${positivity}, η ${defence}: ${regime}`;
        // Just above 1 the part of the audience that is used up may leave it open.
        const isSure = [rPos, rNeg, rBoth].every((each) => each === undefined || each.monteCarlo.ci![1] < 1);
        if (probability > 0.5) expect(regime === "fizzle" && isSure, told).toBe(false);
        if (defence === 0) expect(rBoth, told).toBeUndefined();
        else expect(rBoth!.monteCarlo.value).toBeGreaterThan(Math.max(favour, against));
        expect(regime === "fizzle", told).toBe(Math.max(rBoth?.monteCarlo.value ?? 0, favour, against) <= 1);
      }
    }
  });
});
