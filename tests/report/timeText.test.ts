import { describe, expect, it } from "vitest";
import { timeText } from "../../src/report/timeText.ts";

describe("timeText", () => {
  it("tells rounds in the language, and leaves durations as scenarios write them", () => {
    expect(["round 3", "1 round", "12 rounds", "6h"].map((time) => timeText(time, "zh"))).toEqual([
      "第 3 轮",
      "1 轮",
      "12 轮",
      "6h",
    ]);
    expect(["round 3", "1 round", "12 rounds", "6h"].map((time) => timeText(time, "ko"))).toEqual([
      "3라운드",
      "1라운드",
      "12라운드",
      "6h",
    ]);
  });
});
