import { describe, expect, it } from "vitest";
import { LANGS } from "../../src/report/Lang.ts";
import { tipAnswer } from "../../src/report/tipAnswer.ts";
import type { PlanTip, PushTip } from "../../src/tipping/ScenarioTipping.ts";
import { planTip } from "./planTip.ts";

const told = (plan: PlanTip) => tipAnswer(plan, "CNY", "en");
const without = (tipping: Partial<PlanTip["tipping"]>, more: Partial<PlanTip> = {}): PlanTip => {
  const { alpha50: _, margin: __, ...rest } = planTip({}, tipping).tipping;
  return planTip({ ...more, tipping: rest });
};
const push: PushTip = {
  ...{ kind: "critical", worlds: 200, sizes: [10, 20, 40], before: 20 },
  ...{ ignition: [0, 0.2, 0.6], ignitionLo: [0, 0.1, 0.5], ignitionHi: [0.1, 0.3, 0.7] },
  push50: { value: 40, ci: [30, 40], fraction: 0.04, cost: 1200 },
};
const chance = (probability: number) => ({ probability, ci: [probability, probability] as const });

describe("what would tip a plan", () => {
  it("is a transmissibility, told in units of its own", () => {
    expect(told(planTip())).toBe("Transmissibility 0.200 (0.180 – 0.230), 2 times its own 0.100.");
    expect(told(planTip({ own: 0 }))).toBe("Transmissibility 0.200 (0.180 – 0.230).");
    expect(told(planTip({}, { tipped: 150 }))).toContain(
      "(25 % of worlds ignite at none that was looked at.)",
    );
  });

  it("is nothing where it tips as it is, or at any", () => {
    expect(told(planTip({ own: 0.25 }))).toBe(
      "It tips as it is: half of all worlds ignite from transmissibility 0.200 (0.180 – 0.230) on, and it has 0.250.",
    );
    expect(told(planTip({}, { alpha50: { value: 0 } }))).toBe(
      "Nothing is needed: it ignites whatever the transmissibility.",
    );
  });

  it("is no transmissibility where half of the worlds never ignite, and how far it was looked is said", () => {
    expect(told(without({ tipped: 0 }))).toBe(
      "No transmissibility: no world ignites, not even where every chance is 1.",
    );
    expect(told(without({ tipped: 50 }, { refusal: "deadline" }))).toBe(
      "No transmissibility: only 25 % of worlds ignite at all, and half never do, not up to transmissibility 1.",
    );
  });

  it("is a larger push, as a part of all people where it has a critical size, with its price", () => {
    expect(told(planTip({ push }))).toContain(
      " At its own, 40 people (30 – 40), 4 % of all, in place of 20, for 1,200 CNY tip half of all worlds; " +
        "the sizes tried were 10, 20, 40.",
    );
    const odds = {
      ...push,
      kind: "odds" as const,
      push50: { value: 10, ci: [0, 10] as const, fraction: 0.01 },
    };
    expect(told(planTip({ push: odds }))).toContain(
      " At its own, 10 people or fewer in place of 20 tip half",
    );
    const { push50: _, ...none } = push;
    expect(told(planTip({ push: none }))).toContain(
      " More of the same does not: at its own, not even 40 people in place of 20 tip half of all worlds.",
    );
  });

  it("is better seeds or all at once, each beside the plan as it is written", () => {
    const remedies = {
      written: chance(0.2),
      betterSeeds: { ...chance(0.75), by: "opim", people: 20 },
      together: { ...chance(0.5), same: false },
    };
    const text = told(planTip({ remedies }));
    expect(text).toContain(
      " Better seeds: the same number of people (20) chosen by opim ignite 75 % (75–75) of worlds, in place of 20 %.",
    );
    expect(text).toContain(" All at once: 50 % (50–50) of worlds ignite, in place of 20 %.");
    const sooner = { by: "opim", people: 20, alpha50: { value: 0.15, ci: [0.14, 0.16] as const } };
    expect(
      told(planTip({ remedies: { written: chance(0), betterSeeds: { ...chance(0), ...sooner } } })),
    ).toContain(
      "chosen by opim ignite 0 % (0–0) of worlds, in place of 0 %. With them half of all worlds ignite from " +
        "transmissibility 0.150 (0.140 – 0.160) on, not from 0.200.",
    );
    const worse = { written: chance(0.2), betterSeeds: { ...chance(0.2), by: "opim", people: 20 } };
    expect(told(planTip({ remedies: worse }))).toContain(
      " Better seeds were not found: as many people chosen by opim ignite 20 % (20–20) of worlds, in place of 20 %.",
    );
    const alike = { written: chance(0.2), together: { ...chance(0.2), same: true } };
    expect(told(planTip({ remedies: alike }))).toContain("All at once changes nothing: in every world");
  });

  it.each([
    ["en", "chosen by degree"],
    ["zh", "改按“受众最多”挑选"],
    ["ko", "‘오디언스가 많은 순’ 방식으로"],
  ] as const)("in %s names a strategy in words of its own: %s", (lang, words) => {
    const remedies = { written: chance(0.2), betterSeeds: { ...chance(0.75), by: "degree", people: 20 } };
    expect(tipAnswer(planTip({ remedies }), "CNY", lang)).toContain(words);
    const worse = { written: chance(0.2), betterSeeds: { ...chance(0.1), by: "degree", people: 20 } };
    expect(tipAnswer(planTip({ remedies: worse }), "CNY", lang)).toContain(words);
  });

  it.each(LANGS)("in %s says the same numbers, and nothing that is none", (lang) => {
    const remedies = {
      written: chance(0.2),
      betterSeeds: { ...chance(0.75), by: "opim", people: 20 },
      together: { ...chance(0.5), same: false },
    };
    const text = tipAnswer(planTip({ push, remedies }), "CNY", lang);
    for (const number of ["0.200", "0.180", "0.230", "40", "4 %", "1,200 CNY", "75 %", "50 %"]) {
      expect(text).toContain(number);
    }
    expect(text).toContain(lang === "en" ? "chosen by opim" : "OPIM-C");
    expect(text).not.toMatch(/undefined|NaN|null|Infinity/);
  });
});
