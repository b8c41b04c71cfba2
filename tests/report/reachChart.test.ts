import { describe, expect, it } from "vitest";
import { reachChart } from "../../src/report/reachChart.ts";
import { displayWidth } from "../../src/report/textTable.ts";

const rising = { name: "leaders", time: [0, 1, 2, 3, 4], values: [2, 10, 40, 70, 80] };
const early = { name: "random", time: [0, 1, 2], values: [2, 5, 8] };

describe("reachChart", () => {
  it("given two plans, then it draws both, the range of values at the left and rounds below", () => {
    expect(reachChart([rising, early], 40, 6, "round", "en")).toBe(
      [
        "80 ┤                                  ●",
        "   │                          ●●●●●●●●",
        "   │                 ●●●●●●●●●",
        "   │",
        "   │         ●●●●●●●●○○○○○○○○○○○○○○○○○○",
        " 0 ┤●●●●●●●●●○○○○○○○○",
        "   └───────────────────────────────────",
        "    0                          4 rounds",
        "    ● leaders   ○ random",
      ].join("\n"),
    );
  });

  it("given a width, then no line is wider", () => {
    for (const width of [40, 64, 88, 110]) {
      const lines = reachChart([rising, early], width, 12, "round", "en").split("\n");
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
    }
  });

  it("given two equal curves, then the first plan's mark is seen", () => {
    const chart = reachChart([rising, { ...rising, name: "twin" }], 40, 6, "round", "en");
    expect(chart.split("\n").slice(0, 6).join("")).not.toContain("○");
    expect(chart.split("\n").at(-1)).toBe("    ● leaders   ○ twin (behind ●)");
  });

  it("given a range of transmissibilities, then that is drawn and nothing before it", () => {
    const curve = { name: "a", time: [0.2, 0.3, 0.4], values: [0, 0.5, 1] };
    const axis = { unit: "transmissibility", from: 0.2, to: 0.4 } as const;
    const lines = reachChart([curve], 40, 3, axis, "en").split("\n");
    expect(lines[0]).toMatch(/^1 ┤ +●$/);
    expect(lines[1]).toMatch(/^ {2}│ {18}●+$/);
    expect(lines[2]).toMatch(/^0 ┤●{18}$/);
    expect(lines[4]).toMatch(/^ {3}0\.200 +transmissibility 0\.400$/);
  });

  it("given a curve of one point, or of nothing but zeros, then there is still a chart", () => {
    expect(reachChart([{ name: "a", time: [0], values: [1] }], 40, 4, "round", "en")).toContain("●");
    expect(reachChart([{ name: "a", time: [0, 1], values: [0, 0] }], 40, 4, "round", "en")).toContain("0 ┤●");
  });

  it("given more plans than marks, then marks are used again and every plan is named", () => {
    const many = Array.from({ length: 10 }, (_, i) => ({ ...rising, name: `plan ${i}` }));
    const legend = reachChart(many, 88, 6, "round", "en").split("\n").at(-1)!;
    for (const { name } of many) expect(legend).toContain(name);
  });
});
