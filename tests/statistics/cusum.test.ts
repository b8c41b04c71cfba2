import { describe, expect, it } from "vitest";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { draw, worldKey } from "../../src/randomness/WorldKey.ts";
import { cusum, cusumDelay, falseAlertSpacing } from "../../src/statistics/cusum.ts";
import { meanOf } from "../theory/sharersByWorld.ts";

const RULE = { usual: 0.2, alarming: 0.4, level: 9.2 };

/** Shares that are negative with a chance, drawn by seed. */
function shares(chance: number, length: number, stream: number): Uint8Array {
  const key = worldKey(rootKey("cusum"), stream, Purpose.polarity);
  return Uint8Array.from({ length }, (_, i) => (draw(key, i, 0) / 2 ** 32 < chance ? 1 : 0));
}

describe("cusum", () => {
  it("adds what each share says for the alarm, never below nothing, and begins again after an alert", () => {
    const rule = { usual: 0.2, alarming: 0.4, level: 2 * Math.log(2) - 1e-9 };
    expect(cusum([0, 0, 1, 1, 1, 1], rule)).toEqual([3, 5]);
    expect(cusum([1, 0, 0, 0, 1, 0, 1], rule)).toEqual([]);
  });

  it("at level 9.2 and from .2 to .4 comes after about 88 shares of the alarming kind", () => {
    expect(cusumDelay(RULE)).toBeCloseTo(87.9, 1);
    const first = Array.from({ length: 2000 }, (_, stream) => cusum(shares(0.4, 2000, stream), RULE)[0]!);
    const { mean, error } = meanOf(first.map((at) => at + 1));
    expect(Math.abs(mean - 87.9)).toBeLessThan(4 * error + 3);
  });

  it("seen only in part, waits for as many more", () => {
    expect(cusumDelay(RULE, 0.2)).toBeCloseTo(5 * cusumDelay(RULE), 10);
  });

  it("while all is as usual comes no more often than once in e^level shares", () => {
    const rule = { ...RULE, level: 4 };
    expect(falseAlertSpacing(rule)).toBeCloseTo(54.598, 3);
    const alerts = Array.from({ length: 200 }, (_, stream) => cusum(shares(0.2, 5000, stream), rule).length);
    const { mean, error } = meanOf(alerts);
    expect(mean - 4 * error).toBeLessThan(5000 / falseAlertSpacing(rule));
    expect(mean).toBeGreaterThan(0);
  });
});
