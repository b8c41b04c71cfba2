import { describe, expect, it } from "vitest";
import { spiralRule } from "../../src/batch/spiralRule.ts";
import { decodeScenario } from "../../src/model/decodeScenario.ts";
import { delayTable } from "../../src/randomness/DelayTable.ts";

const ruleOf = (more: string, people: number, ...delay: Parameters<typeof delayTable> | []) => {
  const decoded = decodeScenario(`network: { kind: karate-club }
content: { transmissibility: 0.1, spoofing: 0.1 }
plans: { a: [ { starter: people, ids: [0] } ] }
${more}`);
  if ("problems" in decoded) throw new Error(JSON.stringify(decoded.problems));
  return spiralRule(decoded.scenario, people, ...(delay.length === 0 ? [] : [delayTable(...delay)]));
};

describe("what counts as a negative spiral", () => {
  it("given nothing, then as many people as ignite, half of the sharing, four rounds", () => {
    expect(ruleOf("", 1_000_000)).toEqual({ threshold: 10_000, share: 0.5, window: 4 });
    expect(ruleOf("", 1000)).toEqual({ threshold: 100, share: 0.5, window: 4 });
  });

  it("given delays, then the window is four times their median, counted in ticks", () => {
    const clock = "clock: { tick: 1m }";
    const median = { kernel: "log-normal", median: 1800, spread: 1 } as const;
    expect(ruleOf(clock, 1000, median, 60).window).toBe(4 * 30);
    // Measured on Twitter: 41 minutes.
    expect(ruleOf(clock, 1000, { kernel: "twitter" }, 60).window).toBe(4 * 41);
  });

  it("given its own words, then these", () => {
    const text = "clock: { tick: 10m }\nspiral: { atLeast: 2%, share: 30%, window: 2h }";
    expect(ruleOf(text, 1000)).toEqual({ threshold: 20, share: 0.3, window: 12 });
  });
});
