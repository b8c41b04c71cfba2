import { describe, expect, it } from "vitest";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { bootstrapInterval } from "../../src/statistics/bootstrapInterval.ts";

const key = rootKey("bootstrap");

describe("the bootstrap's interval", () => {
  it("of a mean is nearly that of the normal law", () => {
    const values = Array.from({ length: 200 }, (_, i) => i);
    const mean = (times: Uint32Array) => values.reduce((sum, value, i) => sum + times[i]! * value, 0) / 200;
    const [low, high] = bootstrapInterval(200, mean, { key, draws: 4000 })!;
    const half = 1.96 * Math.sqrt((200 * 200 - 1) / 12 / 200);
    expect(Math.abs(low - (99.5 - half))).toBeLessThan(0.1 * half);
    expect(Math.abs(high - (99.5 + half))).toBeLessThan(0.1 * half);
  });

  it("draws as many rows as there are, and the same ones for the same key", () => {
    const seen: number[][] = [];
    const record = (times: Uint32Array) => {
      expect(times.reduce((sum, each) => sum + each, 0)).toBe(7);
      return seen.push([...times]);
    };
    bootstrapInterval(7, record, { key, draws: 5 });
    bootstrapInterval(7, record, { key, draws: 5 });
    expect(seen.slice(5)).toEqual(seen.slice(0, 5));
    expect(new Set(seen.map(String)).size).toBe(5);
  });

  it("is none under two rows, or where an end of it is not finite", () => {
    expect(bootstrapInterval(1, () => 1, { key, draws: 10 })).toBeNull();
    const often = (times: Uint32Array) => (times[0]! > 1 ? Infinity : 1);
    expect(bootstrapInterval(5, often, { key, draws: 200 })).toBeNull();
  });
});
