import { describe, expect, it } from "vitest";
import type { CompiledBroadcast } from "../../src/engine/CompiledBroadcast.ts";
import type { CompiledCampaign } from "../../src/engine/CompiledCampaign.ts";
import { PLAIN_CHANNEL } from "../../src/engine/CompiledChannel.ts";
import type { CompiledPlan, CompiledStarter } from "../../src/engine/CompiledPlan.ts";
import type { CompiledPush } from "../../src/engine/CompiledPush.ts";
import { planContext } from "../../src/projections/planContext.ts";
import { loadedOf } from "../batch/loadedOf.ts";

const { plans } = await loadedOf({
  network: { kind: "preferential-attachment", people: 2500, ties: 2 },
  content: { transmissibility: 0.2, spoofing: 0.1 },
});
const plan = plans[0] as CompiledPlan;
const campaign = plan.campaign as CompiledCampaign;

const broadcast: CompiledBroadcast = {
  channel: 0,
  allowed: null,
  viewings: Uint32Array.of(1 << 30),
  lasts: 1,
  cap: null,
  trust: 0.01,
  annoyance: 0,
};
const push: CompiledPush = {
  wait: null,
  channel: 1,
  trust: null,
  annoyance: 0,
  broadcast: null,
  topic: false,
  fakes: null,
};
const living = (changes: Partial<CompiledCampaign>, pushes: Partial<CompiledPush>[] = []): CompiledPlan => ({
  ...plan,
  campaign: { ...campaign, ...changes },
  starters: pushes.map(
    (each): CompiledStarter => ({ ...(plan.starters[0] as CompiledStarter), push: { ...push, ...each } }),
  ),
});
const named = ["square", "parlour"].map((name) => ({ ...PLAIN_CHANNEL, name }));

describe("what folds know of a plan", () => {
  it("given a textbook cascade, then nothing of a campaign", () => {
    expect(planContext({ ...plan, campaign: null })).toEqual({});
  });

  it("given one channel without a name and nothing else, then everything is off but the big names", () => {
    const context = planContext(plan);
    expect(context).toMatchObject({
      tallies: false,
      conversion: false,
      fakes: false,
      watch: false,
      response: false,
    });
    for (const absent of ["channels", "topicChannels", "mediaChannels"])
      expect(context).not.toHaveProperty(absent);
  });

  it("given 2,500 people, then the big names are the two with the largest audiences, ascending", () => {
    const audience = (person: number) => plan.offsets[person + 1]! - plan.offsets[person]!;
    const ranked = Array.from({ length: plan.nodes }, (_, person) => person).sort(
      (a, b) => audience(b) - audience(a) || a - b,
    );
    expect([...planContext(plan).bigNames!]).toEqual(ranked.slice(0, 2).sort((a, b) => a - b));
  });

  it("given people who all have the same audience, then there are no big names", () => {
    const offsets = Uint32Array.from({ length: plan.nodes + 1 }, (_, node) => 3 * node);
    expect(planContext({ ...plan, offsets })).not.toHaveProperty("bigNames");
    expect(planContext({ ...plan, nodes: 999 })).not.toHaveProperty("bigNames");
  });

  it("given channels, a list, media, then names them by number; a bought place on a list counts as one", () => {
    const topic = { shares: 1, window: 1, lasts: 1, rearm: 0, broadcast };
    const [square, parlour] = named as [typeof PLAIN_CHANNEL, typeof PLAIN_CHANNEL];
    const media = { perShare: 1, negative: 0, broadcast };
    const context = planContext(
      living({
        channels: [
          { ...square, topic },
          { ...parlour, media },
        ],
      }),
    );
    expect(context).toMatchObject({
      channels: ["square", "parlour"],
      topicChannels: [0],
      mediaChannels: [1],
    });
    expect(planContext(living({ channels: named }, [{ topic: true, broadcast }])).topicChannels).toEqual([1]);
  });

  it("given fakes that are bought, that read, or that are in the audience, then they are looked for", () => {
    const bought = living({}, [{ fakes: { accounts: 5, lasts: 1 } }]);
    const readers = living({ channels: [{ ...PLAIN_CHANNEL, fakeReaders: new Uint32Array(2500) }] });
    const inAudience = living({ fakes: { weight: 1, purge: null } });
    for (const each of [bought, readers, inAudience]) expect(planContext(each).fakes).toBe(true);
  });

  it("given tallies without measured viewers, then there are none", () => {
    const counted = { ...living({ tallies: true }), views: "counts" } as const;
    expect(planContext(counted)).toMatchObject({ tallies: true, everyView: false });
    expect(planContext({ ...counted, views: "none" }).tallies).toBe(false);
    expect(planContext({ ...counted, views: "each" }).everyView).toBe(true);
  });
});
