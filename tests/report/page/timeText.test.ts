import { describe, expect, it } from "vitest";
import { timeText } from "../../../src/report/page/timeText.ts";

describe("lengths of time for people", () => {
  it.each([
    [0.02, "2 minutes", "2 分钟", "2분"],
    [1, "1 hour", "1 小时", "1시간"],
    [2.55, "2.5 hours", "2.5 小时", "2.5시간"],
    [48, "48 hours", "48 小时", "48시간"],
    [84, "3.5 days", "3.5 天", "3.5일"],
  ])("given %d hours, then they are in the unit that people count them in", (hours, en, zh, ko) => {
    expect(timeText.span(hours, "hour", "en")).toBe(en);
    expect(timeText.span(hours, "hour", "zh")).toBe(zh);
    expect(timeText.span(hours, "hour", "ko")).toBe(ko);
  });

  it("given rounds, durations of a scenario and delays of a response, then they read alike", () => {
    expect(timeText.span(1, "round", "en")).toBe("1 round");
    expect(timeText.time(3, "zh")).toBe("3 轮");
    expect(timeText.time({ seconds: 5400 }, "en")).toBe("1.5 hours");
    expect(timeText.delay(4, "ko")).toBe("4라운드");
    expect(timeText.delay("12h", "zh")).toBe("12 小时");
  });
});
