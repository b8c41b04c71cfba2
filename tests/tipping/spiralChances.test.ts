import { describe, expect, it } from "vitest";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { contactLaw } from "../../src/tipping/contactLaw.ts";
import { lineEnds, spiralChance } from "../../src/tipping/lineEnds.ts";
import { type SpiralChances, spiralChances, spiralFrom } from "../../src/tipping/spiralChances.ts";
import { specOf } from "../sources/specOf.ts";
import { campaignPlan, everybody } from "../theory/campaignPlan.ts";

const threes = generateNetwork(specOf({ kind: "regular", people: 300, ties: 3 }), "spiral chances");
const LAW_OF_THREE = contactLaw([0, 0, 0, 1]);

function chancesOf(positive: number, negative: number, positivity: number, defence: number): SpiralChances {
  const negativity = { transmissibility: negative / positive, speed: 1 };
  const plan = campaignPlan(threes, positive, { ...everybody(positivity, defence), negativity }, 1, "x");
  return spiralChances(plan)!;
}

describe("spiralChances", () => {
  it("given little patience, then stops there and says by how much messages still change", () => {
    const negativity = { transmissibility: 0.52 / 0.3, speed: 1 };
    const plan = campaignPlan(threes, 0.3, { ...everybody(0.99), negativity }, 1, "x");
    const hasty = spiralChances(plan, { settled: 1e-8, steps: 5 })!.messages;
    expect(hasty.iterations).toBeLessThanOrEqual(5);
    expect(hasty.change).toBeGreaterThan(1e-8);
    const enough = spiralChances(plan, { settled: 1e-8, steps: 2000 })!;
    expect(enough.messages.change).toBeLessThanOrEqual(1e-8);
    expect(enough.messages.iterations).toBeLessThan(spiralChances(plan)!.messages.iterations);
  });

  it.each([
    [0.55, 0.715, 0.9, 0],
    [0.45, 0.6, 0.95, 0],
    [0.6, 0.55, 0.97, 0],
    [0.4, 0.48, 0.8, 0],
    [0.3, 0.52, 0.99, 0],
    [0.9, 0.4, 0.9, 0],
    [0.55, 0.715, 0.9, 0.2],
  ])(
    "where everybody has three contacts, are the closed form: %d, %d, %d, defence %d",
    (p, n, q, defence) => {
      const found = chancesOf(p, n, q, defence);
      const chances = { positive: p, negative: n, positivity: q, defence };
      const ends = lineEnds(LAW_OF_THREE, chances);
      for (const person of [0, 17, 299]) {
        expect(spiralFrom(found, person, null, 0)).toBeCloseTo(spiralChance(LAW_OF_THREE, chances), 5);
        expect(spiralFrom(found, person, null, 1)).toBeCloseTo(1 - ends.negative ** 3, 5);
        // Won by a contact, who is then none of those she can win.
        const source = threes.csr.targets[threes.csr.offsets[person]!]!;
        expect(spiralFrom(found, person, source, 1)).toBeCloseTo(1 - ends.negative ** 2, 5);
      }
    },
  );

  it("given a contagion in which a copy alone makes no sharer, are not there", () => {
    const plan = campaignPlan(threes, 0.5, { reinforced: { response: [0, 1], memory: null } }, 1, "x");
    expect(spiralChances(plan)).toBe(null);
  });
});
