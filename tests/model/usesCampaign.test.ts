import { describe, expect, it } from "vitest";
import { decodeScenario } from "../../src/model/decodeScenario.ts";
import type { Scenario } from "../../src/model/Scenario.ts";
import { campaignKeys, usesCampaign } from "../../src/model/usesCampaign.ts";
import { problemText } from "../../src/report/messages.ts";

function scenarioWith(...overrides: string[]): Scenario {
  const text = `network: { kind: karate-club }
content: { transmissibility: 0.1 }
plans: { a: [ { starter: people, ids: [0] } ] }
`;
  const decoded = decodeScenario(text, { overrides });
  if ("problems" in decoded) throw new Error(decoded.problems.map(problemText).join("\n"));
  return decoded.scenario;
}

describe("usesCampaign", () => {
  it("given nothing but the textbook, or its defaults written out, then no", () => {
    expect(usesCampaign(scenarioWith())).toBe(false);
    const written = [
      "audience={ represents: 1, attention: null, segments: {} }",
      "content.delay=null",
      "content.spoofing=0",
      "content.negativity={ transmissibility: 1, speed: 1 }",
      "content.novelty=null",
      "content.seeds=positive",
      "content.contagion={ kind: threshold, at: 0.2 }",
      "clock=rounds",
      "horizon=9",
    ];
    expect(usesCampaign(scenarioWith(...written))).toBe(false);
  });

  it.each([
    ["audience.attention=150", "audience.attention"],
    ["audience.segments.all={ share: 1 }", "audience.segments"],
    ["content.contagion={ kind: reinforced, response: [1] }", "content.contagion"],
    ["content.spoofing=0.02", "content.spoofing"],
    ["content.negativity.transmissibility=1.1", "content.negativity"],
    ["content.negativity.speed=2", "content.negativity"],
    ["content.novelty.halfLife=3", "content.novelty"],
    ["content.seeds=by-positivity", "content.seeds"],
    ["clock.tick=1m", "clock"],
  ])("given %s, then yes, by that key", (override, key) => {
    expect(campaignKeys(scenarioWith(override)).map((path) => path.join("."))).toEqual([key]);
  });

  it("given a delay, then by the clock too, which it needs", () => {
    const keys = campaignKeys(scenarioWith("content.delay={ kernel: twitter }", "clock={ tick: 1m }"));
    expect(keys.map((path) => path.join("."))).toEqual(["content.delay", "clock"]);
  });
});
