import { describe, expect, it } from "vitest";
import { toComeText } from "../../src/report/toComeText.ts";

const aftermath = {
  worlds: 90,
  negativeSharers: { mean: 135.2, se: 3, q05: 1, q25: 2, q50: 3, q75: 4, q95: 5 },
  first: { positive: 6.5, negative: 18.2 },
  nextGeneration: [
    [0.4, 0.1],
    [0.5, 0.7],
  ],
  reproduction: { value: 0.854, ci: [0.835, 0.872] },
} as const;

describe("what still comes once a response is issued, in words", () => {
  it("says how many were counted, out of how many, and what is expected", () => {
    const told = (lang: "en" | "zh" | "ko") =>
      toComeText.sentence({ aftermath }, { negativesToCome: 131.4 }, lang);
    expect(told("en")).toBe(
      " Once the response is issued, 135 more share something negative on average: 18.2 by what was on its way, " +
        "and R is 0.854 (0.835–0.872) from then on, by which 131 are expected.",
    );
    expect(told("zh")).toBe(
      "应对启动后，平均还有 135 人转发负面内容：其中 18.2 人来自此前发出的内容，此后 R 为 0.854 (0.835–0.872)，据此推算共 131 人。",
    );
    expect(told("ko")).toBe(
      " 대응이 시작된 뒤에도 평균 135명이 더 부정적인 내용을 공유합니다(그 전에 나간 내용에서 18.2명, 이후 R 0.854 (0.835–0.872), 추산 131명).",
    );
  });

  it("given an R that need not stay below 1, then expects nothing; given no response, then is silent", () => {
    expect(toComeText.sentence({ aftermath }, {}, "en")).toMatch(/ from then on\.$/);
    const { reproduction: _, ...unknown } = aftermath;
    expect(toComeText.sentence({ aftermath: unknown }, {}, "en")).toMatch(/ 18\.2 by what was on its way\.$/);
    expect(toComeText.sentence({}, {}, "en")).toBe("");
  });

  it("in a table is the count, and in brackets what is expected", () => {
    expect(toComeText.cell({ toCome: { counted: 135.2, expected: 131.4 } })).toBe("135 (131)");
    expect(toComeText.cell({ toCome: { counted: 153.2 } })).toBe("153");
    expect(toComeText.cell({})).toBe("");
  });
});
