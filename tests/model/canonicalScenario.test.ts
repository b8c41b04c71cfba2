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
content: { seeds: positive, link: linear, transmissibility: 0.10 }
network: { kind: karate-club }
`;
    const silent = [
      "info.title=x",
      "expect=[{ finding: a, is: 1 }]",
      "runs=9",
      "record=none",
      "measure=[sharers]",
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
    ];
    const texts = heard.map((override) => canonical(text, [override]));
    expect(new Set([canonical(text), ...texts]).size).toBe(heard.length + 1);
  });
});
