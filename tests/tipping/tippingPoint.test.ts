import { describe, expect, it } from "vitest";
import { ALWAYS_LIMIT, coin } from "../../src/randomness/coins.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { worldKey } from "../../src/randomness/WorldKey.ts";
import { tippedAt, tippingPoint } from "../../src/tipping/tippingPoint.ts";

const LONG = process.env.SKIPSTONE_LONG !== undefined;

describe("a world tips", () => {
  it("at the first boundary at which its reach is at least the threshold", () => {
    const reach = [1, 1, 4, 4, 9];
    expect([1, 2, 4, 5, 9, 10].map((threshold) => tippedAt(reach, threshold))).toEqual([0, 2, 2, 4, 4, 5]);
    expect(tippedAt([], 1)).toBe(0);
  });
});

describe("the tipping point of worlds", () => {
  it("is the least boundary by which half of them have tipped, between order statistics", () => {
    // Ten worlds: ranks 2 and 9 hold the median with .979.
    const at = [0, 1, 1, 2, 2, 3, 3, 3, 4, 9];
    const { half, ignition, tipped, worlds } = tippingPoint(at, [1, 2, 4, 8, 16]);
    expect(half).toEqual({ value: 4, ci: [1, 16] });
    expect([...ignition]).toEqual([0.1, 0.3, 0.5, 0.8, 0.9]);
    expect({ tipped, worlds }).toEqual({ tipped: 9, worlds: 10 });
  });

  it("has an interval from 0 where its lower end has tipped at the lowest boundary", () => {
    expect(tippingPoint(new Uint8Array(50), [0.5, 1]).half).toEqual({ value: 0.5, ci: [0, 0.5] });
  });

  it("has no interval from few worlds, nor where its upper end never tips", () => {
    expect(tippingPoint([0, 1], [1, 2]).half).toEqual({ value: 1 });
    const barely = [...Array<number>(26).fill(0), ...Array<number>(24).fill(2)];
    expect(tippingPoint(barely, [1, 2]).half).toEqual({ value: 1 });
  });

  it("is absent where half of the worlds never tip, and where there are none", () => {
    expect(tippingPoint([0, 2, 2], [1, 2])).not.toHaveProperty("half");
    const none = tippingPoint([], [1, 2]);
    expect(none).not.toHaveProperty("half");
    expect(none).toMatchObject({ worlds: 0, tipped: 0 });
    expect([...none.ignition, ...none.band.low, ...none.band.high]).toEqual([0, 0, 0, 0, 1, 1]);
  });

  it("is held by its interval, and its curve by the band, about as often as they say", () => {
    // A tie between two people tips at its coin: evenly between 0 and 1.
    const samples = LONG ? 4000 : 400;
    const worlds = 200;
    const boundaries = Float64Array.from({ length: 1000 }, (_, i) => (i + 1) / 1000);
    let point = 0;
    let curve = 0;
    for (let sample = 0; sample < samples; sample++) {
      const key = worldKey(rootKey("coverage"), sample, Purpose.pass);
      const at = Uint32Array.from({ length: worlds }, (_, world) =>
        Math.floor((coin(key, world) / ALWAYS_LIMIT) * 1000),
      );
      const { half, band } = tippingPoint(at, boundaries);
      const [low, high] = half!.ci!;
      if (low <= 0.5 && 0.5 <= high) point++;
      if (boundaries.every((each, i) => band.low[i]! <= each && each <= band.high[i]!)) curve++;
    }
    const slack = LONG ? 0 : 4 * Math.sqrt((0.95 * 0.05) / samples);
    for (const share of [point / samples, curve / samples]) {
      expect(share).toBeGreaterThan(0.93 - slack);
      expect(share).toBeLessThan(0.97 + slack);
    }
  });
});
