import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import { describe, expect, it } from "vitest";
import { inSteps } from "../../src/batch/inSteps.ts";

/** So many steps, each of which keeps the thread busy for a while. */
function* steps(count: number, spins: number): Generator<number, number> {
  let sum = 0;
  for (let done = 1; done <= count; done++) {
    for (let i = 0; i < spins; i++) sum = (sum + Math.imul(i, done)) | 0;
    yield done;
  }
  return sum;
}

describe("inSteps", () => {
  it("comes to what the steps come to, whoever is told", async () => {
    let last: IteratorResult<number, number>;
    const plain = steps(50, 100_000);
    do last = plain.next();
    while (last.done !== true);
    const told: number[] = [];
    const tell = (done: number) => Effect.sync(() => void told.push(done));
    expect(await Effect.runPromise(inSteps(steps(50, 100_000), tell))).toBe(last.value);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.every((done) => done >= 1 && done <= 50)).toBe(true);
  });

  it("tells of no step where there is none", async () => {
    const tell = () => Effect.die(new Error("told"));
    expect(await Effect.runPromise(inSteps(steps(0, 0), tell))).toBe(0);
  });

  it("given an interruption, then it takes no further step", async () => {
    let taken = 0;
    function* endless(): Generator<number, never> {
      for (;;) {
        for (let i = 0; i < 100_000; i++) taken = (taken + 1) | 0;
        yield taken;
      }
    }
    const fiber = Effect.runFork(inSteps(endless(), () => Effect.void));
    await new Promise((resume) => setTimeout(resume, 5));
    await Effect.runPromise(Fiber.interrupt(fiber));
    const at = taken;
    expect(at).toBeGreaterThan(0);
    await new Promise((resume) => setTimeout(resume, 30));
    expect(taken).toBe(at);
  });

  it("given a step that throws, then that is how it ends", async () => {
    // biome-ignore lint/correctness/useYield: it does not come to its first step
    function* broken(): Generator<number, number> {
      throw new RangeError("no step");
    }
    await expect(Effect.runPromise(inSteps(broken(), () => Effect.void))).rejects.toThrow("no step");
  });
});
