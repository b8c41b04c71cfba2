import { describe, expect, it } from "vitest";
import { dominatedBy } from "../../src/statistics/dominatedBy.ts";

describe("dominatedBy", () => {
  it("given reach, cost and risk, then plans that another beats in all of them are named with that other", () => {
    expect(
      dominatedBy([
        [100, -50, -0.1],
        [90, -60, -0.1],
        [120, -80, -0.3],
        [100, -50, -0.1],
      ]),
    ).toEqual([null, 0, null, null]);
  });
});
