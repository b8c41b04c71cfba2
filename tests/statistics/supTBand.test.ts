import { describe, expect, it } from "vitest";
import { normalQuantile } from "../../src/randomness/normalQuantile.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { draw, worldKey } from "../../src/randomness/WorldKey.ts";
import { studentQuantile } from "../../src/statistics/studentQuantile.ts";
import { type CurveSample, supTBand } from "../../src/statistics/supTBand.ts";

const key = rootKey("bands");

/** Curves whose points are normal with mean 0: a random part of their own and one that neighbours share. */
function normalCurves(sample: number, worlds: number, points: number, memory: number): CurveSample {
  const values = new Float64Array(worlds * points);
  const fresh = Math.sqrt(1 - memory * memory);
  for (let world = 0; world < worlds; world++) {
    const worldDraws = worldKey(rootKey(`sample ${sample}`), world, 3);
    let level = 0;
    for (let j = 0; j < points; j++) {
      const normal = normalQuantile((draw(worldDraws, j, 0) + 0.5) / 2 ** 32);
      level = j === 0 ? normal : memory * level + fresh * normal;
      values[world * points + j] = level;
    }
  }
  return { values, worlds, points };
}

/** Shares of samples in which mean ± critical · standard error holds 0 at every point, for each critical value. */
function coverage(samples: number, criticals: (sample: CurveSample) => readonly number[]): readonly number[] {
  const covered: number[] = [];
  for (let number = 0; number < samples; number++) {
    const sample = normalCurves(number, 100, 19, 0.88);
    const { mean, sd } = supTBand(sample, { key, draws: 1 });
    for (const [i, critical] of criticals(sample).entries()) {
      const holds = mean.every((value, j) => Math.abs(value) <= (critical * (sd[j] as number)) / 10);
      covered[i] = (covered[i] ?? 0) + (holds ? 1 : 0);
    }
  }
  return covered.map((count) => count / samples);
}

describe("the sup-t band", () => {
  it("is pointwise where there is one point, and Šidák's where points are independent", () => {
    const one = supTBand(normalCurves(0, 500, 1, 0), { key, draws: 5000 });
    expect(Math.abs(one.critical - 1.96)).toBeLessThan(0.08);
    const ten = supTBand(normalCurves(0, 1000, 10, 0), { key, draws: 5000 });
    const sidak = normalQuantile((1 + 0.95 ** (1 / 10)) / 2);
    expect(Math.abs(ten.critical - sidak)).toBeLessThan(0.08);
  });

  it("is Student's interval at one point with few worlds", () => {
    for (const worlds of [2, 5, 30]) {
      const { critical } = supTBand(normalCurves(1, worlds, 1, 0), { key, draws: 5000 });
      expect(Math.abs(critical / studentQuantile(0.975, worlds - 1) - 1)).toBeLessThan(0.08);
    }
  });

  it("does not widen for points that say the same", () => {
    const { values, worlds } = normalCurves(3, 400, 1, 0);
    const copied = Float64Array.from({ length: worlds * 8 }, (_, i) => values[Math.floor(i / 8)] as number);
    const copies = supTBand({ values: copied, worlds, points: 8 }, { key });
    expect(copies.critical).toBe(supTBand({ values, worlds, points: 1 }, { key }).critical);
  });

  it("leaves out points without variance, and is 0 where none varies", () => {
    const { values, worlds } = normalCurves(4, 50, 1, 0);
    const padded = Float64Array.from({ length: worlds * 2 }, (_, i) =>
      i % 2 === 0 ? 7 : (values[i >> 1] as number),
    );
    const band = supTBand({ values: padded, worlds, points: 2 }, { key });
    expect(band.sd[0]).toBe(0);
    expect(band.critical).toBe(supTBand({ values, worlds, points: 1 }, { key }).critical);
    expect(supTBand({ values: new Float64Array(20).fill(3), worlds: 10, points: 2 }, { key }).critical).toBe(
      0,
    );
  });

  it("is a function of curves and key alone", () => {
    const sample = normalCurves(5, 60, 5, 0.5);
    expect(supTBand(sample, { key })).toEqual(supTBand(sample, { key }));
    expect(supTBand(sample, { key }).critical).not.toBe(supTBand(sample, { key: rootKey("other") }).critical);
  });

  // In the long form .952 of the samples are held, and .651 by ± 1.96 standard errors.
  const samples = process.env.SKIPSTONE_LONG ? 2000 : 400;
  it(`holds the whole curve as often as it says, which ±1.96 does not (${samples} samples)`, () => {
    const [simultaneous, pointwise] = coverage(samples, (sample) => [
      supTBand(sample, { key, draws: 400 }).critical,
      1.96,
    ]) as [number, number];
    const within = (share: number) => 4 * Math.sqrt((share * (1 - share)) / samples);
    expect(simultaneous).toBeGreaterThanOrEqual(0.93);
    expect(simultaneous).toBeLessThan(0.95 + within(0.95));
    expect(Math.abs(pointwise - 0.65)).toBeLessThan(within(0.65));
  });
});
