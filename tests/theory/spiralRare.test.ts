import { describe, expect, it } from "vitest";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { conditionalSpiral, spiralGiven, withoutNegativeLines } from "../../src/tipping/conditionalSpiral.ts";
import { contactLaw } from "../../src/tipping/contactLaw.ts";
import { spiralChance } from "../../src/tipping/lineEnds.ts";
import { spiralChances } from "../../src/tipping/spiralChances.ts";
import { specOf } from "../sources/specOf.ts";
import { campaignPlan, everybody } from "./campaignPlan.ts";
import { forestsByWorld } from "./forestsByWorld.ts";

const LONG = process.env.SKIPSTONE_LONG === "1";

describe("rare spirals on random 3-regular networks, reckoned from negative births", () => {
  const chances = { positive: 0.3, negative: 0.52, positivity: 0.99, defence: 0 };
  const known = spiralChance(contactLaw([0, 0, 0, 1]), chances);
  const network = generateNetwork(specOf({ kind: "regular", people: 6000, ties: 3 }), "rare");
  const negativity = { transmissibility: 0.52 / 0.3, speed: 1 };
  const plan = campaignPlan(network, 0.3, { ...everybody(0.99), negativity }, 1, "rare");
  const messages = spiralChances(plan)!;
  const worlds = LONG ? 40_000 : 4000;

  it("agree with the exact .00327, with half the error of counting", () => {
    expect(known).toBeCloseTo(0.00327, 5);
    const quiet = withoutNegativeLines(plan);
    const found = conditionalSpiral(
      Array.from(forestsByWorld(quiet, worlds), (run) => spiralGiven(messages, run)),
    );
    expect(Math.abs(found.probability - known)).toBeLessThan(4 * found.se);
    expect(found.ci[0]).toBeLessThan(known);
    expect(found.ci[1]).toBeGreaterThan(known);
    // Six times fewer runs than counting needs.
    expect(found.se).toBeLessThan(Math.sqrt((known * (1 - known)) / worlds) / 2);
  });

  it("come to nearly the same from full runs, whose negative lines only take people away", () => {
    const found = conditionalSpiral(
      Array.from(forestsByWorld(plan, worlds), (run) => spiralGiven(messages, run)),
    );
    expect(Math.abs(found.probability - known)).toBeLessThan(4 * found.se);
  });
});
