import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALWAYS_LIMIT } from "../../src/randomness/coins.ts";
import {
  type DelayKernel,
  type DelayTable,
  delayTable,
  delayTicks,
  ONE_TICK,
} from "../../src/randomness/DelayTable.ts";
import { hashText, hashWords } from "../../src/randomness/hashWords.ts";

const MINUTE = 60;
const HOUR = 3600;
const DAY = 24 * HOUR;
const MONTH = 30 * DAY;

const twitter: DelayKernel = { kernel: "twitter" };
const logNormal: DelayKernel = { kernel: "log-normal", median: 30 * MINUTE, spread: 1.5 };
const exponential: DelayKernel = { kernel: "exponential", mean: HOUR };

/** The delay in ticks below which this part of all coins falls. */
const quantile = (table: DelayTable, part: number): number =>
  delayTicks(table, Math.floor(part * ALWAYS_LIMIT));

/** The chance of at most so many ticks. */
const within = ({ limits }: DelayTable, ticks: number): number => limits[ticks - 1]! / ALWAYS_LIMIT;

describe("the measured Twitter kernel, in ticks of a minute", () => {
  const table = delayTable(twitter, MINUTE);

  it("has the quartiles that were published: 7.0 min, 40.6 min and 13.5 h, rounded up to minutes", () => {
    expect([0.25, 0.5].map((part) => quantile(table, part))).toEqual([8, 41]);
    expect(quantile(table, 0.75)).toBeGreaterThanOrEqual(13.5 * 60);
    expect(quantile(table, 0.75)).toBeLessThanOrEqual(13.6 * 60);
  });

  it.each([
    ["an hour", 60, 0.543],
    ["6 hours", 6 * 60, 0.698],
    ["a day", 24 * 60, 0.781],
    ["a week", 7 * 24 * 60, 0.86],
  ])("gives within %s the chance that was published", (_, ticks, chance) => {
    expect(Math.abs(within(table, ticks) - chance)).toBeLessThan(0.0006);
  });

  it("ends at 30 days, where all that would take longer arrives: a tenth", () => {
    expect(table.longest).toBe(MONTH / MINUTE);
    expect(1 - within(table, table.longest - 1)).toBeCloseTo(0.0996, 3);
  });
});

describe("delay tables", () => {
  it("log-normal: half within the median, and within one spread of it what a normal distribution has", () => {
    const table = delayTable(logNormal, MINUTE);
    expect(within(table, 30)).toBe(0.5);
    const ticks = 30 * Math.exp(1.5);
    expect(within(table, Math.floor(ticks))).toBeLessThan(0.841344746);
    expect(within(table, Math.ceil(ticks))).toBeGreaterThan(0.841344746);
    const early = 30 * Math.exp(-1.5 * 1.96);
    expect(within(table, Math.floor(early))).toBeLessThan(0.0249979);
    expect(within(table, Math.ceil(early))).toBeGreaterThan(0.0249979);
  });

  it("exponential: 1 − e^−t to the nearest 2⁻³¹", () => {
    const table = delayTable(exponential, MINUTE);
    for (const ticks of [1, 10, 60, 300]) {
      expect(Math.abs(within(table, ticks) + Math.expm1(-ticks / 60))).toBeLessThan(0.51 / ALWAYS_LIMIT);
    }
  });

  it("end where less than half of 2⁻³¹ is left, so that short delays need a short wheel", () => {
    expect(delayTable(exponential, MINUTE).longest).toBeLessThan(23 * 60);
    expect(delayTable({ kernel: "exponential", mean: 1 }, DAY)).toMatchObject({ longest: 1 });
    expect(delayTable({ kernel: "log-normal", median: 5, spread: 0.001 }, 2).longest).toBe(3);
  });

  it("a delay of months, or a tick of years, arrives at 30 days or at the next tick", () => {
    expect(quantile(delayTable({ kernel: "exponential", mean: 1e12 }, HOUR), 0.5)).toBe(30 * 24);
    expect(delayTable(twitter, 1e9).longest).toBe(1);
  });

  it("one tick is one tick for every coin, whatever the clock", () => {
    expect(delayTable({ kernel: "one-tick" }, 77)).toBe(ONE_TICK);
    for (const coin of [0, 1, ALWAYS_LIMIT / 2, ALWAYS_LIMIT - 1]) expect(delayTicks(ONE_TICK, coin)).toBe(1);
  });

  it("law: a coin stands for the fewest ticks whose limit is above it, found without the guide", () => {
    const seconds = fc.double({ min: 1, max: 1e6, noNaN: true });
    const kernel = fc.oneof(
      fc.constant(twitter),
      fc.record({ kernel: fc.constant("exponential" as const), mean: seconds }),
      fc.record({
        kernel: fc.constant("log-normal" as const),
        median: seconds,
        spread: fc.double({ min: 0.01, max: 4, noNaN: true }),
      }),
    );
    const coin = fc.integer({ min: 0, max: ALWAYS_LIMIT - 1 });
    fc.assert(
      fc.property(kernel, fc.constantFrom(600, 3600, DAY), fc.array(coin), (any, tick, coins) => {
        const table = delayTable(any, tick);
        for (const each of [0, ALWAYS_LIMIT - 1, ...coins]) {
          expect(delayTicks(table, each)).toBe(1 + table.limits.findIndex((limit) => each < limit));
        }
        expect(table.limits.at(-1)).toBe(ALWAYS_LIMIT);
        expect(table.limits.every((limit, i) => i === 0 || limit >= table.limits[i - 1]!)).toBe(true);
      }),
      { seed: 20260701, numRuns: 60 },
    );
  });

  it("have these bits for ever", () => {
    const bits = [twitter, logNormal, exponential].map((kernel) =>
      hashText(hashWords(delayTable(kernel, MINUTE).limits)),
    );
    // Other bits are other worlds for every user.
    expect(bits).toEqual([
      "8e873a20f2c1bbc6013ad26941c2553f",
      "ca2258ea609423586e67cd68d839526f",
      "9bc2d4db4d26a9fe633178310f8f903f",
    ]);
  });
});
