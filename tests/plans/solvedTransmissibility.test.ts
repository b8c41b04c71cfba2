import { describe, expect, it } from "vitest";
import { compilePlans } from "../../src/plans/compilePlans.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { reproductionNumbers } from "../../src/tipping/reproductionNumbers.ts";
import { scenarioOf } from "./scenarioOf.ts";

const regular = generateNetwork({ kind: "regular", people: 400, ties: 4, seed: null, attributes: null }, "r");
const compile = (content: object, more: object = {}, network = regular) =>
  compilePlans(
    scenarioOf({ content: { transmissibility: { reproduction: 1.5 }, ...content }, ...more }),
    network,
  );

/** What it comes to, and the plan. */
function solve(...given: Parameters<typeof compile>) {
  const compiled = compile(...given);
  if (compiled.plans === undefined) throw new Error(JSON.stringify(compiled.problems));
  return { transmissibility: compiled.transmissibility, plan: compiled.plans[0]! };
}

describe("the transmissibility of a reproduction", () => {
  it("given everybody with four ties, then a third of it: three ties lead on", () => {
    expect(solve({}).transmissibility).toBeCloseTo(0.5, 6);
    const limit = solve({}).plan.arcs[0]! / 2 ** 31;
    expect(limit).toBeCloseTo(0.5, 6);
  });

  it("given the hazard link, then more of it", () => {
    const solved = solve({ link: "hazard" });
    expect(solved.transmissibility).toBeCloseTo(Math.LN2, 5);
  });

  it("given receptivity of the receivers and attention, then both count; negative copies do not", () => {
    const audience = {
      attention: 2,
      segments: { all: { share: 1, receptivity: { positive: 2, negative: 9 } } },
    };
    const solved = solve({ transmissibility: { reproduction: 0.6 }, spoofing: 0.1 }, { audience });
    expect(solved.transmissibility).toBeCloseTo(0.2, 6);
  });

  it("given channels without ties of their own, then the first one's visibility counts", () => {
    const channels = { a: { visibility: 0.5 }, b: { visibility: 0.1 } };
    const solved = solve({ transmissibility: { reproduction: 0.6 } }, { channels });
    expect(solved.transmissibility).toBeCloseTo(0.4, 6);
  });

  it("given channels with ties of their own, then each counts where it is declared", () => {
    const spec = { kind: "regular", people: 400, ties: 4, seed: null, attributes: null } as const;
    const layered = generateNetwork({ ...spec, channels: { ":a": { share: 1 }, ":b": { share: 1 } } }, "r");
    const only = solve({ transmissibility: { reproduction: 0.6 } }, { channels: { a: {} } }, layered);
    expect(only.transmissibility).toBeCloseTo(0.2, 6);
    // Whoever shares posts where she saw it, and reaches each contact there alone.
    const apart = solve({ transmissibility: { reproduction: 0.6 } }, { channels: { a: {}, b: {} } }, layered);
    expect(apart.transmissibility).toBeCloseTo(0.2, 6);
    // Where she posts on both, there are two chances at each tie, and 1 − (1 − T)² must be 0.2.
    const channels = { a: { crossPost: { b: 1 } }, b: { crossPost: { a: 1 } } };
    const both = solve({ transmissibility: { reproduction: 0.6 } }, { channels }, layered);
    expect(both.transmissibility).toBeCloseTo(1 - Math.sqrt(0.8), 6);
  });

  it("given more than all ties lead to, then that is told", () => {
    expect(compile({ transmissibility: { reproduction: 3.1 } }).problems).toMatchObject([
      {
        code: "E-PLAN-014",
        place: { path: "content.transmissibility.reproduction" },
        values: { reproduction: 3.1 },
      },
    ]);
  });

  it("given a median, then it and its spread", () => {
    const { transmissibility, plan } = solve({ transmissibility: { median: 0.1, spread: 0.7 } });
    expect(transmissibility).toBe(0.1);
    expect(plan.campaign!.spread).toBe(0.7);
  });

  it("given two channels and cross-posting, then what is solved gives that reproduction on both together", () => {
    const channels = {
      square: { profile: "plain", visibility: 0.5, crossPost: { parlour: 0.4 } },
      parlour: { profile: "plain", visibility: 0.8 },
    };
    const alone = solve({}, { channels: { square: { profile: "plain", visibility: 0.5 } } });
    const { plan, transmissibility } = solve({}, { channels });
    const numbers = reproductionNumbers(plan);
    if ("contagion" in numbers) throw new Error(numbers.contagion);
    expect(numbers.rPos.nonBacktracking).toBeCloseTo(1.5, 4);
    // By the first channel alone it would be more.
    expect(transmissibility).toBeLessThan(alone.transmissibility);
  });
});
