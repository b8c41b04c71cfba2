import { describe, expect, it } from "vitest";
import { scaledFindings, scaledReport } from "../../src/report/scaledFindings.ts";
import { livingFindings } from "./livingReport.ts";
import { reportOf } from "./reportOf.ts";

const BY = 50;
const plain = livingFindings();
const scaled = scaledFindings(plain, BY);

/** Paths of all numbers of a value but 0, with the number. */
function numbers(value: unknown, path = ""): [path: string, value: number][] {
  if (typeof value === "number") return value === 0 ? [] : [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    numbers(inner, path === "" ? key : `${path}.${key}`),
  );
}
const pathsScaled = (): string[] => {
  const after = new Map(numbers(scaled));
  return numbers(plain).flatMap(([path, value]) => (after.get(path) === value * BY ? path : []));
};

describe("findings of a network that stands for a larger audience", () => {
  it("law: every number is either scaled or left as it is, and everything else is the same", () => {
    const after = new Map(numbers(scaled));
    for (const [path, value] of numbers(plain)) expect([value, value * BY], path).toContain(after.get(path));
    const texts = (value: unknown): string =>
      JSON.stringify(value, (_, each) => (typeof each === "number" ? 0 : each));
    expect(texts(scaled)).toBe(texts(plain));
  });

  it("counts of people, shares and views are scaled", () => {
    expect(pathsScaled()).toEqual(
      expect.arrayContaining([
        ...["sharers.mean", "sharers.se", "viewers.q95", "sizes.from.1", "largest.sharers"],
        ...["curve.sharers.mean.3", "curve.sharers.bandHi.3", "curve.viewers.q50.3", "paths.0.sharers.3"],
        ...["tree.breadth.mean", "tree.trees.mean", "tree.generations.sharers.0"],
        ...[
          "attribution.starters.0.sharers",
          "attribution.starters.0.seeds",
          "attribution.people.0.descendants",
        ],
        ...["sentiment.negativeSharers.mean", "sentimentCurve.posts.negative.3"],
        ...["sentimentCurve.impressions.positive.3"],
        ...["spiral.loss.valueAtRisk.value", "spiral.loss.conditional.value"],
        ...["impressions.total.mean", "impressions.unpaid", "impressions.starters.2.impressions"],
        ...["channels.0.sharers", "channels.0.posts.positive", "channels.0.viewers", "channels.0.fakeViews"],
        ...[
          "funnel.clicks.mean",
          "funnel.conversions.mean",
          "attitude.won.mean",
          "attitude.sawOnlyNegative.mean",
          "segments.0.people",
        ],
        ...["reported.fakeShares.mean", "reported.curve.sharers.reported.2", "reported.purge.views.before"],
        ...["media.channels.0.viewings", "bigNames.unpaid.mean"],
      ]),
    );
  });

  it("chances, parts, ratios, times, depths and thresholds are not, nor how many media or worlds there are", () => {
    const left = numbers(plain)
      .map(([path]) => path)
      .filter((path) => !pathsScaled().includes(path));
    expect(left).toEqual(
      expect.arrayContaining([
        ...["worlds", "lastTick.mean", "ignition.threshold", "ignition.probability", "earnedMultiplier"],
        ...["sizes.worlds.1", "endReasons.diedOut", "curve.time.3", "curve.worlds", "tree.depth.mean"],
        ...["attribution.starters.0.share", "sentiment.negativeShare.value", "sentiment.net"],
        ...["spiral.threshold", "spiral.probability", "spiral.loss.level", "spiral.timeTo.median"],
        ...["alerts.first.probability", "alerts.first.time.mean", "peak.worlds"],
        ...["impressions.frequency", "impressions.ratingPoints", "channels.0.sentiment.positive"],
        ...["funnel.clickRate.value", "cost.total", "cost.perSharer", "cost.starters.0.cost"],
        ...["reported.purge.sharers.part", "reported.purge.time.mean", "reported.purge.worlds"],
        ...["topics.channels.0.probability", "topics.channels.0.lasts", "media.channels.0.pickUps.mean"],
      ]),
    );
  });

  it("given that each person stands for itself, then they are the same object", () => {
    expect(scaledFindings(plain, 1)).toBe(plain);
  });

  it("money is divided by scaled counts: cost per sharer times sharers is the total", () => {
    const audience = scaledFindings(livingFindings({ represents: BY }), BY);
    expect(audience.cost!.perSharer! * audience.sharers.mean).toBeCloseTo(audience.cost!.total, 9);
    expect(audience.cost!.perViewer! * audience.viewers!.mean).toBeCloseTo(audience.cost!.total, 9);
    expect((audience.cost!.cpm! * audience.impressions!.total.mean) / 1000).toBeCloseTo(
      audience.cost!.total,
      9,
    );
  });

  it("given a declared loss, then it is that of the audience, and what it is declared as stays", () => {
    const declared = { perNegative: 30, perPositive: 2, currency: "CNY" };
    const spiral = plain.spiral!;
    const loss = { ...spiral.loss, mean: 70, declared };
    const large = scaledFindings({ ...plain, spiral: { ...spiral, loss } }, BY).spiral!.loss;
    expect(large).toMatchObject({ level: loss.level, mean: 70 * BY, declared });
    expect(large.valueAtRisk.value).toBe(loss.valueAtRisk.value * BY);
  });

  it("given a report, then its plans and the differences between them are scaled, and nothing else", async () => {
    const report = await reportOf({ runs: 20 });
    const { scenario } = report;
    const large = scaledReport({
      ...report,
      scenario: { ...scenario, audience: { ...scenario.audience, represents: BY } },
    });
    const [pair] = report.pairs;
    expect(large.plans[1]!.findings.sharers.mean).toBe(report.plans[1]!.findings.sharers.mean * BY);
    expect(large.pairs[0]).toEqual({
      ...pair,
      difference: { mean: pair!.difference.mean * BY, ci: pair!.difference.ci!.map((bound) => bound * BY) },
    });
    expect(large.network).toBe(report.network);
    expect(scaledReport(report)).toBe(report);
  });
});
