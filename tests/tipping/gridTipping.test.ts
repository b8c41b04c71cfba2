import { describe, expect, it } from "vitest";
import { ALWAYS_LIMIT, coin } from "../../src/randomness/coins.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { worldKey } from "../../src/randomness/WorldKey.ts";
import { gridTipping } from "../../src/tipping/gridTipping.ts";

const LONG = process.env.SKIPSTONE_LONG !== undefined;
const exposure = {
  transmissibility: [2, 2] as const,
  link: "linear" as const,
  strengths: null,
  lines: null,
  receptivity: Float64Array.of(1, 1),
};
const key = rootKey("grid");

/** Worlds whose reach jumps from 1 to 10 when transmissibility passes what each needs. */
function jumping(needs: readonly number[], boundaries: Float64Array) {
  const sharers = needs.flatMap((need) => Array.from(boundaries, (each) => (each >= need ? 10 : 1)));
  return { sharers: Uint32Array.from(sharers), started: new Uint32Array(sharers.length).fill(1) };
}

describe("the tipping point of runs on a grid", () => {
  it("is where the fitted share of ignited worlds comes to one half, the scenario's own told as it was seen", () => {
    const boundaries = Float64Array.of(1, 2, 3, 4);
    // Shares .25, .75, .25, 1: out of order at 2 and 3, which are pooled to .5.
    const ignited = [
      [0, 1, 0, 1],
      [0, 0, 1, 1],
      [0, 1, 0, 1],
      [1, 1, 0, 1],
    ];
    const sharers = Uint32Array.from(ignited.flat(), (each) => (each === 1 ? 10 : 1));
    const runs = { sharers, started: new Uint32Array(16) };
    const options = { boundaries, worlds: 4, threshold: 5, counts: "all", key } as const;
    const { alpha50, margin, ignition, curve, method } = gridTipping({ exposure }, runs, options);
    expect(method).toBe("grid");
    expect(curve.ignition).toEqual([0.25, 0.5, 0.5, 1]);
    expect(alpha50!.value).toBe(2);
    expect(margin).toBe(1);
    expect(ignition!.probability).toBe(0.75);
    expect(curve.reach).toEqual([3.25, 7.75, 3.25, 10]);
  });

  it("given a share that rises in a straight line, then it is where that line says, between boundaries", () => {
    const boundaries = Float64Array.of(0.3, 0.45, 0.6, 0.75);
    const needs = Array.from({ length: 400 }, (_, world) => (world + 0.5) / 400);
    const options = { boundaries, worlds: 400, threshold: 5, counts: "all", key } as const;
    const { alpha50, margin } = gridTipping({ exposure }, jumping(needs, boundaries), options);
    expect(alpha50!.value).toBeCloseTo(0.5, 12);
    expect(margin).toBeCloseTo(4, 12);
  });

  it("given a fine grid, then its interval is that of the share, and lies on both sides of it", () => {
    const worlds = 400;
    const boundaries = Float64Array.from({ length: 26 }, (_, i) => i / 25);
    const needs = Array.from({ length: worlds }, (_, world) => (world + 0.5) / worlds);
    const options = { boundaries, worlds, threshold: 5, counts: "all", key } as const;
    const { value, ci } = gridTipping({ exposure }, jumping(needs, boundaries), options).alpha50!;
    // Of 400 worlds a share of one half is known to 1.96 standard errors, and the share is the boundary.
    const half = 1.96 * Math.sqrt(0.25 / worlds);
    expect([value - ci![0], ci![1] - value].every((each) => Math.abs(each / half - 1) < 0.15)).toBe(true);
  });

  it("given a step between two boundaries, then its interval holds both: nobody looked in between", () => {
    const boundaries = Float64Array.of(1, 2, 3);
    const options = { boundaries, worlds: 100, threshold: 5, counts: "all", key } as const;
    const needs = new Array<number>(100).fill(1.5);
    const { alpha50 } = gridTipping({ exposure }, jumping(needs, boundaries), options);
    expect(alpha50).toEqual({ value: 1.5, ci: [1, 2] });
    const lowest = gridTipping({ exposure }, jumping(new Array<number>(100).fill(0.2), boundaries), options);
    expect(lowest.alpha50).toEqual({ value: 1, ci: [0, 1] });
  });

  it("is absent where half of the worlds never ignite, as where earned sharers are too few", () => {
    const boundaries = Float64Array.of(1, 2);
    const runs = jumping([1, 5, 5], boundaries);
    const options = { boundaries, worlds: 3, key } as const;
    const few = gridTipping({ exposure }, runs, { ...options, threshold: 10, counts: "all" });
    expect(few).not.toHaveProperty("alpha50");
    expect(few.tipped).toBe(1);
    const none = gridTipping({ exposure }, runs, { ...options, threshold: 10, counts: "earned" });
    expect(none).toMatchObject({ tipped: 0, curve: { ignition: [0, 0] } });
  });

  it("is held by its interval about as often as it says", () => {
    const samples = LONG ? 1500 : 80;
    const boundaries = Float64Array.from({ length: 51 }, (_, i) => i / 50);
    let held = 0;
    for (let sample = 0; sample < samples; sample++) {
      const world = worldKey(rootKey("grid coverage"), sample, Purpose.pass);
      const needs = Array.from({ length: 60 }, (_, i) => coin(world, i) / ALWAYS_LIMIT);
      const runs = jumping(needs, boundaries);
      const { alpha50 } = gridTipping({ exposure }, runs, {
        boundaries,
        worlds: 60,
        threshold: 5,
        counts: "all",
        key,
      });
      const [low, high] = alpha50!.ci!;
      if (low <= 0.5 && 0.5 <= high) held++;
    }
    const slack = 4 * Math.sqrt((0.95 * 0.05) / samples);
    expect(held / samples).toBeGreaterThan(0.93 - (LONG ? 0 : slack));
  });
});
