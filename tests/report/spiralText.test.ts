import { describe, expect, it } from "vitest";
import type { RunReport } from "../../src/report/RunReport.ts";
import { spiralText } from "../../src/report/spiralText.ts";
import { reportOf } from "./reportOf.ts";

type Spiral = NonNullable<RunReport["plans"][number]["findings"]["spiral"]>;

const base: Spiral = {
  worlds: 400,
  threshold: 60,
  share: 0.5,
  unit: "hour",
  window: 2,
  probability: 0.12,
  ci: [0.084, 0.169],
  rPos: { monteCarlo: { value: 0.7, ci: [0.66, 0.74] } },
  rNeg: { monteCarlo: { value: 1.3, ci: [1.2, 1.4] } },
  regime: "latent scandal",
  loss: { level: 0.95, valueAtRisk: { value: 300 }, conditional: { value: 411.6 } },
};

const tell = (report: RunReport): readonly string[] => spiralText(report, "en");
const report = await reportOf();
const told = (changes: Partial<Spiral>): readonly string[] =>
  tell({
    ...report,
    plans: report.plans
      .slice(0, 1)
      .map((plan) => ({ ...plan, findings: { ...plan.findings, spiral: { ...base, ...changes } } })),
  });

describe("the risk of a negative spiral in words", () => {
  it("says what is meant, how likely it is, how bad, and why", () => {
    expect(told({})).toEqual([
      "Risk of a negative spiral: at least 60 people share something negative, and then at some time at " +
        "least 50 % of what was shared in the last 2 hours is negative.",
      "hubs: 12 % (8–17); in the worst 5 % of worlds 412 negative sharers on average. R against 1.30 " +
        "(1.20–1.40), R in favour 0.700 (0.660–0.740): latent scandal, what is said against the campaign " +
        "spreads by itself, the campaign does not.",
    ]);
  });

  it("given what theory says of reproduction, then tells it beside what was counted", () => {
    const rNeg = { meanField: 1.22, nonBacktracking: 1.18 };
    const [, line] = tell({
      ...report,
      plans: report.plans.slice(0, 1).map((plan) => ({
        ...plan,
        reproduction: { rPos: {}, rNeg },
        findings: { ...plan.findings, spiral: base },
      })),
    });
    expect(line).toContain(
      "R against 1.30 (1.20–1.40; mean field 1.22; non-backtracking 1.18), R in favour 0.700 (0.660–0.740):",
    );
  });

  it("says how soon: by when half of the worlds have spiralled, or the earliest where fewer do", () => {
    const timeTo = { restrictedMean: 5, horizon: 9, survival: { time: [1, 4], spared: [0.9, 0.4] } };
    expect(told({ timeTo: { ...timeTo, median: 4 } })[1]).toContain("in half of all worlds within 4 hours;");
    expect(told({ timeTo })[1]).toContain("after 1 hour at the earliest;");
  });

  it("doubts a regime that an interval does not settle, and is silent about what is not known", () => {
    const unsure = { monteCarlo: { value: 1.05, ci: [0.98, 1.12] } } as const;
    expect(told({ rNeg: unsure })[1]).toContain("more worlds may say otherwise");
    const { rPos: _, rNeg: __, regime: ___, ...unknown } = base;
    const [, line] = tell({
      ...report,
      plans: [{ ...report.plans[0]!, findings: { ...report.plans[0]!.findings, spiral: unknown } }],
    });
    expect(line).toBe("hubs: 12 % (8–17); in the worst 5 % of worlds 412 negative sharers on average.");
  });

  it("says nothing of the worst 5 % of worlds where they are not even one", () => {
    expect(told({ worlds: 19 })[1]).toMatch(/^hubs: 12 % \(8–17\)\. R against/);
    const one = { level: 0.95, valueAtRisk: { value: 0 }, conditional: { value: 0.9 } };
    expect(told({ loss: one })[1]).toContain("1 negative sharer on average");
    expect(told({ loss: { ...one, conditional: { value: 0 } } })[1]).not.toContain("worst");
  });

  it("at share 0 speaks of the number of people alone", () => {
    expect(told({ share: 0, threshold: 1 })[0]).toBe(
      "Risk of a negative spiral: at least 1 person shares something negative.",
    );
  });

  it("says how fast it doubles, what would stop it, and a chance that was reckoned", () => {
    const outlook = {
      criticalDamping: 0.29,
      doublingTime: 3.4,
      conditional: {
        probability: 0.0033,
        se: 0.0004,
        ci: [0.0025, 0.0041],
        method: "approximate on this network",
      },
    } as const;
    const [plan] = report.plans as [RunReport["plans"][number]];
    const plans = [{ ...plan, outlook, findings: { ...plan.findings, spiral: base } }];
    const text = tell({ ...report, plans })[1]!;
    expect(text).toMatch(
      / Left alone, what is said against it doubles every 3\.40 hours; a response must take 29 % off to stop it\./,
    );
    expect(text).toMatch(
      / Of so few spirals the chance is better reckoned than counted: 0\.3 % \(0\.3 % – 0\.4 %\), approximate on this network\.$/,
    );
  });

  it("given polarities that lead to each other, tells the growth of both, which decides the regime", () => {
    const rNeg = { monteCarlo: { value: 0.84, ci: [0.82, 0.86] } } as const;
    const generation = [
      [0.7, 0.46],
      [0.47, 0.84],
    ] as const;
    const rBoth = { monteCarlo: { value: 1.25, ci: [1.24, 1.27] }, nextGeneration: generation } as const;
    const [plan] = report.plans as [RunReport["plans"][number]];
    const spiral = { ...base, rNeg, rBoth, regime: "feed each other" } as const;
    const reproduction = { rPos: {}, rNeg: {}, rhoK: 1.265 };
    const plans = [{ ...plan, reproduction, findings: { ...plan.findings, spiral } }];
    const en = spiralText({ ...report, plans }, "en")[1];
    expect(en).toContain(
      ", ρ(K) of both together 1.25 (1.24–1.27; non-backtracking 1.26): feed each other, neither spreads by " +
        "itself, but one leads to the other and together they spread.",
    );
    expect(spiralText({ ...report, plans }, "zh")[1]).toContain("两者合计 ρ(K) 1.25");
    expect(spiralText({ ...report, plans }, "ko")[1]).toContain("둘을 합친 ρ(K) 1.25");
    // An interval that holds 1 leaves it open.
    const near = { ...rBoth, monteCarlo: { value: 1.01, ci: [0.98, 1.04] } } as const;
    expect(told({ rNeg, rBoth: near, regime: "feed each other" })[1]).toContain(
      "more worlds may say otherwise",
    );
  });

  it("given a campaign that spreads by itself and turns, then no answer to what is negative is enough", () => {
    const [plan] = report.plans as [RunReport["plans"][number]];
    const plans = [{ ...plan, outlook: { doublingTime: 2.5 }, findings: { ...plan.findings, spiral: base } }];
    const [en, zh, ko] = (["en", "zh", "ko"] as const).map(
      (lang) => spiralText({ ...report, plans }, lang)[1],
    );
    expect(en).toMatch(
      / doubles every 2\.50 hours; no answer to it alone can stop that: the campaign spreads by itself, and/,
    );
    expect(zh).toContain("只压负面声音是止不住的");
    expect(ko).toContain("부정적인 말만 줄여서는 막을 수 없습니다");
  });

  it("given a response, then says what it still lacks", async () => {
    const watch = { alert: { negativeShare: "40%" } };
    const content = { transmissibility: 0.2, spoofing: 0.1 };
    const answered = await reportOf({ runs: 2, content, watch, response: { kind: "inform" } });
    const [plan] = answered.plans as [RunReport["plans"][number]];
    const outlook = { criticalDamping: 0.29, doublingTime: 1 };
    const plans = [{ ...plan, outlook, findings: { ...plan.findings, spiral: base } }];
    expect(tell({ ...answered, plans })[1]).toContain(
      "Even with the response, what is said against it doubles every 1 hour; it must take 29 % more off",
    );
  });

  it("given a network too large for theory, then says above how many arcs", () => {
    const plans = report.plans.map((plan) => ({ ...plan, findings: { ...plan.findings, spiral: base } }));
    const lines = tell({ ...report, plans, reproductionUpTo: 500_000 });
    expect(lines.at(-1)).toBe("R by network theory is left out above 500,000 arcs.");
  });

  it("given nobody who can turn negative, then says nothing", () => {
    expect(tell(report)).toEqual([]);
  });

  it("given a declared loss, then what is lost for whom, on average, and in the worst 5 % of worlds", () => {
    const declared = { perNegative: 30, perPositive: 4.5, currency: "CNY" };
    const loss = {
      ...{ level: 0.95, mean: -120, declared },
      valueAtRisk: { value: 8000, ci: [7000, 9100] as const },
      conditional: { value: 12_345.6, se: 100, ci: [12_000, 12_700] as const },
    };
    const [risk, line] = told({ loss });
    expect(risk).toContain(
      "The loss of a world is 30 CNY for each negative sharer, less 4.50 CNY for each positive one; below 0 it is " +
        "a gain.",
    );
    expect(line).toContain(
      "; a loss of −120 CNY on average, in the worst 5 % of worlds of at least 8,000 CNY (7,000 to 9,100) (VaR) " +
        "and 12,346 CNY (12,000 to 12,700) on average (CVaR). R against",
    );
    const [plain, few] = told({ worlds: 19, loss: { ...loss, declared: { ...declared, perPositive: 0 } } });
    expect(plain).toMatch(/30 CNY for each negative sharer\.$/);
    expect(few).toContain("; a loss of −120 CNY on average. R against");
  });
});
