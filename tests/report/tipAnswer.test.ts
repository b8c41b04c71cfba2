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
const chosen = (better: boolean, people = 20) => ({
  ...{ by: "opim", people, tried: ["opim"], byLuck: better ? 0.001 : 0.8, better },
});
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

  it("is not told to tip as it is where its own transmissibility cannot be told from where it tips", () => {
    expect(told(planTip({ own: 0.21 }))).toBe(
      "It stands at it, as far as can be told: half of all worlds ignite from transmissibility 0.200 (0.180 – 0.230) on, " +
        "and it has 0.210.",
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
      betterSeeds: { ...chance(0.75), ...chosen(true) },
      together: { ...chance(0.5), same: false },
    };
    const text = told(planTip({ remedies }));
    expect(text).toContain(
      " Better seeds: the same number of people (20) chosen by opim ignite 75 % (75–75) of worlds, in place of 20 %.",
    );
    expect(text).toContain(" All at once: 50 % (50–50) of worlds ignite, in place of 20 %.");
    const alike = { written: chance(0.2), together: { ...chance(0.2), same: true } };
    expect(told(planTip({ remedies: alike }))).toContain("All at once changes nothing: in every world");
  });

  it("is not better seeds where luck can make the difference, and yet where they tip sooner that is said", () => {
    const at = (half: readonly [number, number, number]) => ({
      alpha50: { value: half[0], ci: [half[1], half[2]] as const },
    });
    const answer = (betterSeeds: object, plan = planTip()): string =>
      told({
        ...plan,
        remedies: {
          written: chance(0.01),
          betterSeeds: { ...chance(0.02), ...chosen(false), ...betterSeeds },
        },
      });
    const none =
      " Better seeds were not found at this transmissibility: the same number of people (20) chosen by opim ignite " +
      "2 % (2–2) of worlds, against 1 % as written, no more than luck can make.";
    expect(answer({})).toMatch(none);
    // As in the plan's own interval, .180 – .230: nothing is claimed.
    expect(answer(at([0.17, 0.16, 0.19])).endsWith("no more than luck can make.")).toBe(true);
    expect(answer(at([0.15, 0.14, 0.16]))).toContain(
      `${none} And yet it matters who starts: with them half of all worlds ignite from transmissibility ` +
        "0.150 (0.140 – 0.160) on, not from 0.200.",
    );
    expect(answer(at([0.15, 0.14, 0.16]), without({ tipped: 50 }))).toMatch(
      /with them half of all worlds ignite from transmissibility 0\.150 \(0\.140 – 0\.160\) on\.$/,
    );
    expect(answer({ ...chosen(true), ...at([0.15, 0.14, 0.16]) })).toContain(
      " of worlds, in place of 1 %. With them half of all worlds",
    );
    expect(answer({ tried: ["degree", "clustered"], by: "degree" })).toMatch(
      /, and that is the best of degree, clustered\.$/,
    );
    expect(answer(chosen(false, 1))).toContain("one person chosen by opim ignites 2 % (2–2) of worlds");
  });

  it("lies beyond the grid that was asked for, where that ends before half of the worlds ignite", () => {
    const asked = { asked: true, allOpen: false } as const;
    expect(told(without({ tipped: 8 }, asked))).toBe(
      "Beyond the grid that was asked for, if anywhere: up to transmissibility 1 only 4 % of worlds ignite.",
    );
    expect(told(without({ tipped: 0 }, asked))).toContain("up to transmissibility 1 no world ignites.");
    expect(told(without({ tipped: 0 }, { asked: true }))).toContain("not even where every chance is 1");
  });

  it("is not more of the same where there are no more people", () => {
    const { push50: _, ...none } = push;
    const single = { ...none, sizes: [1], ignition: [0], before: 1 };
    expect(told(planTip({ push: single }))).toContain(
      " More of the same there is not: 1 person is all that can start, and does not tip half of all worlds.",
    );
    expect(told(planTip({ push: { ...single, sizes: [3], before: 3 } }))).toContain(
      "3 people are all that can start, and do not tip",
    );
  });

  it.each([
    ["en", "chosen by degree"],
    ["zh", "改按“受众最多”挑选"],
    ["ko", "‘오디언스가 많은 순’ 방식으로"],
  ] as const)("in %s names a strategy in words of its own: %s", (lang, words) => {
    const remedies = {
      written: chance(0.2),
      betterSeeds: { ...chance(0.75), ...chosen(true), by: "degree", people: 20 },
    };
    expect(tipAnswer(planTip({ remedies }), "CNY", lang)).toContain(words);
    const worse = {
      written: chance(0.2),
      betterSeeds: { ...chance(0.1), ...chosen(false), by: "degree", people: 20 },
    };
    expect(tipAnswer(planTip({ remedies: worse }), "CNY", lang)).toContain(words);
  });

  it.each(LANGS)("in %s says the same numbers, and nothing that is none", (lang) => {
    const remedies = {
      written: chance(0.2),
      betterSeeds: { ...chance(0.75), ...chosen(true) },
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
