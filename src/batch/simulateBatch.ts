import * as Effect from "effect/Effect";
import { mergeAll, type RunStates } from "../projections/findings.ts";
import { inlineLane, type Lane, type WorkerStopped, workerLane } from "./Lane.ts";
import { shareArrays } from "./shareArrays.ts";
import { type Part, TaskQueue } from "./TaskQueue.ts";
import type { BatchSetup } from "./WorldsSimulator.ts";

/** How far a batch has come. eta: expected milliseconds to the end; null while unknown. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly etaMilliseconds: number | null;
}

export interface SimulateOptions<E, R> {
  /** Threads to use; "auto": all cores, or this thread alone where starting others would take longer. */
  readonly workers: number | "auto";
  readonly cores: number;
  /** Keeps frames of a plan; acknowledged when it returns. */
  readonly append: (plan: number, frames: readonly Uint8Array<ArrayBuffer>[]) => Effect.Effect<unknown, E, R>;
  readonly onProgress: (progress: Progress) => Effect.Effect<void>;
}

/** Starting threads takes about half a second: less work than this is done on the calling thread. */
const WORTH_THREADS_MILLISECONDS = 1500;

/**
 * Simulates parts of a batch over threads, keeps their frames and folds them. Which thread simulates which
 * worlds, and when, changes neither a digest nor a finding.
 *
 * Cost        the runs' own over the threads, and one copy of the arcs into shared memory
 * Failure     WorkerStopped where a thread dies; what was acknowledged before is kept
 */
export const simulateBatch = Effect.fnUntraced(function* <E, R>(
  setup: BatchSetup,
  parts: readonly Part[],
  options: SimulateOptions<E, R>,
): Effect.fn.Return<readonly RunStates[], E | WorkerStopped, R> {
  const queue = new TaskQueue(parts);
  const total = parts.reduce((sum, part) => sum + part.to - part.from, 0);
  let done = 0;
  const runTask = Effect.fnUntraced(function* (lane: Lane, lanes: number) {
    const task = queue.take(lanes);
    if (task === null) return false;
    const { frames, milliseconds } = yield* lane.simulate(task.plan, task.worlds, task.store);
    queue.learn(task.plan, task.worlds.length, milliseconds);
    if (frames.length > 0) yield* options.append(task.plan, frames);
    done += task.worlds.length;
    const rest = queue.remainingMilliseconds();
    yield* options.onProgress({ done, total, etaMilliseconds: rest === null ? null : rest / lanes });
    return true;
  });
  const drain = Effect.fnUntraced(function* (lane: Lane, lanes: number) {
    while (yield* runTask(lane, lanes)) {}
  });
  const collect = (lanes: readonly Lane[]) =>
    Effect.forEach(setup.plans, (_, plan) =>
      Effect.forEach(lanes, (lane) => lane.collect(plan)).pipe(
        Effect.map((states) => states.reduce(mergeAll)),
      ),
    );

  const here = inlineLane(setup);
  const size = options.workers === "auto" ? options.cores : options.workers;
  if (size === 1) {
    yield* drain(here, 1);
    return yield* collect([here]);
  }
  if (options.workers === "auto") {
    const isShort = () => (queue.remainingMilliseconds() ?? 0) < WORTH_THREADS_MILLISECONDS;
    while (isShort() && (yield* runTask(here, 1))) {}
    if (isShort()) return yield* collect([here]);
  }
  return yield* Effect.scoped(
    Effect.gen(function* () {
      const shared = shareArrays(setup);
      const lanes = yield* Effect.forEach(Array.from({ length: size }), () => workerLane(shared), {
        concurrency: "unbounded",
      });
      yield* Effect.forEach(lanes, (lane) => drain(lane, size), { concurrency: "unbounded", discard: true });
      return yield* collect([here, ...lanes]);
    }),
  );
});
