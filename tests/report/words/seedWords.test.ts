import { describe, it } from "vitest";
import { type ChosenPeople, seedText } from "../../../src/report/seedText.ts";
import { seedingMethods } from "../../../src/seeding/seedingMethods.ts";
import { reportOf } from "../reportOf.ts";
import { inEveryLanguage } from "./inEveryLanguage.ts";

describe("chosen people in every language", async () => {
  const report = await reportOf({ runs: 20 });
  const request = { method: "opim", k: 3, budget: null, epsilon: 0.1, within: null, avoid: null } as const;
  const plain: ChosenPeople = {
    request,
    labels: ["Ann", "0", "茶"],
    cost: null,
    choice: { reasons: [] },
    certificate: { lower: 12.25, upper: 20, ratio: 0.6125, confidence: 0.999 },
  };
  const told = (more: Partial<ChosenPeople> = {}) =>
    inEveryLanguage((lang) => seedText(report, { ...plain, ...more }, 500, lang), {
      allowed: ["Two", "plans", "batch", "Ann", "CNY", "loyal", "rival"],
    });

  it("given each method, then it has a name, and the certificate is told", () => {
    for (const method of seedingMethods) told({ request: { ...request, method } });
  });

  it("given a budget, segments, sampled scores and many people, then each is told", () => {
    const budget = { ...request, budget: 1000, within: "loyal", avoid: "rival" };
    told({ request: budget, cost: 950, choice: { reasons: [], scoreError: 0.02 } });
    told({ request: { ...budget, k: null }, cost: 950 });
    told({ cost: 950 });
    told({ labels: Array.from({ length: 130 }, (_, i) => String(i)) });
  });

  it("given each reason for which nothing is guaranteed, and each side that was best, then each is told", () => {
    const reasons = [
      "rising-response",
      "falling-response",
      "opinions",
      "fixed-thresholds",
      "heavy-thresholds",
      "channels",
      "hot-topic",
      "media",
      "novelty",
      "content",
      "deadline",
      "response",
    ] as const;
    for (const side of ["lower", "upper", "runs", "proposed"] as const) {
      told({ choice: { reasons, side }, certificate: null });
    }
    told({ choice: { reasons: ["deadline"] }, certificate: null });
  });
});
