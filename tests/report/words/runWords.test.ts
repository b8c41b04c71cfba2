import { describe, expect, it } from "vitest";
import type { ResponseWhatIf } from "../../../src/projections/ResponseWhatIf.ts";
import { formatDuration } from "../../../src/report/formatNumber.ts";
import type { RunReport } from "../../../src/report/RunReport.ts";
import { runText } from "../../../src/report/runText.ts";
import { countedText, spanText, timeText, writtenText } from "../../../src/report/spanText.ts";
import { spiralText } from "../../../src/report/spiralText.ts";
import { displayWidth } from "../../../src/report/textTable.ts";
import { runWords } from "../../../src/report/words/runWords.ts";
import { livingReport } from "../livingReport.ts";
import { reportOf } from "../reportOf.ts";
import { inEveryLanguage } from "./inEveryLanguage.ts";

describe("the report of a run in every language", async () => {
  const living = await livingReport(50);
  const textbook = await reportOf({ runs: 40 });
  // Of the scenario: its title, its network, its seed and a plan.
  const allowed = "Two plans small-world batch hubs some at random".split(" ");
  const names = ["hubs", "square", "parlour", "screen", "loyal", "CNY", "leaders"];

  it("given a living campaign, then every sentence and table is told with the same figures and names", () => {
    const told = inEveryLanguage((lang) => runText(living, 500, lang), {
      allowed: [...allowed, "rival"],
      names,
    });
    expect(told.zh).toContain("每个人代表 50 人");
    expect(told.ko).toContain("한 명이 50명을 대표합니다");
  });

  it("given two plans, then so is who reaches more, whichever it is and however sure", () => {
    inEveryLanguage((lang) => runText(textbook, 500, lang), { allowed });
    const [pair] = textbook.pairs as [RunReport["pairs"][number]];
    const { mean } = pair.difference;
    const pairs: RunReport["pairs"] = [
      { ...pair, tieShare: 1 },
      { ...pair, tieShare: 0.2, difference: { mean } },
      { ...pair, difference: { mean: -2, ci: [-5, 1] } },
    ];
    inEveryLanguage((lang) => runText({ ...textbook, pairs }, 500, lang), { allowed });
  });

  it("given worlds that are missing, then that is said first", () => {
    const plans = textbook.plans.map((plan) => ({ ...plan, findings: { ...plan.findings, worlds: 7 } }));
    const told = inEveryLanguage((lang) => runText({ ...textbook, plans }, 500, lang), { allowed });
    expect(told.zh).toMatch(/40 个模拟世界中的 7 个/);
  });

  it("given a narrow terminal, then Chinese and Korean keep to it as English does", () => {
    const tables = /^.*(?:│|┤|└|·).*$|^.* {2,}.*$/;
    for (const lang of ["en", "zh", "ko"] as const) {
      const lines = runText(living, 60, lang).split("\n");
      const sentences = lines.filter((line) => !tables.test(line));
      expect(sentences.length).toBeGreaterThan(8);
      for (const line of sentences) expect(displayWidth(line), line).toBeLessThanOrEqual(60);
    }
  });

  it("given responses that were tried, then each has a name in the language", () => {
    const outcome = {
      spiral: { probability: 0.25, ci: [0.2, 0.3] },
      negativeSharers: 12.5,
      loss: { level: 0.95, valueAtRisk: { value: 30 }, conditional: { value: 41.6 } },
    };
    const kinds = [
      "inform",
      "apologise",
      "compensate",
      "private",
      "moderate",
      "hostile",
      "supporters",
      "own",
    ];
    const difference = { mean: -3.5, ci: [-6, -1], winShare: 0.6, tieShare: 0.2 };
    const cells = kinds.map((kind, i) => ({ ...outcome, kind, delay: i % 2 === 0 ? i : "4h", difference }));
    const whatIf = {
      worlds: 200,
      plans: [{ name: "hubs", none: outcome, cells }],
    } as unknown as ResponseWhatIf;
    inEveryLanguage((lang) => runText({ ...textbook, whatIf }, 500, lang), { allowed });
    const watch = textbook.scenario.watch ?? ({} as NonNullable<RunReport["scenario"]["watch"]>);
    const watched = { ...textbook, whatIf, scenario: { ...textbook.scenario, watch } };
    const told = inEveryLanguage((lang) => runText(watched, 500, lang), { allowed });
    expect(told.zh).toContain("首次预警之后多久");
  });
});

describe("a negative spiral in every language", async () => {
  const report = await reportOf({ runs: 2 });
  const [plan] = report.plans as [RunReport["plans"][number]];
  const rate = (value: number) => ({ monteCarlo: { value, ci: [value - 0.1, value + 0.1] as const } });
  const base = {
    worlds: 400,
    threshold: 60,
    share: 0.5,
    unit: "hour",
    window: 2,
    probability: 0.12,
    ci: [0.084, 0.169],
    loss: { level: 0.95, valueAtRisk: { value: 300 }, conditional: { value: 411.6 } },
  } as const;
  const told = (spiral: object, more: Partial<RunReport["plans"][number]> = {}, report2 = report) =>
    inEveryLanguage(
      (lang) =>
        spiralText(
          {
            ...report2,
            reproductionUpTo: 500_000,
            plans: [
              { ...plan, ...more, findings: { ...plan.findings, spiral: { ...base, ...spiral } as never } },
            ],
          },
          lang,
        ).join("\n"),
      { names: [plan.name], allowed: ["CNY"] },
    );

  it("given each regime, then what it means is said, and whether more worlds may say otherwise", () => {
    for (const [rPos, rNeg, regime] of [
      [0.5, 0.4, "fizzle"],
      [0.5, 1.4, "latent scandal"],
      [1.5, 0.4, "safe viral"],
      [1.5, 1.04, "race"],
    ] as const) {
      const { zh, ko } = told({ rPos: rate(rPos), rNeg: rate(rNeg), regime });
      expect(zh.includes("结论可能改变")).toBe(regime === "race");
      expect(ko.includes("결론이 바뀔")).toBe(regime === "race");
    }
  });

  it("given a declared loss, then so is what is lost for whom and in bad worlds", () => {
    const bad = { valueAtRisk: { value: 800, ci: [700, 910] }, conditional: { value: 1200 } };
    for (const perPositive of [4.5, 0]) {
      const declared = { perNegative: 30, perPositive, currency: "CNY" };
      for (const worlds of [400, 12]) told({ worlds, loss: { level: 0.95, mean: 120, declared, ...bad } });
    }
  });

  it("given theory, times, growth and chances that were reckoned, then each has its words", () => {
    const theory = {
      reproduction: { rPos: { meanField: 0.9 }, rNeg: { meanField: 1.22, nonBacktracking: 1.18 } },
    };
    told({ rNeg: rate(1.3) }, theory);
    told({}, theory);
    const timeTo = { restrictedMean: 5, horizon: 9, survival: { time: [1, 4], spared: [0.9, 0.4] } };
    told({ timeTo });
    told({ timeTo: { ...timeTo, median: 4 }, share: 0 });
    const conditional = { probability: 0.001, ci: [0.0005, 0.002], method: "approximate on this network" };
    const outlook = { doublingTime: 3.5, criticalDamping: 0.29, conditional } as never;
    told({}, { outlook });
    const response = { kind: "inform" } as NonNullable<RunReport["scenario"]["response"]>;
    told({}, { outlook }, { ...report, scenario: { ...report.scenario, response } });
  });
});

describe("times in every language", () => {
  it("given a time as a scenario writes it, then the unit is a word of the language", () => {
    expect(writtenText("90m", "zh")).toBe("90 分钟");
    expect(writtenText("2d", "ko")).toBe("2일");
    expect(writtenText("round 3", "zh")).toBe("第 3 轮");
    expect(writtenText("tick 7", "zh")).toBe("tick 7");
    expect(spanText(3, "ko")).toBe("3라운드");
    expect(spanText({ seconds: 3600 }, "zh")).toBe("1 小时");
    expect(timeText(5, { tick: { seconds: 60 } }, "ko")).toBe("5초");
    expect(countedText(2.5, "hour", "zh")).toBe("2.50 小时");
    expect(formatDuration(240, "zh")).toBe("4 分钟");
    expect(formatDuration(5400, "ko")).toBe("1.5시간");
  });

  it("says of an axis what it measures", () => {
    expect(runWords.zh.transmissibility("0.2")).toBe("传播力 0.2");
    expect(runWords.ko.transmissibility("0.2")).toBe("전파력 0.2");
  });
});
