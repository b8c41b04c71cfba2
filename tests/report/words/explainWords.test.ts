import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeScenario } from "../../../src/model/decodeScenario.ts";
import type { Scenario } from "../../../src/model/Scenario.ts";
import { starterName } from "../../../src/model/starterName.ts";
import { channelValues } from "../../../src/plans/channelValues.ts";
import { responseValues } from "../../../src/plans/responseValues.ts";
import { explainText } from "../../../src/report/explainText.ts";
import { starterLabel } from "../../../src/report/starterLabel.ts";
import { scenarioOf } from "../../plans/scenarioOf.ts";
import { inEveryLanguage } from "./inEveryLanguage.ts";

/** Keys whose values are kinds, told in words; any other text of a scenario is told as it was written. */
const KINDS = ["starter", "by", "per", "kernel", "counts", "phase"];

/** Words that a scenario brings along: names of people, segments, channels, columns. */
function writtenIn(value: unknown, key = ""): readonly string[] {
  if (typeof value === "string")
    return KINDS.includes(key) ? [] : (value.match(/[A-Za-z][A-Za-z-]*[A-Za-z]/g) ?? []);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([each, part]) => writtenIn(part, each));
}

/** An explanation without what its author says, in every language. */
function explained(whole: Scenario, transmissibility: number | null = null) {
  const scenario = { ...whole, info: { title: whole.info.title } } as Scenario;
  const { channels } = channelValues(scenario, () => ({}));
  const response = scenario.response && responseValues(scenario.response);
  const { starters: _, ...names } = { ...scenario, starters: null };
  const kinds = scenario.response === null ? [] : [scenario.response.kind];
  const profiles = channels.map(({ profile }) => profile);
  const allowed = [...writtenIn(names), ...profiles].filter((word) => !kinds.includes(word as never));
  return inEveryLanguage(
    (lang) => explainText(scenario, 10_000, { channels, response, transmissibility }, lang),
    {
      allowed: [...allowed, scenario.network.kind],
    },
  );
}

const FOLDER = join(import.meta.dirname, "../../../scenarios");

describe("a scenario explained in every language", () => {
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(".yaml"))) {
    it(`${name}: nothing but its names is left in English, and every figure is told`, () => {
      const decoded = decodeScenario(readFileSync(join(FOLDER, name), "utf8"));
      if ("problems" in decoded) throw new Error(name);
      explained(decoded.scenario);
    });
  }

  it("given every mechanism, then each has its sentence", () => {
    const attributes = { info: { title: "T" }, clock: { tick: "1m" }, horizon: "7d" };
    const told = explained(
      scenarioOf({
        ...attributes,
        audience: {
          represents: 50,
          attention: 150,
          fake: { share: 0.1, detected: 0.4, purgeAt: "2d" },
          segments: {
            loyal: {
              share: 0.1,
              receptivity: 1.5,
              positivity: 0.98,
              defence: 0.6,
              click: 0.02,
              convert: 0.3,
            },
            rest: {
              share: 0.9,
              receptivity: { positive: 1, negative: 2 },
              win: { positive: 0.1, negative: 0.2 },
            },
          },
        },
        content: {
          transmissibility: 0.3,
          contagion: { kind: "reinforced", response: [1, 3], memory: "6h" },
          delay: { kernel: "log-normal", median: "30m", spread: 1.5 },
          spoofing: 0.01,
          negativity: { transmissibility: 1.1, speed: 1.2 },
          novelty: { halfLife: "12h" },
          seeds: "by-positivity",
        },
        watch: { sample: 0.2, alert: { sd: 3, over: "1d" } },
        response: { kind: "apologise", delay: "4h" },
        expect: [{ finding: "plans.a.sharers.mean", between: [2, 40], because: "观" }],
      }),
      0.123,
    );
    expect(told.zh).toContain("每过 12 小时，传播力减半");
    expect(told.ko).toContain("12시간마다 전파력이 절반");
  });

  it("given other kinds of contagion, delays, spirals, watches and responses, then so do they", () => {
    const spoofed = { transmissibility: 0.1, spoofing: 0.1 };
    const contents = [
      { content: { transmissibility: { median: 0.2, spread: 0.5 } } },
      { content: { transmissibility: { reproduction: 1.4 } } },
      { content: { transmissibility: 0.2, link: "hazard" }, horizon: 3 },
      { content: { transmissibility: 1, contagion: { kind: "threshold", at: 0.3 } } },
      { content: { transmissibility: 1, contagion: { kind: "threshold", at: "uniform" } } },
      { content: { transmissibility: 0.2, delay: { kernel: "twitter" } }, clock: { tick: "1m" } },
      {
        content: { transmissibility: 0.2, delay: { kernel: "exponential", mean: "2h" } },
        clock: { tick: "1m" },
      },
      { content: spoofed, spiral: { atLeast: 1200, share: "30%", window: 2 } },
      { content: spoofed, spiral: { atLeast: "2%", share: 0 } },
      ...["inform", "compensate", "private", "moderate", "hostile", "supporters"].map((kind) => ({
        content: spoofed,
        watch: { alert: { negativeShare: "40%", atLeast: 7 } },
        response: { kind },
      })),
      { content: spoofed, response: { kind: "inform", at: 3 } },
    ];
    for (const particulars of contents) explained(scenarioOf(particulars));
  });

  it("given every kind of starter and every way to pick, then each is told, and has a short name", () => {
    const many = ["random", "degree", "strength", "k-core", "pagerank", "degree-discount", "betweenness"];
    const more = ["vote-rank", "community", "clustered", "greedy", "opim"];
    const scenario = scenarioOf({
      clock: { tick: "1m" },
      channels: { weibo: { profile: "weibo", hotTopic: true }, screen: { profile: "tv" } },
      plans: {
        a: [
          {
            starter: "people",
            ids: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
            price: 500,
            trust: 2,
          },
          ...[...many, ...more].map((by) => ({
            starter: "influencers",
            pick: { by, count: 3 },
            annoyance: 0.1,
          })),
          {
            starter: "influencers",
            pick: { by: "random", count: 1, pin: true },
            price: { perFollower: 0.05 },
          },
          { starter: "mass-forwarding", pick: { by: "degree", count: 4 }, at: { phase: "climax" } },
          {
            starter: "ads",
            channel: "screen",
            impressions: 5000,
            cpm: 12,
            over: "2h",
            frequencyCap: "3 per day",
          },
          { starter: "tv", channel: "screen", impressions: 7000, at: "3h" },
          {
            starter: "article",
            channel: "screen",
            impressions: 800,
            when: { sharers: ">=20", viewers: "<90" },
          },
          {
            starter: "event",
            channel: "screen",
            impressions: 90,
            when: { negativeShare: ">=30%", at: "5h" },
          },
          { starter: "hot-topic", channel: "weibo", impressions: 60, when: { trending: "weibo" }, at: "1h" },
          { starter: "water-army", channel: "weibo", accounts: 1500, over: "3h" },
        ],
      },
    });
    explained(scenario);
    const starters = scenario.plans[0]?.starters ?? [];
    const labels: string[] = [];
    for (const [i, each] of starters.entries()) {
      const name = starterName(each, i, scenario.clock);
      const { en } = inEveryLanguage((lang) => starterLabel(name, starters, scenario.clock, lang));
      expect(en.startsWith(`${i + 1}: `)).toBe(true);
      labels.push(en);
    }
    expect(new Set(labels).size).toBe(starters.length);
    expect(labels[0]).toBe("1: 10 people (at launch)");
    expect(labels[1]).toBe("2: 3 at random (at launch)");
    expect(labels.at(-1)).toBe("21: water army of 1500 (at launch)");
    expect(starterLabel("leaders", starters, scenario.clock, "zh")).toBe("leaders");
  });
});
