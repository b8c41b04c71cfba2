import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Part, type Task, TaskQueue } from "../../src/batch/TaskQueue.ts";

/** Takes everything, as lanes do whose runs take so many milliseconds. */
function drained(parts: readonly Part[], lanes: number, milliseconds: number): Task[] {
  const queue = new TaskQueue(parts);
  const tasks: Task[] = [];
  for (let task = queue.take(lanes); task !== null; task = queue.take(lanes)) {
    tasks.push(task);
    queue.learn(task.plan, task.worlds.length, milliseconds * task.worlds.length);
  }
  return tasks;
}

const anyParts = fc.array(
  fc.record({
    plan: fc.nat(3),
    from: fc.nat(50),
    to: fc.nat(400),
    store: fc.boolean(),
  }),
  { maxLength: 6 },
);

describe("TaskQueue", () => {
  it("law: every world of every part is given out exactly once, in order, none empty", () => {
    fc.assert(
      fc.property(
        anyParts,
        fc.integer({ min: 1, max: 9 }),
        fc.double({ min: 0, max: 1000, noNaN: true }),
        (parts, lanes, milliseconds) => {
          const tasks = drained(parts, lanes, milliseconds);
          const given = tasks.flatMap(({ plan, worlds, store }) =>
            worlds.map((world) => `${plan}@${world} ${store}`),
          );
          const wanted = parts.flatMap(({ plan, from, to, store }) =>
            Array.from({ length: Math.max(0, to - from) }, (_, i) => `${plan}@${from + i} ${store}`),
          );
          expect(given).toEqual(wanted);
          expect(tasks.every(({ worlds }) => worlds.length > 0)).toBe(true);
        },
      ),
      { seed: 20260708 },
    );
  });

  it("given nothing known of a plan, then two worlds are tried first; after that a tenth of a second at once", () => {
    const parts = [{ plan: 0, from: 0, to: 10_000, store: true }];
    const sizes = drained(parts, 2, 1).map(({ worlds }) => worlds.length);
    expect(sizes[0]).toBe(2);
    expect(sizes[1]).toBe(100);
    expect(drained(parts, 2, 500).every(({ worlds }) => worlds.length <= 2)).toBe(true);
  });

  it("given the end of a part, then it is shared out among the lanes", () => {
    const sizes = drained([{ plan: 0, from: 0, to: 40, store: true }], 4, 0.001).map(
      ({ worlds }) => worlds.length,
    );
    expect(sizes[1]).toBe(10);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(10);
  });

  it("given plans of which one was never tried, then the time left is not known", () => {
    const queue = new TaskQueue([
      { plan: 0, from: 0, to: 10, store: true },
      { plan: 1, from: 0, to: 10, store: true },
    ]);
    expect(queue.remainingMilliseconds()).toBeNull();
    queue.learn(0, 1, 3);
    expect(queue.remainingMilliseconds()).toBeNull();
    queue.learn(1, 2, 10);
    expect(queue.remainingMilliseconds()).toBe(80);
    queue.take(1);
    expect(queue.remainingMilliseconds()).toBe(50);
  });
});
