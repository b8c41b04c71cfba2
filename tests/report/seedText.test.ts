import { describe, expect, it } from "vitest";
import { seedJson } from "../../src/report/seedJson.ts";
import { type ChosenPeople, seedText } from "../../src/report/seedText.ts";
import { reportOf } from "./reportOf.ts";

const report = await reportOf();
const plain: ChosenPeople = {
  request: { method: "opim", k: 3, budget: null, epsilon: 0.1, within: null, avoid: null },
  labels: ["Ann", "0", "茶"],
  cost: null,
  choice: { reasons: [] },
  certificate: { lower: 12.25, upper: 20, ratio: 0.6125, confidence: 0.999 },
};
const told = (more: Partial<ChosenPeople> = {}) => seedText(report, { ...plain, ...more }, 500, "en");

describe("seedText", () => {
  it("tells the people in order, what they reach, and how good that is at least", () => {
    const text = told();
    expect(text).toContain("3 people, the best first:\n  Ann, 0, 茶\n");
    expect(text).toContain("worlds that were not used for choosing.");
    expect(text).toContain(
      "Certificate: at least 61.3 % of the best possible. With a confidence of 99.9 % they reach at least 12.3, " +
        "and no choice for as many people reaches more than 20.",
    );
  });

  it("given a budget and segments, then it tells them", () => {
    const request = { ...plain.request, k: null, budget: 1000, within: "loyal", avoid: "rival" };
    const text = told({ request, cost: 950 });
    expect(text).toContain("3 people for 950 of 1,000");
    expect(text).toContain("within loyal · without rival");
    expect(text).toContain("no choice for the same budget reaches more");
    expect(told({ request: { ...request, k: 3 }, cost: 950 })).toContain(
      "no choice for as many people and the same budget reaches more",
    );
    expect(told({ cost: 950 })).toContain("3 people for 950, the best first");
  });

  it("given a spread that is not submodular, then it says so aloud, why, and what was done", () => {
    const choice = { reasons: ["rising-response", "hot-topic"], side: "proposed" } as const;
    const text = told({ choice, certificate: null });
    expect(text).toContain("No bound is known for the best possible choice.");
    expect(text).toContain(
      "Greedy choice has no constant guarantee here: later viewings count more than the first",
    );
    expect(text).toContain(
      "; a list of topics takes up what is shared often. Of several choices, each run in 100 other worlds",
    );
    const document = seedJson(report, { ...plain, choice, certificate: null }) as Record<string, unknown>;
    expect(document).toMatchObject({ notSubmodular: ["rising-response", "hot-topic"], bestOf: "proposed" });
    expect(document).not.toHaveProperty("certificate");
  });

  it("given very many people, then the first hundred are named", () => {
    const labels = Array.from({ length: 130 }, (_, person) => `p${person}`);
    const text = told({ labels }).replace(/\s+/g, " ");
    expect(text).toContain("p99 and 30 more (--json lists them all)");
    expect((seedJson(report, { ...plain, labels }) as { seeds: string[] }).seeds).toEqual(labels);
  });

  it("given sampled scores, then it tells their error", () => {
    expect(told({ choice: { reasons: [], scoreError: 0.25 } })).toContain(
      "standard errors up to 25 % of the smallest",
    );
  });
});
