import { describe, expect, it } from "vitest";
import { normalQuantile } from "../../src/randomness/normalQuantile.ts";

/** From SciPy 1.17; the chances visit each of the algorithm's three regions. */
const TABLE: readonly (readonly [number, number])[] = [
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798409],
  [1e-5, -4.264890793922825],
  [0.001, -3.090232306167813],
  [0.02425, -1.972961051311885],
  [0.3, -0.5244005127080409],
  [0.75, 0.6744897501960817],
  [0.975, 1.959963984540054],
  [0.9995, 3.2905267314919255],
];

describe("the normal quantile", () => {
  it.each(TABLE)("at %d is %d", (p, expected) => {
    expect(normalQuantile(p) / expected).toBeCloseTo(1, 14);
  });

  it("is odd about one half, where it is 0, and infinite at the ends", () => {
    expect(normalQuantile(0.5)).toBe(0);
    for (const p of [0.0625, 0.125, 0.25]) expect(normalQuantile(1 - p)).toBe(-normalQuantile(p));
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  });

  it("never falls where its regions meet", () => {
    for (const seam of [0.075, 0.925, 1.3887943864964021e-11]) {
      let last = Number.NEGATIVE_INFINITY;
      for (let step = -50; step <= 50; step++) {
        const value = normalQuantile(seam * (1 + step * 1e-12));
        expect(value).toBeGreaterThanOrEqual(last);
        last = value;
      }
    }
  });
});
