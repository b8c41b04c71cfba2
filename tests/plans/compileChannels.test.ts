import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CompiledChannel, FAKE_UNIT, TOPIC_UNIT } from "../../src/engine/CompiledChannel.ts";
import type { Network } from "../../src/network/Network.ts";
import { channelValues } from "../../src/plans/channelValues.ts";
import { compileChannels } from "../../src/plans/compileChannels.ts";
import { viewingLimits } from "../../src/plans/viewingLimits.ts";
import { chanceLimit } from "../../src/randomness/coins.ts";
import { delayTable, ONE_TICK } from "../../src/randomness/DelayTable.ts";
import { withChannels } from "../../src/sources/withChannels.ts";
import { networkOf } from "../network/networkOf.ts";
import { scenarioOf } from "./scenarioOf.ts";

/** 0 → 1, 1 → 0, 1 → 2, 3 alone. */
const follows = networkOf({
  people: 4,
  directed: true,
  pairs: [
    [0, 1],
    [1, 0],
    [1, 2],
  ],
});
const placeOf = (path: readonly (string | number)[]) => ({ path: path.join(".") });

function compile(channels: object, more: object = {}, network: Network = follows) {
  const scenario = scenarioOf({ channels, ...more });
  const { channels: values, problems } = channelValues(scenario, placeOf);
  const told = [...problems];
  return {
    compiled: compileChannels({ scenario, network, channels: values, placeOf, problems: told }),
    told,
  };
}
const one = (channel: object, more: object = {}, network?: Network): CompiledChannel =>
  compile({ a: channel }, more, network).compiled[0]!;
const clock = { clock: { tick: "10m" } };

describe("channels", () => {
  it("given none, then there is one with everybody and every tie", () => {
    expect(compile({}).compiled).toMatchObject([
      { name: "", id: 0, tieCount: 0, has: null, members: null, seenLimits: null, delay: ONE_TICK },
    ]);
  });

  it("given several, then the first has the draws of plain ties and each other its own", () => {
    const { compiled } = compile({ weibo: {}, moments: {}, forum: {} });
    expect(compiled.map(({ tieCount }) => tieCount)).toEqual([0, compiled[1]!.id, compiled[2]!.id]);
    expect(new Set(compiled.map(({ id }) => id)).size).toBe(3);
    // The word depends on the name alone, so that channels can come and go.
    expect(compile({ forum: {} }).compiled[0]!.id).toBe(compiled[2]!.id);
  });

  it("given a direction, then copies go along all ties, those both ways, or none", () => {
    expect(one({ direction: "follow" }).has).toBeNull();
    expect(one({ direction: "mutual" }).has).toEqual(Uint8Array.of(1, 1, 0));
    expect(one({ direction: "broadcast" })).toMatchObject({ has: new Uint8Array(3), members: null });
    const friends = networkOf({ people: 2, pairs: [[0, 1]] });
    expect(one({ direction: "mutual" }, {}, friends).has).toBeNull();
  });

  it("given a network with channels, then each has its own ties and people, and ties draw as they are ranked", () => {
    const network = withChannels(follows, { ":tv": { share: 0 }, ":weibo": { share: 1 } }, "n");
    const { compiled, told } = compile(
      { weibo: { direction: "mutual" }, tv: { direction: "broadcast" } },
      {},
      network,
    );
    expect(told).toEqual([]);
    expect(compiled[0]).toMatchObject({
      has: Uint8Array.of(1, 1, 0),
      members: Uint8Array.of(1, 1, 1, 0),
      tieCount: 0,
    });
    expect(compiled[1]).toMatchObject({ members: null, tieCount: 0 });
    expect(compile({ weibbo: {} }, {}, network).told).toMatchObject([
      { code: "E-PLAN-009", place: { path: "channels.weibbo" }, values: { nearest: "weibo" } },
    ]);
  });

  it("given visibility and attention, then copies are seen by ties on that channel", () => {
    const seen = one(
      { visibility: 0.5, attention: 1 },
      {},
      networkOf({
        people: 3,
        pairs: [
          [0, 1],
          [1, 2],
        ],
      }),
    );
    expect(seen.seenLimits).toEqual(Uint32Array.of(chanceLimit(0.5), chanceLimit(0.25), chanceLimit(0.5)));
    expect(one({}, { audience: { attention: 0.5 } }).seenLimits?.[0]).toBe(chanceLimit(0.5));
    expect(one({ attention: 2 }, { audience: { attention: 0.5 } }).seenLimits).toBeNull();
  });

  it("given a half-life, then delays are log-normal around it, unless content.delay says one for all", () => {
    const table = delayTable({ kernel: "log-normal", median: 7200, spread: 1.8 }, 600);
    expect(one({ halfLife: "2h" }, clock).delay).toEqual(table);
    const content = { transmissibility: 0.1, delay: { kernel: "twitter" } };
    expect(one({ halfLife: "2h" }, { ...clock, content }).delay).toEqual(
      delayTable({ kernel: "twitter" }, 600),
    );
    expect(one({}, clock).delay).toBe(ONE_TICK);
    expect(one({ profile: "weibo" }).delay).toBe(ONE_TICK);
  });

  it("given a channel on which nobody can post, then people post on the first that lets them", () => {
    const { compiled, told } = compile({
      weibo: { crossPost: { tv: 1, forum: 0.5 } },
      tv: { profile: "tv" },
      forum: {},
    });
    expect(told).toEqual([]);
    expect(compiled.map(({ postsOn }) => postsOn)).toEqual([0, 0, 2]);
    expect(compiled[0]!.crossPost).toEqual(Uint32Array.of(0, 0, chanceLimit(0.5)));
    expect(compiled[2]!.crossPost).toBeNull();
    expect(compile({ tv: { profile: "tv" }, weibo: {} }).told).toMatchObject([
      { code: "E-PLAN-011", place: { path: "channels.tv" } },
    ]);
  });

  it("given a list of topics, then people an hour become viewings of each over its time, rounds count as hours", () => {
    const hotTopic = {
      shares: 2.5,
      window: "1h",
      people: 4,
      for: "3h",
      rearm: "1d",
      trust: 0.1,
      annoyance: 0.2,
    };
    expect(one({ hotTopic }, clock).topic).toEqual({
      shares: 2.5 * TOPIC_UNIT,
      window: 6,
      lasts: 18,
      rearm: 144,
      broadcast: {
        channel: 0,
        allowed: null,
        viewings: viewingLimits(3),
        lasts: 18,
        cap: null,
        trust: 0.1,
        annoyance: chanceLimit(0.2),
      },
    });
    const inRounds = one({ hotTopic: { shares: 2, window: 1, people: 4, for: 3 } }).topic!;
    expect(inRounds).toMatchObject({ lasts: 3, rearm: 0, broadcast: { viewings: viewingLimits(3) } });
  });

  it("given media, then one pick-up shows to so many people in all, of those who are stood for", () => {
    const media = { perShare: 0.1, negative: 0.2, people: 400, for: "1h" };
    expect(one({ media }, { ...clock, audience: { represents: 50 } }).media).toMatchObject({
      perShare: chanceLimit(0.1),
      negative: chanceLimit(0.2),
      broadcast: { viewings: viewingLimits(2), lasts: 6, trust: 0.02, annoyance: 0 },
    });
  });

  it("given fake accounts, then they read beside the real ones, on each channel, by the share of each person", () => {
    const audience = { fake: { share: 0.5 } };
    expect(one({}, { audience }).fakeReaders).toEqual(Uint32Array.of(FAKE_UNIT, 2 * FAKE_UNIT, 0, 0));
    expect(one({ direction: "mutual" }, { audience }).fakeReaders).toEqual(
      Uint32Array.of(FAKE_UNIT, FAKE_UNIT, 0, 0),
    );
    const fake = { kind: "number", values: Float64Array.of(0.2, NaN, NaN, 1) } as const;
    const people = { ...follows.people, attributes: new Map([["fake", fake]]) };
    expect(one({}, { audience }, { ...follows, people }).fakeReaders).toEqual(
      Uint32Array.of(FAKE_UNIT / 4, 2 * FAKE_UNIT, 0, 0),
    );
    expect(one({}).fakeReaders).toBeNull();
  });

  it("law: a channel declared after others changes nothing of theirs but the way to it", () => {
    const profile = fc.constantFrom(
      "plain",
      "weibo",
      "moments",
      "official-account",
      "forum",
      "blog",
      "short-video",
    );
    const attention = fc.option(fc.integer({ min: 1, max: 3 }));
    const channel = fc.record({ profile, attention, hotTopic: fc.constant(topicInRounds) });
    fc.assert(
      fc.property(fc.array(channel, { minLength: 1, maxLength: 4 }), channel, (some, further) => {
        const named = Object.fromEntries(some.map((each, i) => [`c${i}`, each]));
        const before = compile(named).compiled;
        const after = compile({ ...named, further }).compiled;
        for (const [i, one] of before.entries()) {
          const { crossPost, ...rest } = after[i]!;
          expect({ ...rest, crossPost: null }).toEqual({ ...one, crossPost: null });
          const ways = crossPost?.subarray(0, before.length) ?? new Uint32Array(before.length);
          expect(ways).toEqual(one.crossPost ?? new Uint32Array(before.length));
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

const topicInRounds = { shares: 2, window: 1, people: 4, for: 3 };
