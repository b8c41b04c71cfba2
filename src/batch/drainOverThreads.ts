import * as Effect from "effect/Effect";
import type { Scope } from "effect/Scope";
import { type Lane, WorkerStopped } from "./Lane.ts";
import type { Part, Task, TaskQueue } from "./TaskQueue.ts";

/** What threads are to do, and how. */
export interface ThreadWork<A, E, R> {
  readonly queue: TaskQueue;
  readonly threads: number;
  /** A new thread, which ends with the scope. */
  readonly start: Effect.Effect<Lane, WorkerStopped, Scope>;
  readonly perform: (lane: Lane, task: Task) => Effect.Effect<void, E | WorkerStopped, R>;
  /** What a thread has folded, once nothing is left to do. */
  readonly collect: (lane: Lane) => Effect.Effect<A, WorkerStopped>;
  /** Told of worlds whose folds were lost, and which are done again. */
  readonly onLost: (worlds: number) => void;
}

export interface Drained<A> {
  readonly collected: readonly A[];
  /** Worlds over which two threads stopped, or that were left when too many had. */
  readonly failed: readonly Part[];
  /** Worlds that no thread took on, because none could be started: too few open files, too little memory. */
  readonly untried: readonly Part[];
}

/** Threads that may stop over their work before what is left is given up. */
const STOPPED_MOST = 24;
/** Threads that may stop, one after the other, before they begin; then no more are started in their place. */
const UNSTARTED_MOST = 2;

/**
 * Empties a queue over threads. A thread that stops is replaced: what it had folded is done again, the worlds
 * it stopped over are tried once more one by one, and those that stop a second thread have failed.
 *
 * Cost        that of the work; of a thread's work again for each that stops
 * Failure     WorkerStopped where so many threads stopped that nothing was collected
 */
export const drainOverThreads = Effect.fnUntraced(function* <A, E, R>(
  work: ThreadWork<A, E, R>,
): Effect.fn.Return<Drained<A>, E | WorkerStopped, R> {
  const { queue } = work;
  const collected: A[] = [];
  const failed: Part[] = [];
  const stops: WorkerStopped[] = [];

  /** A thread from its start until nothing is left to do. */
  const life = (done: Task[], current: { task: Task | null }) =>
    Effect.gen(function* () {
      const lane = yield* work.start;
      for (let task = queue.take(work.threads); task !== null; task = queue.take(work.threads)) {
        current.task = task;
        yield* work.perform(lane, task);
        done.push(task);
        current.task = null;
      }
      collected.push(yield* work.collect(lane));
    }).pipe(Effect.scoped);

  const takeBack = (done: readonly Task[], task: Task | null): void => {
    queue.giveBack(done.map(({ plan, from, to }) => ({ plan, from, to, store: false })));
    work.onLost(done.reduce((sum, { from, to }) => sum + to - from, 0));
    if (task?.suspect) failed.push(task);
    else if (task !== null) queue.giveBack([{ ...task, suspect: true }]);
  };

  const thread = Effect.gen(function* () {
    let unstarted = 0;
    for (let again = true; again; ) {
      const done: Task[] = [];
      const current: { task: Task | null } = { task: null };
      again = yield* life(done, current).pipe(
        Effect.as(false),
        Effect.catch((error): Effect.Effect<boolean, E | WorkerStopped> => {
          if (!(error instanceof WorkerStopped)) return Effect.fail(error);
          takeBack(done, current.task);
          const begun = done.length > 0 || current.task !== null;
          unstarted = begun ? 0 : unstarted + 1;
          if (!begun) return Effect.succeed(unstarted < UNSTARTED_MOST);
          if (stops.push(error) < STOPPED_MOST) return Effect.succeed(true);
          failed.push(...queue.abandon());
          return Effect.succeed(false);
        }),
      );
    }
  });
  yield* Effect.forEach(Array.from({ length: work.threads }), () => thread, {
    concurrency: "unbounded",
    discard: true,
  });
  const last = stops.at(-1);
  if (collected.length === 0 && last !== undefined) return yield* last;
  const left = queue.abandon();
  failed.push(...left.filter(({ suspect }) => suspect));
  return { collected, failed, untried: left.filter(({ suspect }) => !suspect) };
});
