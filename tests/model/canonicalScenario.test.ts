import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { canonicalScenario } from "../../src/model/canonicalScenario.ts";
import { decodeScenario } from "../../src/model/decodeScenario.ts";

const text = `network: { kind: karate-club }
content: { transmissibility: 0.1 }
plans: { a: [ { starter: people, ids: [0] } ] }
`;

function canonical(written: string, overrides: readonly string[] = []): string {
  const decoded = decodeScenario(written, { overrides });
  if ("problems" in decoded) throw new Error(JSON.stringify(decoded.problems));
  return canonicalScenario(decoded.scenario);
}

const keysOf = (value: object | undefined): string[] => Object.keys(value ?? {}).toSorted();

describe("canonicalScenario", () => {
  it("is one line of JSON with its keys in order", () => {
    expect(canonical(text)).toBe(
      '{"clock":"rounds","content":{"contagion":{"kind":"independent"},"link":"linear","seeds":"positive",' +
        '"transmissibility":0.1},"horizon":null,' +
        '"ignition":{"atLeast":{"kind":"default"},"counts":"earned"},' +
        '"network":{"attributes":null,"kind":"karate-club","seed":null},' +
        '"plans":[{"name":"a","starters":[{"at":0,"ids":["0"],"starter":"people"}]}],' +
        '"seed":"1","skipstone":1,"ties":{"scheme":"uniform"}}',
    );
  });

  it("keeps its text whatever the order of keys, the defaults written out, or what decides no event", () => {
    const reordered = `plans: { a: [ { at: 0, ids: ['0'], starter: people } ] }
clock: rounds
content: { seeds: positive, link: linear, transmissibility: 0.10, delay: null, spoofing: 0, novelty: null,
  negativity: { speed: 1 } }
audience: { attention: null, segments: {} }
network: { kind: karate-club }
`;
    const silent = [
      "info.title=x",
      "expect=[{ finding: a, is: 1 }]",
      "runs={ precision: 5%, metric: ignition }",
      "uncertain={ content.transmissibility: [0.05, 0.2] }",
      "record=none",
      "measure=[sharers]",
      "plans.a.0.price=9",
      "costs={ currency: EUR, perClick: 2, revenue: 3, ave: true, cpc: 1 }",
      "audience.fake=null",
      "channels={}",
      "watch=null",
      "response=null",
      "plans.a.0.channel=null",
      "plans.a.0.when=null",
      "plans.a.0.trust=null",
      "plans.a.0.annoyance=0",
      "spiral={ atLeast: 9, share: 1%, window: 2, loss: { perNegative: 3, perPositive: 1 } }",
    ];
    expect(canonical(reordered)).toBe(canonical(text));
    expect(canonical(text, silent)).toBe(canonical(text));
  });

  it("changes with everything else", () => {
    const heard = [
      "seed=2",
      "network.seed=1",
      "ties.scheme=trivalency",
      "content.transmissibility=0.2",
      "content.link=hazard",
      "content.contagion.kind=threshold",
      "plans.a.0.at=1",
      "plans.a.0.ids=[0, 1]",
      "plans.b=[ { starter: people, ids: [0] } ]",
      "ignition.atLeast=1%",
      "horizon=5",
      "audience.attention=9",
      "audience.represents=50",
      "audience.fake={ share: 0.1 }",
      "audience.segments.all={ share: 1, click: 0.1 }",
      "audience.segments.all={ share: 1, convert: 0.1 }",
      "audience.segments.all={ share: 1, win: 0.1 }",
      "audience.segments.all={ share: 1, lose: 0.1 }",
      "channels={ a: {} }",
      "channels={ b: {} }",
      "channels={ a: { visibility: 0.5 } }",
      "channels={ a: { hotTopic: { shares: 5 } } }",
      "network.channels={ a: { share: 1 } }",
      "content.transmissibility={ reproduction: 0.1 }",
      "content.transmissibility={ median: 0.1, spread: 1 }",
      "watch={ alert: { negativeShare: 0.5 } }",
      "response={ kind: apologise, at: 3 }",
      "costs.clickRate=0.1",
      "costs.conversionRate=0.1",
      "plans.a.0.at={ phase: climax }",
      "plans.a.0.trust=0.1",
      "plans.a.0.annoyance=0.1",
      'plans.a.0.when={ sharers: "<5" }',
      "audience.segments.all={ share: 1 }",
      "content.contagion={ kind: reinforced, response: [1] }",
      "content.spoofing=0.01",
      "content.negativity.transmissibility=2",
      "content.negativity.speed=2",
      "content.novelty.halfLife=2",
      "content.seeds=by-positivity",
      "clock.tick=1m",
    ];
    const texts = heard.map((override) => canonical(text, [override]));
    expect(new Set([canonical(text), ...texts]).size).toBe(heard.length + 1);
  });

  it("given scenarios that say nothing of what came later, then it leaves no trace in their hashes", () => {
    const folder = new URL("../../scenarios/", import.meta.url);
    const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
    const later = [
      ...["a-spoofed-slogan", "together-or-never", "a-launch-on-three-channels"],
      ...["the-first-four-hours", "bought-followers", "everyday-content"],
    ];
    const older = files.filter((file) => !later.includes(file.replace(".yaml", "")));
    expect(older).toHaveLength(9);
    for (const file of older) {
      const told = JSON.parse(canonical(readFileSync(new URL(file, folder), "utf8")));
      expect(keysOf(told), file).toEqual([
        "clock",
        "content",
        "horizon",
        "ignition",
        "network",
        "plans",
        "seed",
        "skipstone",
        "ties",
      ]);
      expect(keysOf(told.content), file).toEqual(["contagion", "link", "seeds", "transmissibility"]);
    }
  });

  it("given one time in two units, then the text is the same; in another number of seconds, another", () => {
    const timed = (at: string) =>
      canonical(text, ["clock={ tick: 1m }", "content.delay={ kernel: twitter }", `plans.a.0.at=${at}`]);
    expect(timed("1.5h")).toBe(timed("90m"));
    expect(timed("0h")).toBe(timed("0"));
    expect(timed("91m")).not.toBe(timed("90m"));
  });
});
