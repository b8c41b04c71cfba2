import { describe, expect, it } from "vitest";
import { normalDraw } from "../../src/randomness/normalDraw.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { worldKey } from "../../src/randomness/WorldKey.ts";
import { varianceShares } from "../../src/statistics/varianceShares.ts";

const table = (points: number, worlds: number, value: (point: number, world: number) => number) =>
  Float64Array.from({ length: points * worlds }, (_, i) => value(Math.floor(i / worlds), i % worlds));

describe("shares of variance", () => {
  it("given a value that only inputs change, then all of it is theirs; only worlds, all of it is those'", () => {
    const ofInputs = varianceShares(
      table(8, 5, (point) => point),
      8,
      5,
    );
    expect(ofInputs).toEqual({ inputs: 1, worlds: 0, variance: 6 });
    const ofWorlds = varianceShares(
      table(8, 5, (_, world) => world),
      8,
      5,
    );
    expect(ofWorlds).toEqual({ inputs: 0, worlds: 1, variance: 2.5 });
    expect(
      varianceShares(
        table(3, 3, () => 0.1),
        3,
        3,
      ),
    ).toEqual({ inputs: 0, worlds: 0, variance: 0 });
  });

  it("given inputs of variance 4, worlds of 1 and 2 in both together, then 4 in 7 is the inputs'", () => {
    const key = rootKey("components");
    const normal = (entity: number, kind: number) =>
      normalDraw(worldKey(key, kind, Purpose.bootstrap), entity, 0);
    const [points, worlds] = [400, 100];
    const values = table(
      points,
      worlds,
      (point, world) =>
        2 * normal(point, 0) + normal(world, 1) + Math.SQRT2 * normal(point * worlds + world, 2),
    );
    const { inputs, worlds: share, variance } = varianceShares(values, points, worlds);
    expect(inputs + share).toBeCloseTo(1, 12);
    // Standard errors: 4 · √(2 ÷ 399) and, of the worlds, √(2 ÷ 99).
    expect(Math.abs(variance - 7)).toBeLessThan(4 * Math.hypot(4 * Math.sqrt(2 / 399), Math.sqrt(2 / 99)));
    expect(Math.abs(inputs - 4 / 7)).toBeLessThan(0.1);
  });
});
