import { describe, expect, it } from "vitest";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { evenTies } from "../../src/tipping/evenTies.ts";
import { lesserPeaks } from "../../src/tipping/lesserPeaks.ts";
import { networkPercolation } from "../../src/tipping/networkPercolation.ts";
import { arcsOf, networkOf, type Pair } from "../network/networkOf.ts";
import { tippingPlan } from "./tippingPlan.ts";

describe("peaks beside the highest", () => {
  it.each([
    ["there is but one", [0, 1, 3, 1, 0], []],
    ["all is flat", [2, 2, 2], []],
    ["a ripple stands out by less than a tenth", [0, 10, 9.5, 9.9, 20, 0], []],
    ["one is a twentieth of the highest, and one less", [0, 1, 0, 20, 0, 0.9, 0], [1]],
    ["a lower one comes first", [0, 4, 1, 9, 0], [1]],
    ["a lower one comes last", [0, 9, 1, 4, 0], [3]],
    ["two lower ones stand on either side", [0, 4, 1, 9, 2, 5, 1], [1, 5]],
    ["one is at the end", [9, 1, 4], [2]],
    ["one is a plateau", [0, 4, 4, 1, 9], [1]],
    ["there is nothing", [], []],
  ])("given that %s, then those that stand out are found", (_, values, at) => {
    expect(lesserPeaks(values).map((peak) => peak.at)).toEqual(at);
  });

  it("given a peak, then its saddle is the way to higher ground, and its places reach down on both sides", () => {
    expect(lesserPeaks([0, 4, 2, 9, 0])).toEqual([{ at: 1, saddle: 2, from: 0, past: 3 }]);
    // The way to the left is the better one.
    expect(lesserPeaks([9, 3, 4, 1, 8])).toEqual([
      { at: 2, saddle: 1, from: 1, past: 4 },
      { at: 4, saddle: 3, from: 3, past: 5 },
    ]);
  });

  it("given a dense part and a sparse one, then the network's susceptibility peaks where either tips", () => {
    // 1,500 people with ten ties each tip at one in ten, 1,500 with two and a half at two in five.
    const part = (meanTies: number): readonly Pair[] => {
      const spec = { kind: "random", people: 1500, meanTies, seed: null, attributes: null } as const;
      return arcsOf(generateNetwork(spec, "part")).filter(([from, to]) => from < to);
    };
    const sparse = part(2.5).map(([from, to]): Pair => [from + 1500, to + 1500]);
    const bridges = Array.from({ length: 20 }, (_, i): Pair => [i, 1500 + i]);
    const network = networkOf({ people: 3000, pairs: [...part(10), ...sparse, ...bridges] });
    const found = evenTies(tippingPlan(network));
    if ("uneven" in found) throw new Error(found.uneven);
    const boundaries = Float64Array.from({ length: 40 }, (_, i) => 0.03 + 0.015 * i);
    const { susceptibilityPeak, lesserPeaks: lesser } = networkPercolation(found.ties, {
      ...{ boundaries, sweeps: 200, key: [3, 4] },
    });
    expect(Math.abs(susceptibilityPeak!.value - 0.1)).toBeLessThan(0.02);
    expect(lesser).toHaveLength(1);
    // On so few people it comes late by some hundredths: 1500^(−1/3) = .09 of it.
    expect(Math.abs(lesser[0]!.value - 0.4)).toBeLessThan(0.05);
    expect(lesser[0]!.ci![0]).toBeGreaterThan(susceptibilityPeak!.ci![1]);
  });
});
