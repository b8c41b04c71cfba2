import { describe, expect, it } from "vitest";
import { ALWAYS_LIMIT, chanceLimit, coin, NEVER_LIMIT, thresholdDraw } from "../../src/randomness/coins.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { draw, worldKey } from "../../src/randomness/WorldKey.ts";

const key = worldKey(rootKey("coins"), 0, 1);
const COINS = 200_000;

describe("coins", () => {
  it("never succeed under limit 0 and always under limit 2³¹", () => {
    let lowest = ALWAYS_LIMIT;
    let highest = 0;
    for (let tie = 0; tie < COINS; tie++) {
      lowest = Math.min(lowest, coin(key, tie));
      highest = Math.max(highest, coin(key, tie));
    }
    expect(lowest).toBeGreaterThanOrEqual(NEVER_LIMIT);
    expect(highest).toBeLessThan(ALWAYS_LIMIT);
    expect(highest).toBeGreaterThan(0.999 * ALWAYS_LIMIT);
  });

  it.each([0.001, 0.05, 0.5, 0.9])("succeed with chance %d", (chance) => {
    const limit = chanceLimit(chance);
    let successes = 0;
    for (let tie = 0; tie < COINS; tie++) if (coin(key, tie) < limit) successes++;
    expect(Math.abs(successes / COINS - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / COINS));
  });

  it("drop the lowest bit of the draw, and count further draws of one tie apart", () => {
    for (let tie = 0; tie < 100; tie++) {
      expect(coin(key, tie)).toBe(Math.floor(draw(key, tie, 0) / 2));
      expect(coin(key, tie, 3)).toBe(Math.floor(draw(key, tie, 3) / 2));
    }
  });

  it("give thresholds of 1 to 2³¹, so that limit 0 moves nobody and 2³¹ everybody", () => {
    for (let person = 0; person < 1000; person++) {
      expect(thresholdDraw(key, person)).toBe(coin(key, person) + 1);
    }
  });

  it("reach a uniform threshold with the chance that a limit stands for", () => {
    const limit = chanceLimit(0.3);
    let reached = 0;
    for (let person = 0; person < COINS; person++) if (limit >= thresholdDraw(key, person)) reached++;
    expect(Math.abs(reached / COINS - 0.3)).toBeLessThan(4 * Math.sqrt(0.21 / COINS));
  });
});

describe("chanceLimit", () => {
  it("keeps never and always exact and clips what lies outside", () => {
    for (const chance of [0, -0, -1, Number.NaN, -Infinity]) expect(chanceLimit(chance)).toBe(NEVER_LIMIT);
    for (const chance of [1, 1.5, Infinity]) expect(chanceLimit(chance)).toBe(ALWAYS_LIMIT);
  });

  it("rounds to the nearest 2⁻³¹", () => {
    expect(chanceLimit(0.5)).toBe(2 ** 30);
    expect(chanceLimit(2 ** -31)).toBe(1);
    expect(chanceLimit(2 ** -32)).toBe(1);
    expect(chanceLimit(2 ** -32 - 2 ** -60)).toBe(0);
    expect(chanceLimit(1 - 2 ** -31)).toBe(2 ** 31 - 1);
    expect(chanceLimit(1 - 2 ** -33)).toBe(2 ** 31);
    expect(chanceLimit(0.1)).toBe(214748365);
  });
});
