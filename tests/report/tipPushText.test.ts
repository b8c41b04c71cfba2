import { describe, expect, it } from "vitest";
import { LANGS } from "../../src/report/Lang.ts";
import { tipPushText } from "../../src/report/tipPushText.ts";
import type { PushTip } from "../../src/tipping/ScenarioTipping.ts";

const push: PushTip = {
  ...{ kind: "critical", worlds: 200, sizes: [10, 20, 40], before: 20 },
  ...{ ignition: [0, 0.2, 0.6], ignitionLo: [0, 0.1, 0.5], ignitionHi: [0.1, 0.3, 0.7] },
  push50: { value: 40, ci: [30, 40], fraction: 0.04 },
};
const odds: PushTip = {
  ...push,
  kind: "odds",
  perPerson: { value: 0.02, ci: [0.01, 0.03] },
  expected: [0.18, 0.33, 0.55],
};

describe("ignition against the size of the push", () => {
  it("given people who need each other, then the critical size is told as a part of all people", () => {
    expect(tipPushText(push, 200, "en")).toBe(
      [
        "  people   ignites (95 % band)",
        "      10            0 % (0–10)",
        "      20          20 % (10–30)",
        "      40          60 % (50–70)",
        "  People need each other here: there is a size under which it hardly ignites, and half of all worlds do from " +
          "4 % (3 % – 4 %) of all people on.",
      ].join("\n"),
    );
  });

  it("given that the smallest size does it, or none, then no critical part is told", () => {
    const smallest = { ...push, push50: { value: 10, fraction: 0.01 } };
    expect(tipPushText(smallest, 200, "en")).toMatch(/hardly ignites\.$/);
    const { push50: _, ...none } = push;
    expect(tipPushText(none, 200, "en")).toMatch(/hardly ignites\.$/);
  });

  it("given that the fewest people there can be ignite more than hardly, then no size is told under which it does", () => {
    const early = { ...push, sizes: [1, 20, 40], ignition: [0.3, 0.4, 0.6] };
    const text = tipPushText(early, 200, "en");
    expect(text).toContain(
      "People need each other here, and yet 1 person, the fewest that can be tried, already ignites 30 % of worlds; " +
        "half of all worlds do from 4 % (3 % – 4 %) of all people on.",
    );
    expect(text).not.toContain("hardly");
  });

  it("given independent contagion whose odds do not hold, then it says what makes it ignite, and shows none", () => {
    const text = tipPushText({ ...push, kind: "sum" }, 400, "en");
    expect(text).not.toContain("by odds alone");
    expect(text).toContain(
      "Contagion is independent, and yet this is no matter of odds for each person, 1 − (1 − s)^k: cascades that are " +
        "too small by themselves add up to the threshold of ignition. Half of all worlds ignite from 40 (30 – 40) people on.",
    );
    const { push50: _, ...none } = push;
    expect(tipPushText({ ...none, kind: "sum" }, 400, "en")).toMatch(/threshold of ignition\.$/);
    for (const lang of LANGS)
      expect(tipPushText({ ...push, kind: "sum" }, 400, lang)).toContain("40 (30 – 40)");
  });

  it("given independent contagion, then there are only odds, and what they alone would give", () => {
    const text = tipPushText(odds, 200, "en");
    expect(text).toContain("people   ignites (95 % band)   by odds alone\n");
    expect(text).toContain("      40          60 % (50–70)            55 %\n");
    expect(text).toContain(
      "has a chance s of setting it off (here 2 % (1–3)), and k together 1 − (1 − s)^k.",
    );
    const { perPerson: _, expected: __, ...unknown } = odds;
    expect(tipPushText(unknown, 200, "en")).toContain("has a chance s of setting it off, and k together");
  });

  it.each(LANGS)("in %s says every number", (lang) => {
    const text = tipPushText(odds, 60, lang).replace(/\s+/g, " ");
    for (const number of ["10", "20", "40", "60 %", "55 %", "2 % (1–3)"]) expect(text).toContain(number);
    expect(text).not.toMatch(/undefined|NaN|null/);
  });
});
