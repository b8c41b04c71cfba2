import { describe, expect, it } from "vitest";
import { type ForkReport, forkReport } from "../../src/report/forkReport.ts";

const summary = (mean: number) => ({ mean }) as ForkReport["before"]["sharers"];
const findings = (sharers: number, negative: number, chance: number) =>
  ({
    sharers: summary(sharers),
    sentiment: { negativeSharers: summary(negative) },
    ignition: { threshold: 3, probability: chance, ci: [chance - 0.1, chance + 0.1] },
    spiral: { probability: chance / 2, ci: [0, chance] },
  }) as unknown as ForkReport["before"];

const many: ForkReport = {
  run: "hubs@0-99",
  parent: "b1",
  batch: "b3",
  at: "6h",
  set: ["response.kind=apologise", "response.delay=4h"],
  worlds: 100,
  changed: 62,
  before: findings(120, 14, 0.5),
  after: findings(131.5, 8.2, 0.6),
  sharers: { mean: 11.5, ci: [3, 20], winShare: 0.4, tieShare: 0.38 },
  negativeSharers: { mean: -5.8, ci: [-7.1, -4.5], winShare: 0.1, tieShare: 0.4 },
};

describe("the report of a fork", () => {
  it("given many worlds, then it tells whose fork it is, how many changed, and paired differences", () => {
    const lines = forkReport(many, "en").split("\n");
    expect(lines[0]).toBe(
      "hubs@0-99 (batch b1) forked at 6h as batch b3: response.kind=apologise, response.delay=4h",
    );
    expect(lines[1]).toBe("100 worlds, 62 of them with other events from then on.");
    const rowOf = (name: string) => lines.find((line) => line.startsWith(name))?.split(/ {2,}/);
    expect(rowOf("sharers")).toEqual(["sharers", "120", "132", "+11.5", "+3.0 to +20.0"]);
    expect(rowOf("negative sharers")).toEqual(["negative sharers", "14", "8.20", "−5.80", "−7.10 to −4.50"]);
    expect(rowOf("ignites")).toEqual(["ignites", "50 % (40–60)", "60 % (50–70)"]);
    expect(rowOf("negative spiral")?.[1]).toBe("25 % (0–50)");
  });

  it("given one world, then nothing is said of chances and intervals", () => {
    const one = { ...many, worlds: 1, changed: 0, sharers: { mean: 0, winShare: 0, tieShare: 1 } };
    const text = forkReport(one, "en");
    expect(text).toContain("One world, with the same events.");
    for (const word of ["interval", "ignites", "spiral", "Differences"]) expect(text).not.toContain(word);
  });
});
