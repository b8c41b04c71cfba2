import { describe, expect, it } from "vitest";
import { normalDraw } from "../../src/randomness/normalDraw.ts";
import { normalQuantile } from "../../src/randomness/normalQuantile.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { draw, type WorldKey, worldKey } from "../../src/randomness/WorldKey.ts";

const key = worldKey(rootKey("normal"), 0, 30);
const DRAWS = 100_000;
const draws = Array.from({ length: DRAWS }, (_, entity) => normalDraw(key, entity));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / DRAWS;

/** Key, entity and count whose draw has these bits: `mix` maps 0 to 0, so 0 is drawn where both words cancel. */
const zeroKey: WorldKey = [0, 0];

describe("a normal draw", () => {
  it("has mean 0 and variance 1", () => {
    expect(Math.abs(mean(draws))).toBeLessThan(4 / Math.sqrt(DRAWS));
    expect(Math.abs(mean(draws.map((z) => z * z)) - 1)).toBeLessThan(4 * Math.sqrt(2 / DRAWS));
  });

  it.each([
    [-1.959963984540054, 0.025],
    [0, 0.5],
    [1.2815515655446004, 0.9],
  ])("is below %d with chance %d", (bound, chance) => {
    const below = draws.filter((z) => z < bound).length / DRAWS;
    expect(Math.abs(below - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / DRAWS));
  });

  it("grows with the draw and is finite where that is 0", () => {
    const ranked = Array.from({ length: 1000 }, (_, entity) => entity).sort(
      (a, b) => draw(key, a, 0) - draw(key, b, 0),
    );
    const inOrder = ranked.map((entity) => normalDraw(key, entity));
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    expect(draw(zeroKey, 0, 0)).toBe(0);
    expect(normalDraw(zeroKey, 0)).toBe(normalQuantile(2 ** -33));
    expect(normalDraw(zeroKey, 0)).toBeCloseTo(-6.338, 3);
  });

  it("counts further draws of one entity apart", () => {
    expect(new Set([0, 1, 2].map((count) => normalDraw(key, 5, count))).size).toBe(3);
    expect(normalDraw(key, 5)).toBe(normalDraw(key, 5, 0));
  });
});
