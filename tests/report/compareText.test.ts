import { beforeAll, describe, expect, it } from "vitest";
import type { AskedMeasure, ScenarioComparison } from "../../src/projections/ScenarioComparison.ts";
import { compareJson } from "../../src/report/compareJson.ts";
import { compareText } from "../../src/report/compareText.ts";
import { LANGS } from "../../src/report/Lang.ts";
import { measureName, writtenMeasure } from "../../src/report/measureName.ts";
import type { RunReport } from "../../src/report/RunReport.ts";
import { jsonText } from "../../src/report/runJson.ts";
import { comparePlans } from "../../src/statistics/comparePlans.ts";
import { meanSample } from "../../src/statistics/PlanSample.ts";
import { reportOf } from "./reportOf.ts";

const flat = (text: string): string => text.replaceAll(/\s*\n\s*/g, " ");

/** Two plans, the second with five more of everything in nine worlds of ten, and one less in the tenth. */
function comparisonBy(measure: AskedMeasure, better: "more" | "less", by = 5): ScenarioComparison {
  const worlds = 20;
  const first = Array.from({ length: worlds }, (_, world) => 10 + (world % 7));
  const second = first.map((value, world) => value + (world % 10 === 0 ? -1 : by));
  const samples = [first, second].map(meanSample);
  return {
    ...comparePlans(samples, { baseline: 0, better, key: [1, 2], draws: 200 }),
    ...{ measure, baseline: 0, worlds },
    plans: samples.map(({ value }, plan) => ({ name: ["tv", "friends"][plan] as string, value })),
  };
}

const FRONTIER = {
  axes: ["reach", "cost", "risk"],
  reach: "viewers",
  points: [
    [6359, 600, 0.25],
    [391, 3600, 0.25],
  ],
  dominatedBy: [null, 0],
} as const;

describe("what compare tells in a terminal", () => {
  let report: RunReport;
  beforeAll(async () => {
    report = await reportOf({ runs: 2 });
  });
  const told = (comparison: ScenarioComparison, lang: (typeof LANGS)[number] = "en") =>
    compareText(report, comparison, 88, lang);

  it.each([
    [
      { name: "sharers", of: null },
      "more",
      "friends beats tv",
      "on average 4.40 more sharers (95 % interval",
    ],
    [
      { name: "negative", of: null },
      "less",
      "tv beats friends",
      "on average 4.40 fewer negative sharers (95",
    ],
    [{ name: "duration", of: null }, "more", "friends beats tv", "shares any more 4.40 rounds longer (95"],
    [{ name: "time-to-peak", of: null }, "less", "tv beats friends", "time to peak 4.40 rounds shorter (95"],
    [{ name: "frequency", of: null }, "more", "friends beats tv", "average frequency 4.40 higher (95"],
    [{ name: "cost-per-click", of: null }, "less", "tv beats friends", "cost per click 4.40 lower (95"],
  ] as const)(
    "given %j, then it says who is better by how much in a sentence with one colon",
    (measure, better, who, much) => {
      const sentence = flat(told(comparisonBy(measure, better)).split("\n\n")[1] as string);
      expect(sentence).toContain(`${who} in 90 % of paired worlds: on average `);
      expect(sentence).toContain(much);
      expect(sentence.match(/:/g)).toHaveLength(1);
    },
  );

  it("given nothing clear, then it says so, and by how little plans differ", () => {
    expect(flat(told(comparisonBy({ name: "sharers", of: null }, "more", 0)))).toContain(
      "No clear difference between tv and friends: tv is ahead in 10 % of paired worlds and ties in 90 %, and " +
        "the average difference in sharers is 0.100 (95 % interval",
    );
  });

  it("given a frontier, then a table has the numbers of its axes, whatever plans are compared by", () => {
    const comparison = { ...comparisonBy({ name: "sharers", of: null }, "more"), frontier: FRONTIER };
    const text = told(comparison);
    expect(flat(text)).toContain(
      "Weighed by reach, cost, risk of a negative spiral at once, not beaten: tv.",
    );
    expect(text).toMatch(/^plan +viewers +cost +risk of a negative spiral +beaten by$/m);
    expect(text).toMatch(/^tv +6,359 +600 +25 % +–$/m);
    expect(text).toMatch(/^friends +391 +3,600 +25 % +tv$/m);
    expect(told(comparison, "zh")).toMatch(/^tv +6,359 +600 +25 % +–$/m);
    expect(told(comparison, "ko")).toMatch(/^friends +391 +3,600 +25 % +tv$/m);
    expect(JSON.parse(jsonText(compareJson(report, comparison))).frontier).toEqual({
      ...{ axes: FRONTIER.axes, reach: "viewers" },
      plans: {
        tv: { reach: 6359, cost: 600, risk: 0.25 },
        friends: { reach: 391, cost: 3600, risk: 0.25, dominatedBy: "tv" },
      },
    });
  });

  it("tells each pair's interval by the bootstrap and its variance ratio in a note, and neither where nothing varies", () => {
    const comparison = comparisonBy({ name: "sharers", of: null }, "more");
    const { varianceRatio } = comparison.pairs[0]!;
    const ratio = String(Math.round(100 * varianceRatio!) / 100);
    for (const lang of LANGS) {
      const text = flat(told(comparison, lang));
      expect(text).toMatch(/bootstrap|부트스트랩/);
      expect(text.replaceAll(" ", "")).toContain(`×${ratio}`);
    }
    const alike = comparisonBy({ name: "sharers", of: null }, "more");
    const [pair] = alike.pairs;
    const { varianceRatio: _, ...without } = pair!;
    expect(told({ ...alike, pairs: [without] })).not.toContain("bootstrap");
  });
});

describe("the name of a measure", () => {
  it("says what it is of, and whether it is that of the worst worlds", () => {
    const names = (measure: AskedMeasure) => LANGS.map((lang) => measureName(measure, lang));
    expect(names({ name: "viewers", of: "the loyal", worst: true })).toEqual([
      "viewers in the loyal in the worst 5 % of worlds",
      "最差 5 % 世界中的the loyal 中的看到的人",
      "최악의 5 % 세계에서 the loyal 세그먼트의 본 사람",
    ]);
    expect(names({ name: "effective-reach", of: "4" })[0]).toBe("people who see it 4 times or more");
    expect(names({ name: "hot-topic", of: "weibo" })[0]).toBe("chance of being a hot topic on weibo");
    expect(writtenMeasure({ name: "viewers", of: "loyal", worst: true })).toBe("cvar:viewers:loyal");
  });
});
