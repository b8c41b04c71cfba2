import { describe, expect, it } from "vitest";
import { LANGS } from "../../src/report/Lang.ts";
import { displayWidth } from "../../src/report/textTable.ts";
import { tipText } from "../../src/report/tipText.ts";
import type { PlanGains } from "../../src/tipping/ScenarioTipping.ts";
import { planTip } from "./planTip.ts";
import { tipReport } from "./tipReport.ts";

const { report, tipping } = await tipReport({}, { overPush: true, gains: true });
const told = (shown = tipping, overPush = false) => tipText(report, shown, { width: 500, overPush }, "en");
const gains: PlanGains = {
  ...{ parts: 3, of: "starters", mechanisms: ["reinforcement", "memory"] },
  superposition: { value: 0.9, ci: [0.8, 1.1] },
  synchrony: { value: 2, ci: [1.5, 2.5] },
  without: [
    { mechanism: "reinforcement", synchrony: { value: 1, ci: [1, 1] } },
    { mechanism: "memory", synchrony: { value: 1, ci: [1, 1] } },
    { mechanism: "all", synchrony: { value: 1, ci: [1, 1] } },
  ],
  producedBy: { synchrony: ["reinforcement", "memory"] },
};

describe("tipText", () => {
  it("tells the network, its thresholds, each plan's tipping point and what would tip it", () => {
    const text = told();
    expect(text).toMatch(/^Two plans\n120 people · 360 ties · 40 worlds a plan · seed batch\n/);
    expect(text).toContain("Every threshold is a value of content.transmissibility.");
    expect(text).toMatch(
      /\n {2}mean field +0\.\d+\n {2}adjacency +0\.\d+\n {2}non-backtracking +0\.\d+ +among about/,
    );
    expect(text).toMatch(
      /\n {2}susceptibility peak .*\n {2}mean cluster peak .*\n {2}second cluster peak .*\n/,
    );
    expect(text).toContain("Sharers at its own transmissibility 0.220, reckoned without a single world");
    expect(text).toMatch(/\n {2}plan +reckoned +simulated\n {2}hubs +\d/);
    expect(text).toContain("Where half of all worlds ignite (at least 25 people beside those who start):");
    for (const plan of tipping.plans) expect(text).toContain(`\n${plan.name}: what would tip it?\n`);
    expect(text).toContain("Share of worlds that ignite:");
  });

  it("shows ignition by size only where that was asked for", () => {
    expect(told()).not.toContain("ignites (95 % band)");
    expect(told(tipping, true)).toContain("ignites (95 % band)");
  });

  it.each([
    [{ own: 0.1 }, {}, "short of it: 0.50 times"],
    [{ own: 0.4 }, { margin: 2 }, "past it: 2.00 times"],
    [{ own: 0.21 }, { margin: 1.05 }, "at it, as far as can be told: 1.05 times"],
  ])("tells the margin of %o in plain words", (more, point, words) => {
    expect(told({ network: null, plans: [planTip(more, point)] })).toContain(words);
  });

  it("given a network without a threshold, or ties that cannot be opened one by one, then it says so", () => {
    const thresholds = {
      ...{
        meanField: 0.5,
        adjacency: 0.3,
        nonBacktracking: null,
        effectiveNodes: 0,
        component: 0,
        local: false,
      },
    };
    const text = told({ network: { thresholds, percolation: { uneven: "one-way" } }, plans: [] });
    expect(text).toMatch(/non-backtracking +none/);
    expect(text).toContain("Its ties cannot be opened one by one: some of them run one way only.");
    expect(told({ network: null, plans: [] })).toContain("independent contagion, which this is not");
    const curves = { transmissibility: [], reach: [], variability: [] };
    const outbreaks = {
      ...({ method: "floods", floods: 900, ...curves } as const),
      variabilityPeak: { value: 0.2, ci: [0.19, 0.22] },
    } as const;
    const flooded = told({
      network: { thresholds, percolation: { uneven: "one-way", outbreaks } },
      plans: [],
    });
    expect(flooded).toMatch(/\n {2}variability peak +0\.200 +0\.190 – 0\.220\n/);
    expect(flooded).toContain("Instead, 900 cascades, each of one person taken at random, say where");
  });

  it("tells a lesser peak under the highest", () => {
    const { thresholds, percolation } = tipping.network!;
    if ("uneven" in percolation) throw new Error("even ties");
    const peaked = { ...percolation, lesserPeaks: [{ value: 0.012 }] };
    const text = told({ network: { thresholds, percolation: peaked }, plans: [] });
    expect(text).toMatch(/\n {2}susceptibility peak .*\n {4}a lower one +0\.0120\n/);
  });

  it.each([
    [{ reach: 2.5 }, "One person taken at random comes to 2.50 sharers on average, herself among them"],
    [{ giant: 0.4, chance: 0.3 }, "takes 40 % of all people, and one person taken at random starts one with"],
  ])("given %o reckoned at once, then it says so, and that no horizon was known", (found, words) => {
    const network = { ...tipping.network!, preview: { transmissibility: 0.1, ...found } };
    const text = told({ network, plans: [planTip({ preview: 5.25, refusal: "deadline" })] });
    expect(text).toContain(words);
    expect(text).toMatch(/\n {2}A +5\.25 +3\.00\n {2}What is reckoned knows no horizon\.\n/);
    expect(told({ network: null, plans: [planTip()] })).not.toContain("reckoned");
  });

  it("given gains, then it says what they are, whether they are more than 1, and what does it", () => {
    const text = told({ network: null, plans: [planTip({ gains })] });
    expect(text).toContain(
      "Superposition gain 0.900 (0.800 – 1.100): reach of all, divided by the sum of its 3 starters alone. " +
        "That is 1, as far as can be told.",
    );
    expect(text).toContain(
      "Synchrony gain 2 (2 – 3): reach all at once, divided by that as it is written. They lift each other. What " +
        "does it: further viewings count differently and viewings are forgotten, each of them: without any one of " +
        "them it is gone.",
    );
    expect(text).toMatch(/\n {4}switched off +superposition +synchrony\n {4}nothing /);
  });

  it("given plain contagion, then it says that nothing could make a gain, and why", () => {
    const text = told();
    expect(text).toContain("Nothing here could make it more:");
    expect(text).toContain("It is 1 in every world.");
    expect(text).toContain("They overlap.");
  });

  it("given a gain that no single mechanism makes, or nothing to compare, then it says that", () => {
    const none = { ...gains, producedBy: { synchrony: [] } };
    expect(told({ network: null, plans: [planTip({ gains: none })] })).toContain(
      "No single mechanism does it",
    );
    const single: PlanGains = {
      ...{ parts: 1, of: "starters", mechanisms: [], without: [], producedBy: {} },
    };
    const text = told({ network: null, plans: [planTip({ gains: single })] });
    expect(text).toContain("There is no superposition gain");
    expect(text).toContain("so there is no synchrony gain");
  });

  it.each(LANGS)("in %s has a text for all of it, and no line of its tables beyond its width", (lang) => {
    const text = tipText(report, tipping, { width: 100, overPush: true }, lang);
    expect(text).not.toMatch(/undefined|NaN|\[object|Infinity/);
    for (const plan of tipping.plans) expect(text).toContain(plan.name);
    // Chinese is not broken into lines by the words between spaces.
    if (lang === "en") expect(text.split("\n").every((line) => displayWidth(line) <= 100)).toBe(true);
    if (lang !== "en") expect(text).toMatch(lang === "zh" ? /引爆/ : /점화/);
  });
});
