import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { tipGains } from "../../src/batch/tipGains.ts";
import type { PlanGains } from "../../src/tipping/ScenarioTipping.ts";
import { loadedOf, QUIETLY } from "../batch/loadedOf.ts";

const LONG = process.env.SKIPSTONE_LONG === "1";
const SEEDS = 40;
const STAGGER = 5;

const smallWorld = { kind: "small-world", people: 4000, ties: 8, rewiring: 0.1 };
const newcomers = { kind: "preferential-attachment", people: 4000, ties: 4 };
/** Forty people, the same in all worlds, who start one after another: drawn at random, or who know each other. */
async function inTurn(network: object, by: "random" | "clustered"): Promise<object[]> {
  const picked = { starter: "influencers", pick: { by, count: SEEDS, pin: by === "random" } };
  const { plans } = await loadedOf({ network, seed: "superposition", plans: { picked: [picked] } });
  return Array.from(plans[0]!.starters[0]!.nodes, (person, i) => ({
    starter: "people",
    ids: [String(person)],
    at: STAGGER * i,
  }));
}

/**
 * Both gains of a scenario, by the way that `tip --gains` takes: superposition G, the reach of all together over
 * the sum of what each reaches alone, and synchrony Y, at once over five rounds apart.
 */
async function gainsOf(scenario: object, runs: number): Promise<PlanGains> {
  const loaded = await loadedOf({
    seed: "superposition",
    runs: LONG && runs > ALIKE ? 10 * runs : runs,
    ...scenario,
  });
  return Effect.runPromise(tipGains(loaded, loaded.plans[0]!, QUIETLY));
}

interface Setting {
  readonly network: object;
  readonly turn: object[];
  /** Where plain contagion does not ignite; what was published does not say its own. */
  readonly transmissibility: number;
}

const SETTINGS: Readonly<Record<string, Setting>> = {
  "a small world, seeds at random": {
    network: smallWorld,
    turn: await inTurn(smallWorld, "random"),
    transmissibility: 0.09,
  },
  "a small world, seeds who know each other": {
    network: smallWorld,
    turn: await inTurn(smallWorld, "clustered"),
    transmissibility: 0.09,
  },
  "preferential attachment, seeds at random": {
    network: newcomers,
    turn: await inTurn(newcomers, "random"),
    transmissibility: 0.05,
  },
};

/** Exactly 1 with an interval of no width: the two plans reach as many in every single world. */
const EQUAL_IN_EVERY_WORLD = { value: 1, ci: [1, 1] };
/** Nothing is left to chance where two voices are certain to do: all worlds are alike. */
const ALIKE = 2;
const twice = { kind: "reinforced", response: [0, 1] };

/**
 * Four thousand people, forty seeds, five rounds apart. In the names are G / Y on the three networks in turn, as
 * they were found before, and as they are here. Of the former it is not known how many ties the networks have,
 * nor what the transmissibility of plain contagion was; 70 instead of 100 is that of a network with fewer ties, on
 * which a second voice seldom comes in time.
 */
describe.each(Object.entries(SETTINGS))("starting together or in turn on %s", (_, setting) => {
  const { network, turn, transmissibility } = setting;
  const plans = { turn };

  it("plain contagion: .97 / .98, .39 / 1.03, .59 / 1.07, with noise; here 1.00 / 1, .44 / 1, .59 / 1", async () => {
    const gains = await gainsOf({ network, plans, content: { transmissibility } }, 20);
    expect(gains.superposition!.value).toBeLessThanOrEqual(1);
    expect(gains.superposition!.ci![1]).toBeLessThan(1.05);
    expect(gains.synchrony).toEqual(EQUAL_IN_EVERY_WORLD);
    expect(gains.producedBy).toEqual({});
  });

  it("a second voice needed, nothing forgotten: 100 / 1 on all three; here 100 / 1", async () => {
    const gains = await gainsOf(
      { network, plans, content: { transmissibility: 1, contagion: twice } },
      ALIKE,
    );
    expect(gains.superposition!.value).toBeGreaterThan(50);
    expect(gains.synchrony).toEqual(EQUAL_IN_EVERY_WORLD);
    expect(gains.producedBy).toEqual({ superposition: ["reinforcement"] });
  });

  it("forgotten after three rounds: 70 / 70, 100 / 100, 100 / 100; here 100 / 100", async () => {
    const content = { transmissibility: 1, contagion: { ...twice, memory: 3 } };
    const gains = await gainsOf({ network, plans, content }, ALIKE);
    expect(gains.synchrony!.value).toBeGreaterThan(50);
    expect(gains.synchrony!.ci![0]).toBeGreaterThan(3);
    expect(gains.superposition!.value).toBeGreaterThan(50);
    expect(gains.producedBy).toEqual({
      superposition: ["reinforcement"],
      synchrony: ["reinforcement", "memory"],
    });
    const unforgotten = gains.without.find(({ mechanism }) => mechanism === "memory")!;
    expect(unforgotten.synchrony).toEqual(EQUAL_IN_EVERY_WORLD);
  });

  it("a list that forty sharers in three rounds get onto: 7.5 / 9.0, 8.4 / 18.3, 1.2 / 2.8; here 9.5 / 9.5, 8.6 / 19.5, 1.5 / 3.6", async () => {
    const hotTopic = { shares: 40, window: 3, people: 800, for: 6, rearm: 1000, trust: 1 };
    const channels = { square: { hotTopic } };
    const gains = await gainsOf({ network, plans, channels, content: { transmissibility } }, 20);
    expect(gains.synchrony!.ci![0]).toBeGreaterThan(2);
    expect(gains.producedBy.synchrony).toEqual(["topics"]);
    const listless = gains.without.find(({ mechanism }) => mechanism === "topics")!;
    expect(listless.synchrony).toEqual(EQUAL_IN_EVERY_WORLD);
  });
});
