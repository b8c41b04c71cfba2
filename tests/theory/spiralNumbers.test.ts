import { describe, expect, it } from "vitest";
import { lineReproduction } from "../../src/projections/lineReproduction.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { ratioOfSums } from "../../src/statistics/ratioOfSums.ts";
import { type ReproductionNumbers, reproductionNumbers } from "../../src/tipping/reproductionNumbers.ts";
import { specOf } from "../sources/specOf.ts";
import { campaignPlan, everybody } from "./campaignPlan.ts";
import { forestsByWorld } from "./forestsByWorld.ts";

describe("reproduction numbers by operator, by mean field and by counting children", () => {
  it("agree on random ties with attention shared among contacts, for both polarities", () => {
    const network = generateNetwork(specOf({ kind: "random", people: 20_000, meanTies: 8 }), "numbers");
    const spec = { ...everybody(0.8), negativity: { transmissibility: 1.3, speed: 1 }, attention: 6 };
    const plan = campaignPlan(network, 0.15, spec, 5, "numbers");
    const { rPos, rNeg } = reproductionNumbers(plan) as ReproductionNumbers;
    const counts = Array.from(forestsByWorld(plan, 300), (forest) =>
      lineReproduction(forest, forest.negative, plan.nodes),
    );
    [rPos, rNeg!].forEach(({ meanField, nonBacktracking }, polarity) => {
      const { value, ci } = ratioOfSums(
        counts.map((count) => count[polarity]!.children),
        counts.map((count) => count[polarity]!.parents),
        Number.POSITIVE_INFINITY,
      )!;
      const error = (ci![1] - value) / 1.96;
      // Less what the first per cent of the people uses up.
      expect(Math.abs(value - nonBacktracking)).toBeLessThan(4 * error + 0.02 * nonBacktracking);
      expect(meanField / nonBacktracking).toBeCloseTo(1, 1);
    });
  });
});
