import { describe, expect, it } from "vitest";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { criticalDamping, negativesToCome } from "../../src/tipping/criticalDamping.ts";
import { specOf } from "../sources/specOf.ts";
import { campaignPlan, sharesByWorld } from "./campaignPlan.ts";
import { meanOf } from "./sharersByWorld.ts";

describe("what negative sharers still lead to once their copies are damped", () => {
  it("given 50 of them with three contacts each, is 150 copies × .4 ÷ (1 − .8) more", () => {
    const network = generateNetwork(specOf({ kind: "regular", people: 60_000, ties: 3 }), "tail");
    // R = 2 × .64 before; .375 is taken off what is passed on.
    const before = 0.64;
    const damping = 0.375;
    expect(criticalDamping(2 * before)).toBeLessThan(damping);
    const after = before * (1 - damping);
    const known = negativesToCome(
      [0, 150 * after],
      [
        [0, 0],
        [0, 2 * after],
      ],
    )!;
    expect(known).toBeCloseTo(300, 10);
    const plan = campaignPlan(network, after, {}, 50, "tail");
    const more = sharesByWorld(plan, 400).map((shares) => shares.length - 50);
    const { mean, error } = meanOf(more);
    // Of 60,000 people, 350 are not quite free.
    expect(Math.abs(mean - known)).toBeLessThan(4 * error + 0.02 * known);
  });
});
