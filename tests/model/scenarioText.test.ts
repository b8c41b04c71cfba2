import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeScenario } from "../../src/model/decodeScenario.ts";
import { scenarioText } from "../../src/model/scenarioText.ts";

describe("scenarioText", () => {
  it("decodes to the same scenario, whatever its names and numbers", () => {
    const name = fc.oneof(
      fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }),
      fc.constantFrom(
        "007",
        "__proto__",
        "10",
        "null",
        "true",
        "- a",
        "a: b",
        "#",
        "<<",
        "1e3",
        "*x",
        ".inf",
      ),
    );
    const planName = name.filter((text) => text.trim() !== "" && text !== "<<");
    const values = fc.record({
      plans: fc.uniqueArray(planName, { minLength: 1, maxLength: 5 }),
      ids: fc.array(name, { minLength: 1, maxLength: 5 }),
      seed: name,
      title: name,
      transmissibility: fc.double({ min: 0, max: 1, noNaN: true }),
      percentage: fc.integer({ min: 1, max: 1_000_000 }).map((digits) => `${digits / 10_000}%`),
      horizon: fc.option(fc.integer({ min: 1, max: 1_000_000_000 })),
    });
    fc.assert(
      fc.property(values, ({ plans, ids, seed, title, transmissibility, percentage, horizon }) => {
        const starters = [
          { starter: "people", ids },
          { starter: "influencers", pick: { by: "random", count: 3, pin: true } },
        ];
        const startersText = JSON.stringify(starters);
        const json = `{ "info": { "title": ${JSON.stringify(title)} }, "seed": ${JSON.stringify(seed)},
          "network": { "kind": "power-law", "people": 99, "exponent": 2.1, "minTies": 1, "maxTies": 9 },
          "content": { "transmissibility": ${transmissibility} }, "horizon": ${horizon},
          "ignition": { "atLeast": "${percentage}" }, "measure": ["sharers"],
          "expect": [{ "finding": "a.b", "is": "x" }, { "finding": "c", "between": [0, 1] }],
          "plans": { ${plans.map((plan) => `${JSON.stringify(plan)}: ${startersText}`).join()} } }`;
        const decoded = decodeScenario(json, { file: "a.json" });
        if ("problems" in decoded) throw new Error(JSON.stringify(decoded.problems));
        expect(decodeScenario(scenarioText(decoded.scenario))).toHaveProperty("scenario", decoded.scenario);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("decodes to the same scenario, with everything that a living campaign can say", () => {
    const text = `
network: { kind: ring, people: 9, channels: { 10: { share: 0.5 }, __proto__: { share: 1 } } }
content: { transmissibility: { median: 0.3, spread: 0.5 }, spoofing: 0.1 }
audience:
  fake: { share: 0.05, detected: 0.5, purgeAt: 5d }
  segments: { 7: { share: 1, click: { positive: 0.1, negative: 0.2 }, convert: 0.3, win: 0.4, lose: { negative: 1 } } }
channels:
  10: { profile: weibo, crossPost: { __proto__: 0.5 }, hotTopic: true, media: { perShare: 1e-7 } }
  __proto__: { visibility: 0.5, halfLife: 90m, direction: mutual, attention: 5, links: false, detour: 0.1 }
plans:
  a:
    - { starter: people, ids: [0], channel: 10, trust: 0, annoyance: 0.1, price: { perPerson: 3 }, at: { phase: ending } }
    - { starter: influencers, pick: { by: degree, count: 1 }, price: { perFollower: 0.05 }, when: { viewers: "<5", at: 1h } }
    - { starter: mass-forwarding, pick: { count: 2, within: 7 }, price: 5, when: { sharers: ">=100", negativeShare: ">=33.3%" } }
    - { starter: ads, impressions: 1e6, over: 1d, frequencyCap: 3 per day, within: 7, cpm: 30, price: 1 }
    - { starter: tv, impressions: 1.5, when: { trending: true, negativeShare: <0.0000001 } }
    - { starter: hot-topic, impressions: 9, when: { trending: 10 } }
    - { starter: article, impressions: 9 }
    - { starter: event, impressions: 9 }
    - { starter: water-army, accounts: 9, over: 2h, price: { perAccount: 0.004 } }
watch: { sample: 0.2, window: 2h, alert: { sd: 2, over: 7d, atLeast: 5 } }
response: { kind: own, delay: 0, damping: [0.1, 0.5], backfire: { chance: 0.1, damping: -1 }, perHour: 0.5,
  leak: { chance: 0.1, damping: 0 }, supporters: 3, positive: -0.5 }
costs: { currency: CNY, clickRate: 0.01, perClick: 4.5, conversionRate: 0.02, revenue: 60, ave: true, cpc: 4.5 }
clock: { tick: 10m }
`;
    const decoded = decodeScenario(text);
    if ("problems" in decoded) throw new Error(JSON.stringify(decoded.problems));
    expect(decodeScenario(scenarioText(decoded.scenario))).toHaveProperty("scenario", decoded.scenario);
    const solved = decodeScenario(text, { overrides: ["content.transmissibility={ reproduction: 0.7 }"] });
    if ("problems" in solved) throw new Error(JSON.stringify(solved.problems));
    expect(decodeScenario(scenarioText(solved.scenario))).toHaveProperty("scenario", solved.scenario);
  });

  it("decodes to the same scenario, whatever it says of time, polarity and audience", () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    const factor = fc.double({ min: 0, max: 9, noNaN: true });
    const seconds = fc.integer({ min: 1, max: 10_000_000 }).map((length) => `${length}s`);
    const rounds = fc.integer({ min: 1, max: 1_000_000_000 });
    const traits = fc.record(
      {
        receptivity: fc.oneof(factor, fc.record({ positive: factor, negative: factor })),
        positivity: chance,
        defence: chance,
      },
      { requiredKeys: [] },
    );
    const name = fc.oneof(
      fc.constantFrom("10", "2", "__proto__", "constructor", "a.b", "null", "~"),
      fc.string({ minLength: 1, maxLength: 9, unit: "grapheme" }).filter((each) => each.trim() !== ""),
    );
    const audience = fc.record({
      represents: fc.double({ min: 1, max: 1e6, noNaN: true }),
      attention: fc.option(fc.double({ min: 0.5, max: 1e6, noNaN: true })),
      segments: fc.uniqueArray(fc.tuple(name, traits), { maxLength: 5, selector: ([each]) => each }),
    });
    const contents = (time: fc.Arbitrary<string | number>, delay: fc.Arbitrary<object | null>) =>
      fc.record(
        {
          delay,
          spoofing: chance,
          negativity: fc.record({ transmissibility: factor, speed: factor.map((more) => 1 + more) }),
          novelty: fc.option(fc.record({ halfLife: time })),
          seeds: fc.constantFrom("positive", "by-positivity"),
          contagion: fc.record({
            kind: fc.constant("reinforced"),
            response: fc.array(factor, { minLength: 1, maxLength: 5 }),
            memory: fc.option(time),
          }),
        },
        { requiredKeys: [] },
      );
    const delays = fc.oneof(
      fc.constant(null),
      fc.constant({ kernel: "twitter" }),
      fc.record({
        kernel: fc.constant("log-normal"),
        median: seconds,
        spread: fc.double({ min: 0.01, max: 10, noNaN: true }),
      }),
      fc.record({ kernel: fc.constant("exponential"), mean: seconds }),
    );
    const timed = (clock: object | string, time: fc.Arbitrary<string | number>, delay: typeof delays) =>
      fc.record({
        audience,
        content: contents(time, delay),
        horizon: fc.option(time),
        at: fc.option(time),
        clock: fc.constant(clock),
      });
    const anyScenario = fc.oneof(
      timed("rounds", rounds, fc.constant(null)),
      seconds.chain((tick) => timed({ tick }, seconds, delays)),
    );
    fc.assert(
      fc.property(anyScenario, ({ audience: { segments, ...who }, content, horizon, at, clock }) => {
        const share = segments.length === 0 ? {} : { share: 1 / segments.length };
        const entries = segments.map(([each, more]) => [each, { ...share, ...more }] as const);
        // Written by hand, so that every name is a key like any other.
        const segmentsText = entries.map(
          ([each, more]) => `${JSON.stringify(each)}: ${JSON.stringify(more)}`,
        );
        const json = `{ "network": { "kind": "karate-club" },
          "audience": { "represents": ${who.represents}, "attention": ${who.attention},
            "segments": { ${segmentsText.join()} } },
          "content": ${JSON.stringify({ transmissibility: 0.1, ...content })},
          "plans": { "a": [{ "starter": "people", "ids": ["0"] }],
            "b": [{ "starter": "people", "ids": ["1"], "at": ${horizon === null ? JSON.stringify(at ?? 0) : 0} }] },
          "horizon": ${JSON.stringify(horizon)}, "clock": ${JSON.stringify(clock)} }`;
        const decoded = decodeScenario(json, { file: "a.json" });
        if ("problems" in decoded) throw new Error(JSON.stringify(decoded.problems));
        expect(decoded.scenario.audience.segments.map((segment) => segment.name)).toEqual(
          segments.map(([each]) => each),
        );
        const again = decodeScenario(scenarioText(decoded.scenario));
        expect(again).toHaveProperty("scenario", decoded.scenario);
        expect(again.warnings).toEqual(
          decoded.warnings.map((warning) => expect.objectContaining({ code: warning.code })),
        );
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});
