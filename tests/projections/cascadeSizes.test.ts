import { describe, expect, it } from "vitest";
import { cascadeSizes } from "../../src/projections/cascadeSizes.ts";

describe("cascade sizes", () => {
  it("are counted in classes of about equal ratio, the tail beside them", () => {
    expect(cascadeSizes(Uint32Array.of(0, 1, 1, 4, 5, 12, 16, 30))).toEqual({
      from: [0, 1, 2, 3, 5, 7, 10, 15, 20, 30],
      to: [0, 1, 2, 4, 6, 9, 14, 19, 29, 30],
      worlds: [1, 2, 0, 1, 1, 0, 1, 1, 0, 1],
      atLeast: [1, 0.875, 0.625, 0.625, 0.5, 0.375, 0.375, 0.25, 0.125, 0.125],
    });
  });

  it("hold every world once, up to the largest", () => {
    const sharers = Uint32Array.from({ length: 500 }, (_, i) => i * i);
    const { from, to, worlds } = cascadeSizes(sharers);
    expect(worlds.reduce((sum, count) => sum + count, 0)).toBe(500);
    expect(to.at(-1)).toBe(499 * 499);
    for (let i = 1; i < from.length; i++) expect(from[i]).toBe((to[i - 1] as number) + 1);
  });

  it("of worlds without any sharer are one class", () => {
    expect(cascadeSizes(Uint32Array.of(0, 0))).toEqual({ from: [0], to: [0], worlds: [2], atLeast: [1] });
  });
});
