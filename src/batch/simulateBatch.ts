import * as Effect from "effect/Effect";
import { mergeAll, type RunStates } from "../projections/findings.ts";
import { drainOverThreads } from "./drainOverThreads.ts";
import {
  inlineLane,
  type Lane,
  type StartWorker,
  startWorker,
  type WorkerStopped,
  workerLane,
} from "./Lane.ts";
import { shareArrays } from "./shareArrays.ts";
import { type Part, type Task, TaskQueue } from "./TaskQueue.ts";
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
  /** How a worker thread is started, where not as ever. */
  readonly startWorker?: StartWorker;
}

/** Fold states by plan, and the worlds that are not in them, because threads stopped over them. */
export interface SimulatedBatch {
  readonly states: readonly RunStates[];
  readonly failed: readonly Part[];
}

/** Starting threads takes about half a second: less work than this is done on the calling thread. */
const WORTH_THREADS_MILLISECONDS = 1500;

/**
 * Simulates parts of a batch over threads, keeps their frames and folds them. Which thread simulates which
 * worlds, and when, changes neither a digest nor a finding.
 *
 * Cost        the runs' own over the threads, and one copy of the arcs into shared memory
 * Failure     WorkerStopped where no thread lives long enough; what was acknowledged before is kept. Worlds
 *             over which threads stop twice are told as failed, and the others go on
 */
export const simulateBatch = Effect.fnUntraced(function* <E, R>(
  setup: BatchSetup,
  parts: readonly Part[],
  options: SimulateOptions<E, R>,
): Effect.fn.Return<SimulatedBatch, E | WorkerStopped, R> {
  const queue = new TaskQueue(parts);
  const total = parts.reduce((sum, part) => sum + part.to - part.from, 0);
  let done = 0;
  const size = options.workers === "auto" ? options.cores : options.workers;
  const perform = Effect.fnUntraced(function* (lane: Lane, task: Task, lanes: number) {
    const { frames, milliseconds } = yield* lane.simulate(task.plan, task.worlds, task.store);
    queue.learn(task.plan, task.worlds.length, milliseconds);
    if (frames.length > 0) yield* options.append(task.plan, frames);
    done += task.worlds.length;
    const rest = queue.remainingMilliseconds();
    yield* options.onProgress({ done, total, etaMilliseconds: rest === null ? null : rest / lanes });
  });
  const collect = (lane: Lane) => Effect.forEach(setup.plans, (_, plan) => lane.collect(plan));

  const here = inlineLane(setup);
  const isShort = () => (queue.remainingMilliseconds() ?? 0) < WORTH_THREADS_MILLISECONDS;
  const stayHere = () => size === 1 || (options.workers === "auto" && isShort());
  while (stayHere()) {
    const task = queue.take(1);
    if (task === null) return { states: yield* collect(here), failed: [] };
    yield* perform(here, task, 1);
  }
  const shared = shareArrays(setup);
  const { collected, failed, untried } = yield* drainOverThreads({
    queue,
    threads: size,
    start: workerLane(shared, options.startWorker ?? startWorker),
    perform: (lane, task) => perform(lane, task, size),
    collect,
    onLost: (worlds) => {
      done -= worlds;
    },
  });
  queue.giveBack(untried);
  for (let task = queue.take(1); task !== null; task = queue.take(1)) yield* perform(here, task, 1);
  const others = yield* collect(here);
  const states = others.map((state, plan) =>
    collected.reduce((sum, each) => mergeAll(sum, each[plan] as RunStates), state),
  );
  return { states, failed };
});
