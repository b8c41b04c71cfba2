import { describe, expect, it } from "vitest";
import { Broadcaster, broadcastWord } from "../../src/engine/broadcastWord.ts";
import { FAKE_UNIT } from "../../src/engine/CompiledChannel.ts";
import type { EventName } from "../../src/events/EventCode.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { draw, worldKey } from "../../src/randomness/WorldKey.ts";
import type { PlainEvent } from "../laws/compiled.ts";
import { channelsOf } from "./describedCampaign.ts";
import {
  type NaiveBroadcast,
  type NaiveChannel,
  type NaivePush,
  type NaiveResponse,
  type NaiveWait,
  plainPush,
} from "./livingParts.ts";
import { type NaiveCampaign, naiveCampaign } from "./naiveCampaign.ts";
import { loyal, plainCampaign } from "./plainCampaign.ts";

const SEED = "hand-made living campaign";
const root = rootKey(SEED);
const hostile = { ...loyal, positivity: 0 };

/** Person 0 starts at tick 0, person k shares at tick k: everything passes, along a path. */
function path(people: number, parts: Partial<NaiveCampaign> = {}): NaiveCampaign {
  const arcs = Array.from({ length: people - 1 }, (_, tie) => {
    return { from: tie, to: tie + 1, tie, strength: 1, lines: 1 };
  });
  return plainCampaign(SEED, people, arcs, parts);
}

/** The same, with all that is shared negative. */
const hostilePath = (people: number, parts: Partial<NaiveCampaign> = {}): NaiveCampaign =>
  path(people, { segments: [hostile], seeds: "by-positivity", ...parts });

const [plain] = channelsOf(path(2));
const channel = (parts: Partial<NaiveChannel>): NaiveChannel => ({ ...plain!, ...parts });

/** Shown to nobody; viewings [0, 0] show it to each person twice. */
const broadcast = (parts: Partial<NaiveBroadcast>): NaiveBroadcast => ({
  channel: 0,
  allowed: null,
  viewings: [1],
  lasts: 1,
  cap: null,
  trust: 0,
  annoyance: 0,
  ...parts,
});

const push = (parts: Partial<NaivePush>): NaivePush => ({ ...plainPush, ...parts });

const response = (parts: Partial<NaiveResponse>): NaiveResponse => ({
  kind: 3,
  tick: null,
  delay: 0,
  negative: { low: 0, high: 0, backfire: { chance: 0, damping: 0 } },
  positive: 0,
  contacts: null,
  supporters: null,
  ...parts,
});

function named(plan: NaiveCampaign, name: EventName): readonly PlainEvent[] {
  return naiveCampaign(plan, 0)
    .filter((event) => event.name === name)
    .sort((a, b) => a.tick - b.tick || (a.person ?? 0) - (b.person ?? 0));
}

const ticks = (plan: NaiveCampaign, name: EventName): number[] => named(plan, name).map(({ tick }) => tick);

describe("a broadcast", () => {
  const shown = (parts: Partial<NaiveBroadcast>): NaiveCampaign =>
    path(1, {
      starters: [
        {
          tick: 2,
          people: [],
          randomCount: 0,
          allowed: null,
          push: push({ broadcast: broadcast({ viewings: [0, 0, 0], ...parts }) }),
        },
      ],
    });
  const viewTicks = (plan: NaiveCampaign): number[] =>
    [...ticks(plan, "Viewed"), ...ticks(plan, "ViewedAgain")].sort((a, b) => a - b);
  const word = broadcastWord(Broadcaster.starter, 0, 0);
  const key = worldKey(root, 0, Purpose.showing);
  const drawn = (lasts: number): number[] =>
    [0, 1, 2]
      .map((k) => 2 + Math.floor((draw(key, 0, (word + k) >>> 0) / 2 ** 32) * lasts))
      .sort((a, b) => a - b);

  it("spreads a person's viewings over its time", () => {
    for (const lasts of [1, 4, 100]) expect(viewTicks(shown({ lasts }))).toEqual(drawn(lasts));
  });

  it("under a cap shows the first viewings of each stretch from its start", () => {
    expect(viewTicks(shown({ lasts: 1, cap: { most: 2, ticks: 5 } }))).toEqual([2, 2]);
    const [first] = drawn(100);
    expect(viewTicks(shown({ lasts: 100, cap: { most: 1, ticks: 100 } }))).toEqual([first]);
    const halves = (tick: number) => Math.floor((tick - 2) / 50);
    const perHalf = drawn(100).filter((tick, i, all) => halves(all[i - 1] ?? -99) !== halves(tick));
    expect(viewTicks(shown({ lasts: 100, cap: { most: 1, ticks: 50 } }))).toEqual(perHalf);
  });

  it("counts what it shows before the horizon, and is over at its last tick", () => {
    const lasting = shown({ lasts: 100 });
    expect(named(lasting, "StarterFired")).toMatchObject([{ tick: 2, source: 0, amount: 3 }]);
    expect(ticks(lasting, "CampaignEnded")).toEqual([101]);
    const [first, second] = drawn(100);
    expect(named({ ...lasting, horizon: first! }, "StarterFired")).toMatchObject([
      { amount: second === first ? 2 : 1 },
    ]);
  });

  it("wins people with its trust, and its starter is named", () => {
    expect(named(shown({ trust: 1 }), "Shared")).toMatchObject([{ tick: 2, source: null, amount: 1 }]);
    expect(named(shown({ trust: 0 }), "Shared")).toEqual([]);
  });

  it("is complained about by people whom it annoys", () => {
    expect(named(shown({ trust: 1, annoyance: 1 }), "Shared")).toMatchObject([{ polarity: 1, amount: 1 }]);
  });
});

describe("a list of topics", () => {
  const topic = { shares: 1, window: 1, lasts: 1, rearm: 2, broadcast: broadcast({}) };

  it("takes the topic up again once it has been off for long enough", () => {
    const plan = path(8, { channels: [channel({ topic })] });
    expect(ticks(plan, "TopicTrended")).toEqual([0, 3, 6]);
    expect(ticks(plan, "TopicFell")).toEqual([1, 4, 7]);
  });

  it("needs its number of shares in the window", () => {
    const two = { ...topic, shares: 2 };
    expect(ticks(path(8, { channels: [channel({ topic: two })] }), "TopicTrended")).toEqual([]);
    const wide = { ...two, window: 2 };
    expect(named(path(8, { channels: [channel({ topic: wide })] }), "TopicTrended")[0]).toMatchObject({
      tick: 1,
      amount: 2,
    });
  });

  it("shows what is said of it: all negative here, from the tick after it is taken up", () => {
    const seen = { ...topic, broadcast: broadcast({ viewings: [0], trust: 1 }) };
    const [, ...shares] = named(hostilePath(3, { arcs: [], channels: [channel({ topic: seen })] }), "Shared");
    expect(shares).toMatchObject([
      { tick: 1, person: 1, source: null, amount: 0, polarity: 1 },
      { tick: 1, person: 2, source: null, amount: 0, polarity: 1 },
    ]);
  });
});

describe("a starter that waits", () => {
  const firesAt = (wait: NaiveWait, tick = 0): number[] =>
    named(
      path(9, {
        starters: [
          { tick: 0, people: [0], randomCount: 0, allowed: null },
          { tick, people: [8], randomCount: 0, allowed: null, push: push({ wait }) },
        ],
      }),
      "StarterFired",
    )
      .filter(({ source }) => source === 1)
      .map((event) => event.tick);
  const nothing = { viewers: null, sharers: null, negativeShare: null, trending: null };
  const phase = (name: "transition" | "climax" | "ending") =>
    ({ kind: "phase", phase: name, ignition: 3, window: 2 }) as const;

  it("for a phase fires at the tick after it is seen", () => {
    expect(firesAt(phase("transition"))).toEqual([2]);
    expect(firesAt(phase("climax"))).toEqual([4]);
    expect(firesAt(phase("climax"), 6)).toEqual([6]);
    expect(firesAt(phase("ending"))).toEqual([]);
  });

  it("for a condition fires when it holds, or looks only once", () => {
    const sharers = { kind: "atLeast", value: 3 } as const;
    expect(firesAt({ kind: "when", once: false, ...nothing, sharers })).toEqual([3]);
    expect(firesAt({ kind: "when", once: true, ...nothing, sharers }, 2)).toEqual([]);
    expect(firesAt({ kind: "when", once: true, ...nothing, sharers }, 3)).toEqual([3]);
    const few = { kind: "below", value: 3 } as const;
    expect(firesAt({ kind: "when", once: false, ...nothing, viewers: few })).toEqual([0]);
    expect(firesAt({ kind: "when", once: true, ...nothing, viewers: few }, 3)).toEqual([]);
    const calm = { kind: "below", value: 0.5, window: 2 } as const;
    expect(firesAt({ kind: "when", once: false, ...nothing, negativeShare: calm })).toEqual([1]);
  });
});

describe("fake accounts", () => {
  const bought = (purge: number | null): NaiveCampaign =>
    path(2, {
      fakes: { weight: 1, purge },
      channels: [channel({ fakeReaders: [1.5 * FAKE_UNIT, 0.5 * FAKE_UNIT] })],
      starters: [
        {
          tick: 0,
          people: [0],
          randomCount: 0,
          allowed: null,
          push: push({ fakes: { accounts: 3, lasts: 2 } }),
        },
      ],
    });

  it("share over their time and read what is posted, whole accounts at a time", () => {
    expect(named(bought(null), "FakeShared")).toMatchObject([
      { tick: 0, source: 0, amount: 2 },
      { tick: 1, source: 0, amount: 1 },
    ]);
    expect(named(bought(null), "FakeViewed").map(({ amount }) => amount)).toEqual([1, 1]);
    expect(named(bought(null), "StarterFired")[0]!.amount).toBe(4);
  });

  it("are struck off with what they did, and do nothing more", () => {
    expect(ticks(bought(1), "FakeShared")).toEqual([0]);
    expect(named(bought(1), "Purged")).toMatchObject([{ tick: 1, amount: 3 }]);
    expect(named(bought(0), "Purged")).toEqual([]);
    expect(ticks(bought(50), "CampaignEnded")).toEqual([50]);
  });
});

describe("a watch", () => {
  const watch = { sample: 1, window: 9, atLeast: 2, rule: { kind: "share", share: 0.5 } } as const;

  it("raises an alert that is answered at the next tick at the earliest", () => {
    const plan = hostilePath(5, { watch, response: response({}) });
    expect(named(plan, "AlertRaised")).toMatchObject([{ tick: 1, amount: 2 }]);
    expect(named(plan, "ResponseIssued")).toMatchObject([{ tick: 2, amount: 3 }]);
  });

  it("sees a step up from what was usual", () => {
    const rule = { kind: "deviation", deviations: 1, blocks: 2 } as const;
    const starters = [0, 1, 2, 2].map((tick, person) => ({
      tick,
      people: [person],
      randomCount: 0,
      allowed: null,
    }));
    const plan = hostilePath(4, { arcs: [], starters, watch: { ...watch, window: 1, atLeast: 1, rule } });
    expect(named(plan, "AlertRaised")).toMatchObject([{ tick: 2, amount: 2 }]);
  });
});

describe("a response", () => {
  it("that takes everything off negative copies ends them from its tick on", () => {
    const negative = { low: 1, high: 1, backfire: { chance: 0, damping: 0 } };
    expect(ticks(hostilePath(6, { response: response({ tick: 3, negative }) }), "Shared")).toEqual([0, 1, 2]);
  });

  it("in private reaches sharers one by one: what they wrote is void from then on, and may get out", () => {
    const delay = { kernel: "one-tick" } as const;
    const contacts = { delay, leak: { chance: 1, damping: -1 } };
    const plan = hostilePath(6, { response: response({ kind: 4, tick: 2, contacts }) });
    // Person 1's copy arrives at 2; person 2 shares then and is reached at 3, when her copy would arrive.
    expect(ticks(plan, "Shared")).toEqual([0, 1, 2]);
    expect(ticks(plan, "Viewed")).toEqual([0, 1, 2]);
    expect(named(plan, "ResponseIssued")).toMatchObject([
      { tick: 2, amount: 4 },
      { tick: 3, amount: 0 },
    ]);
  });

  it("sends supporters who say something positive", () => {
    const supporters = { count: 2, allowed: new Set([3, 5]) };
    const plan = hostilePath(6, { arcs: [], response: response({ tick: 1, supporters }) });
    expect(named(plan, "Shared").slice(1)).toMatchObject([
      { tick: 1, person: 3, source: null, polarity: 0, amount: 2 },
      { tick: 1, person: 5, source: null, polarity: 0, amount: 2 },
    ]);
  });
});

describe("channels", () => {
  it("a share is posted on a further one, and copies there arrive too", () => {
    const second = channel({ id: 7, tieCount: 7 });
    const first = channel({ crossPost: [0, 1] });
    const plan = path(2, { channels: [first, second] });
    expect(named(plan, "CrossPosted")).toMatchObject([
      { tick: 0, person: 0, channel: 1 },
      { tick: 1, person: 1, channel: 1 },
    ]);
    const views = naiveCampaign(plan, 0).filter(
      ({ name, person }) => name.startsWith("Viewed") && person === 1,
    );
    expect(views.map((view) => view.channel).sort()).toEqual([0, 1]);
    expect(named({ ...plan, channels: [{ ...first, crossPost: null }, second] }, "CrossPosted")).toEqual([]);
  });

  it("media take a share up and show it from the next tick, against it", () => {
    const media = { perShare: 1, negative: 1, broadcast: broadcast({ viewings: [0], trust: 1 }) };
    const plan = path(2, { arcs: [], segments: [{ ...loyal, defence: 1 }], channels: [channel({ media })] });
    expect(named(plan, "MediaPickedUp")[0]).toMatchObject({ tick: 0, person: 0, polarity: 1, amount: 2 });
    expect(named(plan, "Shared")[1]).toMatchObject({ tick: 1, person: 1, source: null, polarity: 0 });
    expect(named(plan, "Viewed")[1]).toMatchObject({ tick: 1, person: 1, polarity: 1 });
  });
});

describe("what people see", () => {
  it("is tallied: the first negative thing, the first positive thing after it", () => {
    const starters = [0, 1].map((person) => ({
      tick: person,
      people: [person],
      randomCount: 0,
      allowed: null,
    }));
    const arcs = [0, 1].map((from) => ({ from, to: 2, tie: from, strength: 0, lines: 1 }));
    const plan = path(3, {
      arcs,
      starters,
      segments: [hostile, loyal],
      segmentOf: [0, 1, 1],
      seeds: "by-positivity",
      tallies: true,
      conversion: {
        click: { positive: [0, 1], negative: [0, 0] },
        convert: [0, 1],
        win: { positive: [0, 0.5], negative: [0, 1] },
        lose: { positive: [1, 0], negative: [1, 0] },
        reachable: [1],
      },
    });
    expect(named(plan, "SawNegativeFirst")).toMatchObject([{ tick: 1, amount: 1 }]);
    expect(named(plan, "SawPositiveLater")).toMatchObject([{ tick: 2, amount: 1 }]);
    expect(named(plan, "Impressions").map(({ tick, polarity, amount }) => [tick, polarity, amount])).toEqual([
      [1, 1, 1],
      [2, 0, 1],
    ]);
    expect(named(plan, "Clicked")).toMatchObject([{ tick: 2, person: 2, polarity: 0 }]);
    expect(named(plan, "Converted")).toMatchObject([{ tick: 2, person: 2 }]);
    expect(named(plan, "Won")).toMatchObject([{ tick: 1, person: 2, polarity: 1 }]);
    expect(named(plan, "Lost")).toEqual([]);
  });
});

describe("a fork", () => {
  it("lets copies in flight arrive, and decides them anew", () => {
    const parent = path(6);
    const stopped = { ...parent, transmissibility: 0 };
    const events = naiveCampaign(parent, 0, "each", { plan: stopped, at: 3 });
    const shared = events.filter(({ name }) => name === "Shared").map(({ tick }) => tick);
    expect(shared).toEqual([0, 1, 2]);
    expect(events.filter(({ name }) => name === "Viewed").map(({ tick }) => tick)).toEqual([0, 1, 2, 3]);
  });
});
