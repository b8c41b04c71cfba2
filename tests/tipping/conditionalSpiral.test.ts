import { describe, expect, it } from "vitest";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { conditionalSpiral, spiralGiven, withoutNegativeLines } from "../../src/tipping/conditionalSpiral.ts";
import { spiralChances, spiralFrom } from "../../src/tipping/spiralChances.ts";
import { specOf } from "../sources/specOf.ts";
import { campaignPlan, everybody, sharesByWorld } from "../theory/campaignPlan.ts";

const threes = generateNetwork(specOf({ kind: "regular", people: 300, ties: 3 }), "conditional");
const negativity = { transmissibility: 1.5, speed: 1 };
const plan = campaignPlan(threes, 0.4, { ...everybody(0.7, 0.1), negativity }, 1, "conditional");
const chances = spiralChances(plan)!;
const contactOf = (person: number) => threes.csr.targets[threes.csr.offsets[person]!]!;

describe("spiralGiven", () => {
  it("without a negative sharer is 0; with a negative start what a start founds", () => {
    const alone = { length: 1, person: [5], parent: [0] };
    expect(spiralGiven(chances, { ...alone, negative: [0] })).toBe(0);
    expect(spiralGiven(chances, { ...alone, negative: [1] })).toBeCloseTo(
      spiralFrom(chances, 5, null, 1),
      12,
    );
  });

  it("counts the first negative of each line: none below it, whatever its polarity", () => {
    const first = contactOf(5);
    const second = contactOf(first);
    const shares = { length: 4, person: [5, first, second, 9], parent: [0, 0, 1, 2] };
    const one = spiralFrom(chances, first, 5, 1);
    expect(spiralGiven(chances, { ...shares, negative: [0, 1, 1, 0] })).toBeCloseTo(one, 12);
    expect(spiralGiven(chances, { ...shares, negative: [0, 1, 0, 1] })).toBeCloseTo(one, 12);
  });

  it("given two lines, is what not both of them escape", () => {
    const [a, b] = [0, 1].map((i) => threes.csr.targets[threes.csr.offsets[5]! + i]!);
    const one = spiralFrom(chances, a!, 5, 1);
    const shares = { length: 3, person: [5, a!, b!], parent: [0, 0, 0], negative: [0, 1, 1] };
    expect(spiralGiven(chances, shares)).toBeCloseTo(1 - (1 - one) ** 2, 12);
  });
});

describe("conditionalSpiral", () => {
  it("is the mean over worlds with its error", () => {
    const { probability, se, ci } = conditionalSpiral([0, 0.2, 0.1, 0.1]);
    expect(probability).toBeCloseTo(0.1, 14);
    expect(se).toBeCloseTo(Math.sqrt(0.02 / 3 / 4), 14);
    expect(ci[0]).toBe(0);
    expect(ci[1]).toBeCloseTo(0.1 + 3.1824463 * se, 6);
  });
});

describe("withoutNegativeLines", () => {
  it("leaves the positive cascade and lets no negative sharer win anybody", () => {
    const quiet = sharesByWorld(withoutNegativeLines(plan), 200).flat();
    expect(quiet.some(({ negative }) => negative)).toBe(true);
    expect(quiet.length).toBeLessThan(sharesByWorld(plan, 200).flat().length);
  });
});
