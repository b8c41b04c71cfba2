import { describe, expect, it } from "vitest";
import {
  failuresBeforeSuccess,
  shuffle,
  uniform,
  wholeBelow,
} from "../../../src/sources/generators/uniform.ts";
import { expectNear, expectShare, streamOf } from "./rowsOf.ts";

describe("uniform", () => {
  it("is in [0, 1) with 53 bits, 1 excluded even where the stream gives its largest number", () => {
    const largest = 1 - 1 / 2 ** 32;
    expect(uniform(() => largest)).toBe(1 - 1 / 2 ** 53);
    expect(uniform(() => 0)).toBe(0);
    expect(uniform(() => 0.5)).toBe(0.5 + 1 / 2 ** 33);
  });

  it("has mean 1/2 and variance 1/12", () => {
    const stream = streamOf("moments");
    const draws = Array.from({ length: 50_000 }, () => uniform(stream));
    const mean = draws.reduce((sum, draw) => sum + draw) / draws.length;
    const variance = draws.reduce((sum, draw) => sum + (draw - 0.5) ** 2, 0) / draws.length;
    expectNear(mean, 1 / 2, Math.sqrt(1 / 12 / draws.length));
    expectNear(variance, 1 / 12, Math.sqrt(1 / 180 / draws.length));
  });

  it("gives each of seven whole numbers as often", () => {
    const stream = streamOf("whole");
    const counts = new Uint32Array(7);
    for (let i = 0; i < 70_000; i++) counts[wholeBelow(stream, 7)]!++;
    for (const count of counts) expectShare(count, 70_000, 1 / 7);
  });

  it("waits geometrically for a success: P(k failures) = (1 − p)^k p", () => {
    const stream = streamOf("skips");
    const counts = new Uint32Array(10_000);
    for (let i = 0; i < 50_000; i++) counts[failuresBeforeSuccess(stream, Math.log(0.7))]!++;
    for (let k = 0; k < 12; k++) expectShare(counts[k]!, 50_000, 0.7 ** k * 0.3);
    expect(failuresBeforeSuccess(stream, -Infinity)).toBe(0);
  });

  it("shuffles to each of the 24 orders of four as often", () => {
    const stream = streamOf("shuffle");
    const counts = new Map<string, number>();
    for (let i = 0; i < 24_000; i++) {
      const order = Uint32Array.of(0, 1, 2, 3);
      shuffle(order, stream);
      counts.set(order.join(""), (counts.get(order.join("")) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    for (const count of counts.values()) expectShare(count, 24_000, 1 / 24);
  });
});
