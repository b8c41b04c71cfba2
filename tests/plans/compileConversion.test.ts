import { describe, expect, it } from "vitest";
import { channelValues } from "../../src/plans/channelValues.ts";
import { compileConversion } from "../../src/plans/compileConversion.ts";
import { chanceLimit } from "../../src/randomness/coins.ts";
import { scenarioOf } from "./scenarioOf.ts";

const compile = (particulars: object) => {
  const scenario = scenarioOf(particulars);
  return compileConversion(scenario, channelValues(scenario, () => ({})).channels);
};
const limits = (...chances: number[]) => Uint32Array.from(chances, chanceLimit);

describe("what viewings lead to", () => {
  it("given nothing, or only buying, then there is nothing to count", () => {
    expect(compile({})).toBeNull();
    expect(compile({ costs: { conversionRate: 0.5, perClick: 3 } })).toBeNull();
    expect(compile({ costs: { clickRate: 0 } })).toBeNull();
  });

  it("given segments, then theirs; rates of the costs hold for those that say nothing and for people in none", () => {
    const segments = {
      fans: { share: 0.5, click: { positive: 0.3, negative: 0.1 }, convert: 0.9, win: 0.2 },
      rest: { share: 0.5, lose: { negative: 0.4 } },
    };
    expect(compile({ audience: { segments }, costs: { clickRate: 0.01, conversionRate: 0.02 } })).toEqual({
      click: [limits(0.3, 0.01, 0.01), limits(0.1, 0, 0)],
      convert: limits(0.9, 0.02, 0.02),
      win: [limits(0.2, 0, 0), limits(0, 0, 0)],
      lose: [limits(0, 0, 0), limits(0, 0.4, 0)],
      reachable: Float64Array.of(1),
    });
  });

  it("given channels without links, then only those get through who search", () => {
    const channels = { a: {}, b: { links: false }, c: { links: false, detour: 0.3 } };
    expect(compile({ channels, costs: { clickRate: 0.1 } })!.reachable).toEqual(Float64Array.of(1, 0, 0.3));
  });
});
