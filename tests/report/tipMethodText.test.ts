import { describe, expect, it } from "vitest";
import { LANGS } from "../../src/report/Lang.ts";
import { tipMethodText } from "../../src/report/tipMethodText.ts";
import { tipMethodWords } from "../../src/report/words/tipMethodWords.ts";
import type { FloodRefusal } from "../../src/tipping/floodRefusal.ts";
import { planTip } from "./planTip.ts";

describe("how a tipping point was found", () => {
  it("is told of a flood with its exact interval", () => {
    expect(tipMethodText(planTip(), "en")).toBe(
      "Found by flood: each of 200 worlds once, over 3 transmissibilities; the interval is exact, by order statistics.",
    );
  });

  it("is told without an interval where there is none", () => {
    const { alpha50: _, ...never } = planTip().tipping;
    expect(tipMethodText(planTip({ tipping: never }), "en")).toBe(
      "Found by flood: each of 200 worlds once, over 3 transmissibilities.",
    );
    expect(tipMethodText(planTip({ tipping: never, refusal: "novelty" }), "en")).toMatch(
      /with a rising fit \(isotonic\): no flood, because novelty fades\.$/,
    );
  });

  it("is told of runs with the reason why there is no flood", () => {
    expect(tipMethodText(planTip({ refusal: "deadline" }), "en")).toBe(
      "Found by running 200 worlds at each of 3 transmissibilities, with a rising fit (isotonic) and the worlds drawn " +
        "again for the interval: no flood, because the horizon can cut a cascade.",
    );
  });

  it.each(LANGS)("in %s has another sentence for each reason", (lang) => {
    const reasons = Object.keys(tipMethodWords[lang].reasons) as readonly FloodRefusal[];
    const texts = reasons.map((refusal) => tipMethodText(planTip({ refusal }), lang));
    expect(new Set(texts).size).toBe(reasons.length);
    for (const text of texts) expect(text).toMatch(/200[\s\S]*3|3[\s\S]*200/);
  });
});
