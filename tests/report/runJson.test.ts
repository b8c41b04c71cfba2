import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Json, jsonText, runJson } from "../../src/report/runJson.ts";
import { livingReport } from "./livingReport.ts";
import { reportOf } from "./reportOf.ts";

/** Keys of an object in their order. */
const keysOf = (value: unknown): string[] => Object.keys(value as object);

describe("the JSON of run", async () => {
  const report = await reportOf();
  const text = jsonText(runJson(report));
  const document = JSON.parse(text);
  const plan = document.plans.hubs;

  it("has the head of every command", () => {
    expect(keysOf(document)).toEqual([
      "command",
      "version",
      "stream",
      "seed",
      "runs",
      "scenario",
      "network",
      "plans",
      "pairs",
    ]);
    expect(document).toMatchObject({
      command: "run",
      version: "0.0.0",
      stream: 1,
      seed: "batch",
      runs: 60,
      scenario: { title: "Two plans", hash: expect.stringMatching(/^[0-9a-f]{32}$/) },
      network: {
        people: 120,
        arcs: 720,
        ties: 360,
        directed: false,
        hash: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    });
  });

  it("has each plan under its name, with the fields that the contract gives it", () => {
    expect(keysOf(document.plans)).toEqual(["hubs", "some at random"]);
    const summary = ["mean", "se", "sd", "q05", "q25", "q50", "q75", "q95"];
    for (const { sharers, viewers, curve, ignition, earnedMultiplier, digest } of Object.values<typeof plan>(
      document.plans,
    )) {
      expect(keysOf(sharers)).toEqual(expect.arrayContaining(summary));
      expect(keysOf(viewers)).toEqual(expect.arrayContaining(summary));
      const fan = ["mean", "bandLo", "bandHi", "q05", "q25", "q50", "q75", "q95"];
      expect(keysOf(curve.sharers)).toEqual(expect.arrayContaining(fan));
      expect(keysOf(curve.viewers)).toEqual(expect.arrayContaining(fan));
      expect(curve.unit).toBe("round");
      for (const each of fan) expect(curve.sharers[each]).toHaveLength(curve.time.length);
      expect(curve.time).toEqual(curve.time.map((_: number, round: number) => round));
      expect(ignition).toEqual({
        threshold: 25,
        probability: expect.any(Number),
        ci: [expect.any(Number), expect.any(Number)],
      });
      expect(earnedMultiplier).toBeTypeOf("number");
      expect(digest).toMatch(/^[0-9a-f]{32}$/);
    }
  });

  it("agrees with itself: the curve ends at the mean, quantiles rise, the interval holds the probability", () => {
    const { sharers, viewers, curve, ignition } = plan;
    expect(curve.sharers.mean.at(-1)).toBeCloseTo(sharers.mean, 9);
    expect(curve.viewers.mean.at(-1)).toBeCloseTo(viewers.mean, 9);
    expect(viewers.mean).toBeGreaterThan(sharers.mean);
    const { q05, q25, q50, q75, q95 } = sharers;
    expect([q05, q25, q50, q75, q95].toSorted((a, b) => a - b)).toEqual([q05, q25, q50, q75, q95]);
    expect(ignition.ci[0]).toBeLessThanOrEqual(ignition.probability);
    expect(ignition.ci[1]).toBeGreaterThanOrEqual(ignition.probability);
    expect(sharers.se).toBeCloseTo(sharers.sd / Math.sqrt(document.runs), 9);
  });

  it("leaves out what does not apply: no null, nothing that is no number", async () => {
    expect(text).not.toMatch(/\bnull\b|undefined|NaN|Infinity/);
    const small = {
      runs: 1,
      record: "none",
      measure: ["sharers"],
      plans: { a: [{ starter: "people", ids: ["0"] }] },
    };
    const least = jsonText(runJson(await reportOf(small)));
    expect(least).not.toMatch(/\bnull\b|undefined|NaN|Infinity/);
    const parsed = JSON.parse(least);
    expect(keysOf(parsed)).not.toContain("pairs");
    expect(keysOf(parsed.plans.a)).not.toContain("viewers");
    expect(keysOf(parsed.plans.a)).not.toContain("digest");
    expect(keysOf(parsed.plans.a.sharers)).not.toContain("se");
  });

  it("has the risk of a negative spiral exactly where somebody can turn negative", async () => {
    expect(plan).not.toHaveProperty("spiral");
    const content = { transmissibility: 0.3, spoofing: 0.2, negativity: { transmissibility: 1.5 } };
    const bad = jsonText(
      runJson(await reportOf({ content, network: { kind: "regular", people: 2000, ties: 6 } })),
    );
    expect(bad).not.toMatch(/\bnull\b|undefined|NaN|Infinity/);
    const { spiral } = JSON.parse(bad).plans.hubs;
    expect(keysOf(spiral)).toEqual([
      ...["worlds", "threshold", "share", "unit", "window", "probability", "ci", "negativeShare", "timeTo"],
      ...["rPos", "rNeg", "regime", "loss", "criticalDamping", "doublingTime"],
    ]);
    expect(spiral).toMatchObject({ threshold: 159, share: 0.5, unit: "round", window: 4, regime: "race" });
    expect(spiral.rNeg.monteCarlo.ci[0]).toBeLessThanOrEqual(spiral.rNeg.monteCarlo.value);
    expect(spiral.timeTo.survival.spared.at(-1)).toBeCloseTo(1 - spiral.probability, 9);
    expect(spiral.loss.conditional.value).toBeGreaterThanOrEqual(spiral.loss.valueAtRisk.value);
  });

  it("given negative copies that are answered, then has the growth of both together, by count and by theory", async () => {
    const report = await reportOf({
      content: { transmissibility: 0.4 },
      network: { kind: "regular", people: 2000, ties: 4 },
      audience: { segments: { all: { share: 1, positivity: 0.6, defence: 0.35 } } },
    });
    const { spiral } = JSON.parse(jsonText(runJson(report))).plans.hubs;
    const [[a, b], [c, d]] = spiral.rBoth.nextGeneration;
    expect([a, d]).toEqual([spiral.rPos.monteCarlo.value, spiral.rNeg.monteCarlo.value]);
    const { value } = spiral.rBoth.monteCarlo;
    expect((a - value) * (d - value) - b * c).toBeCloseTo(0, 9);
    expect(spiral.rhoK).toBeGreaterThan(1);
  });

  it("given that each person stands for fifty, then says so in its head, and counts are of that audience", async () => {
    const large = JSON.parse(jsonText(runJson(await livingReport(50))));
    const plainDocument = JSON.parse(jsonText(runJson(await livingReport())));
    expect(large.represents).toBe(50);
    expect(plainDocument).not.toHaveProperty("represents");
    expect(large.plans.hubs.sharers.mean).toBe(50 * plainDocument.plans.hubs.sharers.mean);
    expect(large.plans.hubs.ignition).toEqual(plainDocument.plans.hubs.ignition);
  });

  it("given a living campaign, then has channels, attitude, alerts, cost and what is reported", async () => {
    const living = jsonText(runJson(await livingReport()));
    expect(living).not.toMatch(/\bnull\b|undefined|NaN|Infinity/);
    const { channels, attitude, alerts, cost, reported } = JSON.parse(living).plans.hubs;
    expect(channels.map((each: { channel: string }) => each.channel)).toEqual([
      "square",
      "parlour",
      "screen",
    ]);
    expect(keysOf(attitude)).toEqual(["worlds", "won", "lost", "net", "sawNegativeFirst", "sawOnlyNegative"]);
    expect(alerts.first.probability).toBe(0.5);
    expect(keysOf(cost)).toEqual(
      expect.arrayContaining([
        "total",
        "se",
        "perViewer",
        "perSharer",
        "cpm",
        "cpc",
        "cpe",
        "cpa",
        "roi",
        "channels",
      ]),
    );
    expect(reported.curve.sharers.reported).toHaveLength(reported.curve.time.length);
  });

  it("given what theory says of reproduction, then it stands beside what the worlds counted", async () => {
    const living = await livingReport();
    const reproduction = {
      rPos: { meanField: 0.8, nonBacktracking: 0.7 },
      rNeg: { meanField: 1.2, nonBacktracking: 1.1 },
    };
    const monteCarlo = { value: 1.15 };
    const plans = living.plans.map((each) => ({
      ...each,
      reproduction,
      findings: { ...each.findings, spiral: { ...each.findings.spiral!, rNeg: { monteCarlo } } },
    }));
    const { spiral } = JSON.parse(jsonText(runJson({ ...living, plans }))).plans.hubs;
    expect(spiral.rPos).toEqual(reproduction.rPos);
    expect(spiral.rNeg).toEqual({ ...reproduction.rNeg, monteCarlo });
  });

  it("names people by their labels, as text", async () => {
    const named = await reportOf({ network: { kind: "karate-club" } });
    const { attribution } = JSON.parse(jsonText(runJson(named))).plans.hubs;
    expect(attribution.people.length).toBeGreaterThan(0);
    for (const { person } of attribution.people) expect(person).toMatch(/^\d+$/);
  });

  it("given plan names that are special to JavaScript, then each is a key, in the order of the scenario", async () => {
    const one = [{ starter: "people", ids: ["1"] }];
    const names = ["b", "10", "__proto__", "2", "constructor"];
    const plans = Object.fromEntries(names.map((name) => [name, one]));
    // Written by hand, because an object would put `10` and `2` first and lose `__proto__`.
    expect(Object.keys(plans)).not.toEqual(names);
    const special = await reportOf({ runs: 5 });
    const findings = special.plans[0]!;
    const json = jsonText(runJson({ ...special, plans: names.map((name) => ({ ...findings, name })) }));
    const written = json.slice(json.indexOf('"plans"')).matchAll(/^ {4}"([^"]+)": \{/gm);
    expect([...written].map((match) => match[1])).toEqual(names);
    expect(Object.keys(JSON.parse(json).plans).toSorted()).toEqual(names.toSorted());
    expect(({} as Record<string, unknown>).sharers).toBeUndefined();
  });
});

describe("jsonText", () => {
  const key = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("__proto__", "10", "2", "a"));
  const { value: anyJson } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.string({ unit: "binary" }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.array(tie("value")),
      fc.dictionary(key, tie("value")),
    ),
  }));

  it("law: any value is read back as what it was, as JSON.stringify would have written it", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(JSON.stringify(JSON.parse(jsonText(value)))).toBe(JSON.stringify(value));
      }),
      { seed: 20260709, numRuns: 300 },
    );
  });

  it("law: maps are objects with the same keys in the same order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 9 }), (keys) => {
        const text = jsonText(new Map(keys.map((each, at) => [each, at])));
        const found = [...text.matchAll(/^ {2}(".*"): (\d+),?$/gm)];
        expect(found.map((match) => JSON.parse(match[1]!))).toEqual(keys);
        expect(new Set(Object.keys(JSON.parse(text)))).toEqual(new Set(keys));
      }),
      { seed: 20260710 },
    );
  });

  it("given what is absent, or empty, then nothing is written for it", () => {
    expect(jsonText({ a: undefined, b: 1 })).toBe('{\n  "b": 1\n}');
    expect(jsonText({ a: undefined })).toBe("{}");
    expect(jsonText([])).toBe("[]");
    expect(jsonText(new Map())).toBe("{}");
  });
});
