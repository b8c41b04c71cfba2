import { describe, expect, it } from "vitest";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { campaignGains } from "../../src/tipping/campaignGains.ts";
import { people, reachOfRuns, tippingPlan } from "./tippingPlan.ts";

const unpinned = { seed: null, attributes: null };
const WORLDS = Array.from({ length: 400 }, (_, world) => world);

describe("starting together", () => {
  it("brings at most the sum, and no more at once than in turn, by independent contagion", () => {
    const network = generateNetwork({ kind: "random", people: 600, meanTies: 4, ...unpinned }, "gains");
    const reach = (...nodes: readonly [node: number, tick: number][]) => {
      const starters = nodes.map(([node, tick]) => ({ ...people(node), tick }));
      return reachOfRuns(tippingPlan(network, { transmissibility: 0.3, starters }).plan, WORLDS);
    };
    const { superposition, synchrony } = campaignGains({
      together: reach([1, 0], [2, 0], [3, 0]),
      alone: [1, 2, 3].map((node) => reach([node, 0])),
      staggered: reach([1, 0], [2, 5], [3, 10]),
    });
    expect(synchrony).toEqual({ value: 1, ci: [1, 1] });
    expect(superposition!.ci![1]).toBeLessThan(1);
    expect(superposition!.ci![0]).toBeLessThan(superposition!.value);
  });

  it("is compared with nothing where nobody is reached alone or in turn", () => {
    expect(campaignGains({ together: [0, 0], alone: [[0, 0]], staggered: [0, 0] })).toEqual({});
  });
});
