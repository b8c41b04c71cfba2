import { describe, expect, it } from "vitest";
import { pageNumbers } from "../../../src/report/page/pageNumbers.ts";

describe("numbers of the page", () => {
  it.each([
    [6.398, "6.4"],
    [3, "3"],
    [17.4, "17"],
    [1416, "1,400"],
    [0, "0"],
  ])("given %d, then what one remembers of it is %s", (count, told) => {
    expect(pageNumbers.about(count)).toBe(told);
  });

  it.each([
    [0, "0"],
    [0.001, "<\u00a01"],
    [0.42, "42"],
    [0.999, ">\u00a099"],
    [1, "100"],
  ])("given a share of %d, then it is never told as none or all unless it is", (share, told) => {
    expect(pageNumbers.ofHundred(share)).toBe(told);
  });
});
