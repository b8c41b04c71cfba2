import * as Effect from "effect/Effect";
import * as TestClock from "effect/testing/TestClock";
import { describe, expect, it } from "vitest";
import type { Progress } from "../../src/batch/simulateBatch.ts";
import { wholeProgress } from "../../src/batch/wholeProgress.ts";

/** What is told of stages that tell their own counts in turn, a second after another. */
const toldOf = (expected: readonly number[], counts: readonly (readonly [number, number, number])[]) =>
  Effect.gen(function* () {
    const told: Progress[] = [];
    const whole = yield* wholeProgress(expected, (progress) => Effect.sync(() => told.push(progress)));
    for (const [stage, done, total] of counts) {
      yield* TestClock.adjust("1 second");
      yield* whole.during(stage)({ done, total, etaMilliseconds: null });
    }
    return told.map(({ done, total, etaMilliseconds }) => [done, total, etaMilliseconds]);
  }).pipe(Effect.provide(TestClock.layer()), Effect.runPromise);

describe("the progress of a whole", () => {
  it("given stages as expected, then the total stands from the first moment on", async () => {
    const told = await toldOf(
      [10, 30],
      [
        [0, 5, 10],
        [0, 10, 10],
        [1, 15, 30],
        [1, 30, 30],
      ],
    );
    expect(told).toEqual([
      [5, 40, 7000],
      [10, 40, 6000],
      [25, 40, 1800],
      [40, 40, 0],
    ]);
  });

  it("given a stage of several jobs, then each counts behind the one before", async () => {
    const told = await toldOf(
      [40],
      [
        [0, 20, 20],
        [0, 5, 20],
        [0, 20, 20],
      ],
    );
    expect(told.map(([done]) => done)).toEqual([20, 25, 40]);
  });

  it("given a stage that needs less than was expected, then the rest of it is not waited for", async () => {
    const told = await toldOf(
      [100, 10],
      [
        [0, 20, 20],
        [1, 5, 10],
      ],
    );
    expect(told.map(([done, total]) => [done, total])).toEqual([
      [20, 110],
      [25, 30],
    ]);
  });

  it("given hardly anything done, then nobody says how long the rest takes", async () => {
    expect(await toldOf([1000], [[0, 2, 1000]])).toEqual([[2, 1000, null]]);
  });

  it("given a stage that needs more, then the total grows with it", async () => {
    expect((await toldOf([10], [[0, 5, 50]]))[0]?.slice(0, 2)).toEqual([5, 50]);
  });
});
