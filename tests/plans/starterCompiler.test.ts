import { describe, expect, it } from "vitest";
import type { CompiledPush } from "../../src/engine/CompiledPush.ts";
import type { Network } from "../../src/network/Network.ts";
import { compilePlans } from "../../src/plans/compilePlans.ts";
import { ignitionThreshold } from "../../src/plans/ignitionThreshold.ts";
import { viewingLimits } from "../../src/plans/viewingLimits.ts";
import { chanceLimit } from "../../src/randomness/coins.ts";
import { withChannels } from "../../src/sources/withChannels.ts";
import { networkOf } from "../network/networkOf.ts";
import { scenarioOf } from "./scenarioOf.ts";

const path = networkOf({
  people: 4,
  pairs: [
    [0, 1],
    [1, 2],
    [2, 3],
  ],
});
const compile = (starter: object, more: object = {}, network: Network = path) =>
  compilePlans(scenarioOf({ plans: { a: [starter] }, ...more }), network);
const starterOf = (...given: Parameters<typeof compile>) => compile(...given).plans![0]!.starters[0]!;
const pushOf = (...given: Parameters<typeof compile>): CompiledPush => starterOf(...given).push!;
const people = { starter: "people", ids: ["0"] };
const clock = { clock: { tick: "30m" } };

describe("people who start", () => {
  it("given nothing more, then there is no push: the cascade kernel starts them", () => {
    expect(starterOf(people)).not.toHaveProperty("push");
    expect(starterOf({ starter: "mass-forwarding", pick: { count: 2 } })).toEqual({
      tick: 0,
      nodes: new Uint32Array(0),
      randomCount: 2,
      allowed: null,
    });
    expect(starterOf({ ...people, price: { perFollower: 3 } })).not.toHaveProperty("push");
    expect(starterOf({ ...people, channel: "only" }, { channels: { only: {} } })).not.toHaveProperty("push");
  });

  it("given trust, annoyance or a further channel, then they come with the push", () => {
    expect(
      pushOf({ ...people, trust: 0.3, annoyance: 0.1, channel: "two" }, { channels: { one: {}, two: {} } }),
    ).toEqual({
      wait: null,
      channel: 1,
      trust: 0.3,
      annoyance: chanceLimit(0.1),
      broadcast: null,
      topic: false,
      fakes: null,
    });
  });
});

describe("what is shown", () => {
  it("given impressions, then they are divided among all who may see it, and by whom they stand for", () => {
    const ads = {
      starter: "ads",
      impressions: 1200,
      over: "1d",
      at: "1h",
      frequencyCap: "3 per day",
      annoyance: 0.5,
    };
    expect(starterOf(ads, { ...clock, audience: { represents: 50 } })).toEqual({
      tick: 2,
      nodes: new Uint32Array(0),
      randomCount: 0,
      allowed: null,
      push: {
        wait: null,
        channel: 0,
        trust: null,
        annoyance: 0,
        broadcast: {
          channel: 0,
          allowed: null,
          viewings: viewingLimits(1200 / 50 / 4),
          lasts: 48,
          cap: { most: 3, ticks: 48 },
          trust: 0.005,
          annoyance: chanceLimit(0.5),
        },
        topic: false,
        fakes: null,
      },
    });
  });

  it("given a segment and a channel, then both must hold for whoever may see it", () => {
    const column = { kind: "text", codes: Int32Array.of(0, 0, 1, 1), values: ["x", "y"] } as const;
    const network = {
      ...withChannels(path, { ":c": { share: 1 } }, "n"),
      people: { ...path.people, attributes: new Map([["segment", column]]) },
    };
    const attributes = { path: "p.csv", segment: "group" };
    const ads = { starter: "ads", impressions: 6, within: "y", channel: "c" };
    const more = { network: { kind: "path", people: 4, attributes }, channels: { c: {} } };
    expect(pushOf(ads, more, network).broadcast).toMatchObject({
      allowed: Uint8Array.of(0, 0, 1, 1),
      viewings: viewingLimits(3),
      lasts: 1,
    });
    const alone = networkOf({ people: 5, pairs: [[0, 1]] });
    const onChannel = withChannels(alone, { ":c": { share: 1 } }, "n");
    const all = pushOf({ starter: "ads", impressions: 6 }, { channels: { c: {} } }, onChannel);
    expect(all.broadcast).toMatchObject({ allowed: null, viewings: viewingLimits(3) });
  });

  it("given kinds that suit a channel, then that is theirs; a list of topics takes its mix", () => {
    const channels = {
      weibo: {},
      tv: { profile: "tv" },
      banners: { profile: "display-ads" },
      forum: { hotTopic: { shares: 5, window: 1, people: 9, for: 2 } },
    };
    const channelOf = (starter: string, more: object = {}) =>
      pushOf({ starter, impressions: 9, ...more }, { channels }).channel;
    expect(channelOf("tv")).toBe(1);
    expect(channelOf("ads")).toBe(2);
    expect(channelOf("hot-topic")).toBe(3);
    expect(channelOf("article")).toBe(0);
    expect(channelOf("tv", { channel: "weibo" })).toBe(0);
    expect(pushOf({ starter: "hot-topic", impressions: 9 }, { channels }).topic).toBe(true);
  });

  it("given fake accounts, then as many as the network is smaller, at least one, over their time", () => {
    const army = { starter: "water-army", accounts: 120, over: "2h" };
    expect(pushOf(army, { ...clock, audience: { represents: 50 } }).fakes).toEqual({ accounts: 2, lasts: 4 });
    expect(pushOf({ ...army, accounts: 1 }, { ...clock, audience: { represents: 50 } }).fakes?.accounts).toBe(
      1,
    );
  });

  it("given nobody to show it to, or too many viewings, then that is told with its place", () => {
    const told = (starter: object, more: object = {}) =>
      compile(starter, more).problems?.map(({ code, place }) => [code, place.path]);
    expect(told({ starter: "ads", impressions: 5000 })).toEqual([["E-PLAN-012", "plans.a.0.impressions"]]);
    const audience = { segments: { all: { share: 1 }, none: { share: 0 } } };
    expect(told({ starter: "ads", impressions: 5, within: "none" }, { audience })).toEqual([
      ["E-PLAN-013", "plans.a.0.impressions"],
    ]);
    expect(told({ ...people, channel: "tv" }, { channels: { weibo: {}, tv: { profile: "tv" } } })).toEqual([
      ["E-PLAN-011", "plans.a.0.channel"],
    ]);
  });
});

describe("waiting", () => {
  it("given a phase, then it is known by the scenario's ignition, over four median delays", () => {
    const starter = { ...people, at: { phase: "climax" } };
    expect(starterOf(starter)).toMatchObject({
      tick: 0,
      push: {
        wait: {
          kind: "phase",
          phase: "climax",
          ignition: ignitionThreshold({ kind: "default" }, 4),
          window: 4,
        },
      },
    });
    const more = { ignition: { atLeast: 3 }, spiral: { window: 9 } };
    expect(pushOf(starter, more).wait).toMatchObject({ ignition: 3, window: 9 });
  });

  it("given a condition, then its bounds, from a time on or only then", () => {
    const when = { viewers: "<5000", sharers: ">=2", negativeShare: ">=30%" };
    expect(starterOf({ ...people, at: 3, when })).toMatchObject({
      tick: 3,
      push: {
        wait: {
          kind: "when",
          once: false,
          viewers: { kind: "below", value: 5000 },
          sharers: { kind: "atLeast", value: 2 },
          negativeShare: { kind: "atLeast", value: 0.3, window: 4 },
          trending: null,
        },
      },
    });
    expect(starterOf({ ...people, when: { ...when, at: "6h" } }, clock)).toMatchObject({
      tick: 12,
      push: { wait: { once: true } },
    });
  });

  it("given a topic to wait for, then on the channel that is named, its own, or the first that has a list", () => {
    const hotTopic = { shares: 5, window: 1, people: 9, for: 2 };
    const channels = { weibo: {}, forum: { hotTopic }, video: { hotTopic } };
    const trending = (starter: object) => {
      const { wait } = pushOf({ ...people, ...starter }, { channels });
      return wait?.kind === "when" && wait.trending;
    };
    expect(trending({ when: { trending: "video" } })).toBe(2);
    expect(trending({ when: { trending: true }, channel: "video" })).toBe(2);
    expect(trending({ when: { trending: true } })).toBe(1);
  });
});
