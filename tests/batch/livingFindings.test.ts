import { describe, expect, it } from "vitest";
import type { RunFindings } from "../../src/projections/findings.ts";
import { reportOf } from "../report/reportOf.ts";

const living = {
  network: { kind: "small-world", people: 400, ties: 8, rewiring: 0.1 },
  audience: {
    represents: 20,
    segments: {
      loyal: { share: 0.5, positivity: 0.9, win: 0.1 },
      rival: { share: 0.5, positivity: 0.5, lose: 0.1 },
    },
    fake: { share: 0.2, detected: 0.5, purgeAt: "2d" },
  },
  channels: {
    square: {
      profile: "weibo",
      visibility: 0.8,
      crossPost: { parlour: 0.3 },
      hotTopic: { shares: 10, window: "6h", people: 400, for: "6h" },
      media: { perShare: 0.05, negative: 0.5, people: 400, for: "6h" },
    },
    parlour: { profile: "moments" },
  },
  content: { transmissibility: 0.3 },
  plans: {
    leader: [
      { starter: "influencers", pick: { by: "degree", count: 3 }, at: "0h", price: { perFollower: 0.5 } },
    ],
    ads: [
      { starter: "people", ids: ["7"], at: "0h", price: 100 },
      { starter: "ads", impressions: 8000, over: "12h", at: "1h", cpm: 30, trust: 0.3 },
    ],
  },
  watch: { window: "6h", alert: { negativeShare: 0.2, atLeast: 5 } },
  response: { kind: "apologise", delay: "4h" },
  costs: { currency: "CNY", clickRate: 0.1, perClick: 2, conversionRate: 0.2, revenue: 60, ave: true },
  horizon: "5d",
  clock: { tick: "30m" },
  runs: 12,
  record: "none",
};

describe("findings of a living campaign, really run", async () => {
  const counted = (await reportOf(living)).plans.map(({ findings }) => findings);
  const each = (await reportOf({ ...living, record: "full" })).plans.map(({ findings }) => findings);

  it("given a row for each view or one for all of a tick, then they are the same but for what only each view can say", () => {
    const bare = ({ digest: _, impressions, platform, ...rest }: RunFindings) => {
      const { effectiveReach: __, ...told } = impressions!;
      const { readRate: ___, ...rates } = platform!;
      const { crossChannel: ____, frontPage: _____, onTarget: ______, ...others } = rest;
      return { ...others, impressions: told, platform: rates };
    };
    expect(each.every(({ crossChannel, frontPage, onTarget }) => crossChannel && frontPage && onTarget)).toBe(
      true,
    );
    expect(each.map(bare)).toEqual(counted.map(bare));
    for (const { impressions, viewers } of each) {
      expect(impressions!.effectiveReach![0]).toBeCloseTo(viewers!.mean, 9);
      expect(impressions!.effectiveReach!.toSorted((a, b) => b - a)).toEqual(impressions!.effectiveReach);
    }
  });

  it("agree with each other: channels, starters and segments add up to the whole", () => {
    const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
    for (const findings of counted) {
      const { channels, segments, impressions, sharers, viewers, sentiment, sentimentCurve } = findings;
      expect(sum(channels!.map((one) => one.sharers))).toBeCloseTo(sharers.mean, 9);
      expect(sum(channels!.map((one) => one.viewers!))).toBeCloseTo(viewers!.mean, 9);
      expect(sum(segments!.map((one) => one.sharers))).toBeCloseTo(sharers.mean, 9);
      expect(sum(segments!.map((one) => one.negative!))).toBeCloseTo(sentiment!.negativeSharers.mean, 9);
      expect(sum(segments!.map((one) => one.won!))).toBeCloseTo(findings.attitude!.won!.mean, 9);
      const seen = channels!.map((one) => one.impressions!.positive + one.impressions!.negative);
      expect(sum(seen)).toBeCloseTo(impressions!.total.mean, 9);
      expect(sum(impressions!.starters.map((one) => one.impressions)) + impressions!.unpaid).toBeCloseTo(
        impressions!.total.mean,
        9,
      );
      expect(sentimentCurve!.impressions!.negative.at(-1)).toBeCloseTo(impressions!.negative, 9);
      expect(sum(channels!.map((one) => one.posts.negative))).toBeCloseTo(
        sentimentCurve!.posts.negative.at(-1)!,
        9,
      );
      expect(findings.reported!.curve.sharers.real.at(-1)).toBeCloseTo(sharers.mean, 9);
      expect(sum(findings.cost!.channels!.map((one) => one.cost))).toBeCloseTo(findings.cost!.total, 9);
    }
  });

  it("starters cost what the scenario says, and the ads are shown as often as they were bought", () => {
    const [leader, ads] = counted as [RunFindings, RunFindings];
    // Three leaders of at least eight contacts, each of whom stands for twenty.
    expect(leader.cost!.starters[0]!.cost).toBeGreaterThanOrEqual(3 * 8 * 20 * 0.5);
    expect(ads.cost!.starters.map(({ cost }) => cost)).toEqual([100, (30 * 8000) / 1000]);
    expect(ads.cost!.mediaCostEquivalent).toBeCloseTo((30 * 20 * ads.impressions!.total.mean) / 1000, 9);
    // 400 viewings of the 20 each; a Poisson sum of 12 worlds within four standard errors.
    const shown = ads.impressions!.starters[1]!.impressions;
    expect(Math.abs(shown - 400)).toBeLessThan(4 * Math.sqrt(400 / 12));
  });
});
