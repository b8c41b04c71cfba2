import * as Clock from "effect/Clock";
import * as Effect from "effect/Effect";
import type { Progress } from "./simulateBatch.ts";

type OnProgress = (progress: Progress) => Effect.Effect<void>;

/** What begins a whole says nothing of how long the rest takes, until so large a part is done. */
const KNOWN_FROM = 0.02;

/** Tells the progress of one stage as that of the whole. */
export interface WholeProgress {
  /** What a stage tells its progress to, which may count several times to the end, one job after another. */
  readonly during: (stage: number) => OnProgress;
}

/**
 * The progress of several stages as that of one whole, with a total from the first moment on. It takes each
 * stage for as much as is expected of it until it has done more or the next one begins; the time that is left
 * follows from how long what was done took.
 *
 * Arrays      expected [stages], in worlds that are run or steps that take as long
 * Randomness  none
 * Cost        O(stages) each time that something is told
 * Failure     never
 */
export const wholeProgress = (
  expected: readonly number[],
  onProgress: OnProgress,
): Effect.Effect<WholeProgress> =>
  Effect.map(Clock.currentTimeMillis, (began) => {
    const spent = expected.map(() => 0);
    let current = 0;
    let job: Progress | null = null;
    let before = 0;
    const during = (stage: number): OnProgress =>
      Effect.fnUntraced(function* (told: Progress) {
        if (stage !== current) {
          [current, job, before] = [stage, null, 0];
        }
        const isNext = job !== null && (told.done < job.done || told.total !== job.total);
        if (isNext) before += job?.total ?? 0;
        job = told;
        spent[stage] = before + told.done;
        const done = spent.reduce((sum, each) => sum + each, 0);
        const left = expected.reduce((sum, each, i) => {
          const here = i < stage ? 0 : Math.max(0, each - (spent[i] as number));
          return sum + (i === stage ? Math.max(here, told.total - told.done) : here);
        }, 0);
        const passed = (yield* Clock.currentTimeMillis) - began;
        const isKnown = done > KNOWN_FROM * (done + left);
        const etaMilliseconds = isKnown ? (passed / done) * left : null;
        yield* onProgress({ done, total: done + left, etaMilliseconds });
      });
    return { during };
  });
