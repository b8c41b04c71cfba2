import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { tipGains } from "../../src/batch/tipGains.ts";
import { loadedOf, QUIETLY } from "./loadedOf.ts";

const SMALL_WORLD = { kind: "small-world", people: 400, ties: 6, rewiring: 0.1 };
const TWICE = { kind: "reinforced", response: [0, 1] };
const base = { network: SMALL_WORLD, seed: "gains", runs: 60 };
const drawn = (count: number, at = 0) => ({ starter: "influencers", pick: { by: "random", count }, at });
/** So many people in groups, one group after another. */
const inTurn = (groups: number, count: number, every: number) => ({
  turn: Array.from({ length: groups }, (_, group) => drawn(count, group * every)),
});

async function gainsOf(particulars: object, options = QUIETLY) {
  const loaded = await loadedOf({ ...base, ...particulars });
  return Effect.runPromise(tipGains(loaded, loaded.plans[0]!, options));
}

describe("gains of a plan", () => {
  it.each([
    ["independent contagion", {}, { transmissibility: 0.2 }],
    [
      "thresholds that are drawn",
      { ties: { scheme: "weighted-cascade" } },
      { transmissibility: 1, contagion: { kind: "threshold" } },
    ],
  ])(
    "given %s, then together is no more than the sum and at once exactly as much, and nothing could do it",
    async (_, more, content) => {
      const gains = await gainsOf({ ...more, content, plans: inTurn(3, 5, 4) });
      expect(gains).toMatchObject({ parts: 3, of: "starters", mechanisms: [], without: [], producedBy: {} });
      expect(gains.superposition!.ci![1]).toBeLessThan(1.05);
      expect(gains.superposition!.value).toBeLessThan(1);
      expect(gains.synchrony).toEqual({ value: 1, ci: [1, 1] });
    },
  );

  it("given people who want a second voice and forget the first, then both gains are theirs", async () => {
    const content = { transmissibility: 1, contagion: { ...TWICE, memory: 3 } };
    const gains = await gainsOf({ content, plans: inTurn(12, 2, 6) });
    expect(gains.synchrony!.ci![0]).toBeGreaterThan(1);
    expect(gains.mechanisms).toEqual(["reinforcement", "memory"]);
    expect(gains.producedBy.synchrony).toEqual(["reinforcement", "memory"]);
    expect(gains.producedBy.superposition).toContain("reinforcement");
    const without = Object.fromEntries(gains.without.map((each) => [each.mechanism, each]));
    // Whoever forgets nothing is reached whenever starters act, world by world.
    expect(without.memory!.synchrony).toEqual({ value: 1, ci: [1, 1] });
    expect(without.all!.superposition!.value).toBeLessThan(1);
  });

  it("given people who want a second voice and forget nothing, then together is more, and at once is not", async () => {
    const content = { transmissibility: 1, contagion: TWICE };
    const gains = await gainsOf({ content, plans: inTurn(12, 1, 5) });
    expect(gains.superposition!.ci![0]).toBeGreaterThan(1);
    expect(gains.producedBy).toEqual({ superposition: ["reinforcement"] });
    expect(gains.synchrony).toEqual({ value: 1, ci: [1, 1] });
  });

  it("given a list of topics that only a crowd gets onto, then the list is named", async () => {
    const hotTopic = { shares: 14, window: 2, people: 150, for: 3, rearm: 50, trust: 0.5 };
    const gains = await gainsOf({
      channels: { square: { hotTopic } },
      content: { transmissibility: 0.1 },
      plans: inTurn(4, 4, 6),
    });
    expect(gains.mechanisms).toEqual(["topics"]);
    expect(gains.synchrony!.ci![0]).toBeGreaterThan(1);
    expect(gains.producedBy.synchrony).toEqual(["topics"]);
  });

  it("given a deadline, then at once reaches more, and the deadline is named", async () => {
    const gains = await gainsOf({ horizon: 8, content: { transmissibility: 0.3 }, plans: inTurn(3, 4, 4) });
    expect(gains.synchrony!.ci![0]).toBeGreaterThan(1);
    expect(gains.producedBy).toEqual({ synchrony: ["horizon"] });
  });

  it("given one starter, then its people are the parts, and nothing is staggered", async () => {
    const gains = await gainsOf({ content: { transmissibility: 0.2 }, plans: { one: [drawn(6)] } });
    expect(gains).toMatchObject({ parts: 6, of: "people" });
    expect(gains).not.toHaveProperty("synchrony");
    const named = { one: [{ starter: "people", ids: ["7"] }] };
    const single = await gainsOf({ content: { transmissibility: 0.2 }, plans: named });
    expect(single).toMatchObject({ parts: 1, mechanisms: [] });
    expect(single).not.toHaveProperty("superposition");
  });

  it("given two threads, then every number is the same", async () => {
    const content = { transmissibility: 1, contagion: { ...TWICE, memory: 3 } };
    const particulars = { runs: 8, content, plans: inTurn(2, 8, 6) };
    expect(await gainsOf(particulars, { ...QUIETLY, workers: 2 })).toEqual(await gainsOf(particulars));
  });
});
