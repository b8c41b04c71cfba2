import { describe, expect, it } from "vitest";
import { explainText } from "../../src/report/explainText.ts";
import { scenarioOf } from "../plans/scenarioOf.ts";

const explained = (particulars: object): string => explainText(scenarioOf(particulars), 10_000, null, "en");

describe("a campaign in words", () => {
  it("given nothing of it, then not a word", () => {
    expect(explained({})).not.toMatch(/ticks|negative|spoofed|follow|stands|AUDIENCE/);
    expect(explained({ horizon: 3 })).toContain("runs for 3 rounds");
  });

  it("given what counts as a negative spiral, then says so in its own numbers", () => {
    const content = { transmissibility: 0.1, spoofing: 0.1 };
    expect(explained({ content, spiral: { atLeast: 1200, share: "30%", window: 2 } })).toContain(
      "at least 1,200 people share something negative, and then at some time at least 30 % of what was shared " +
        "in the last 2 rounds is negative",
    );
    expect(explained({ content, spiral: { atLeast: "2%" } })).toContain("at least 2 % of the people share");
    expect(explained({ content, spiral: { share: 0 } })).toMatch(/share something negative\. /);
    const declared = { content, spiral: { loss: { perNegative: 30, perPositive: 2 } } };
    expect(explained(declared)).toContain(
      "30 units for each negative sharer, less 2 units for each positive one",
    );
    expect(explained({ ...declared, costs: { currency: "CNY" } })).toContain(
      "30 CNY for each negative sharer",
    );
    expect(explained({ content })).not.toContain("loss of a world");
  });

  it("given every mechanism, then each has its sentence", () => {
    const text = explained({
      audience: {
        represents: 50,
        attention: 150,
        segments: {
          loyal: { share: 0.1, receptivity: 1.5, positivity: 0.98, defence: 0.6 },
          rest: { share: 0.9, receptivity: { positive: 1, negative: 2 } },
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
      plans: { a: [{ starter: "people", ids: ["0"], at: "1.5h" }] },
      clock: { tick: "1m" },
      horizon: "7d",
    });
    for (const said of [
      "ticks of 1m; half of people's reactions come within 30m (log-normal, spread 1.5)",
      "0.3 times the strength of the tie, times 1, 3 from the first viewing on",
      "a viewing counts for 6h",
      "in 12h the transmissibility halves",
      "spoofed with a chance of 0.01",
      "at least as many people as it takes to ignite (1 %, in small networks more) share something negative",
      "at least 50 % of what was shared in the last 4 median delays is negative",
      "1.1 times as readily and 1.2 times as fast",
      "as their segment is",
      "can follow 150 contacts",
      "stands for 50",
      "runs for 1w",
      "90m: person 0",
      "- loyal: 10 % of the people; receptivity 1.5; positive with a chance of 0.98, after a negative copy with 0.6",
      "receptivity 1 for positive, 2 for negative copies",
    ]) {
      expect(text).toContain(said);
    }
  });

  it("given a kernel, then it is told in its own words", () => {
    const told = (delay: object | null) =>
      explained({ content: { transmissibility: 0.1, delay }, clock: { tick: "1h" } });
    expect(told({ kernel: "twitter" })).toContain("as was measured on Twitter");
    expect(told({ kernel: "exponential", mean: "60m" })).toContain("after 1h in the mean");
    expect(told(null)).toContain("every copy takes one");
  });

  it("given control characters in a name, then they are shown, never sent to the terminal", () => {
    const text = explained({ audience: { segments: { "a\u001b[2J": { share: 1 } } } });
    expect(text).not.toContain("\u001b");
  });
});
