import * as Clock from "effect/Clock";
import * as Effect from "effect/Effect";

/** Work that takes longer than this is stopped in between, so that signals are heard. */
const PAUSE_MILLISECONDS = 20;

/**
 * Does a calculation step by step, so that it can be interrupted between steps. tell: hears what each step
 * gives.
 *
 * Cost        that of the steps, and about a millisecond for every twenty of them
 */
export const inSteps = Effect.fnUntraced(function* <A>(
  steps: Generator<number, A>,
  tell: (done: number) => Effect.Effect<void>,
) {
  let pausedAt = yield* Clock.currentTimeMillis;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const now = yield* Clock.currentTimeMillis;
    if (now - pausedAt < PAUSE_MILLISECONDS) continue;
    yield* tell(step.value);
    yield* Effect.sleep(0);
    pausedAt = yield* Clock.currentTimeMillis;
  }
});
