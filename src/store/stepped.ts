import * as Effect from "effect/Effect";
import { attempt } from "./attempt.ts";
import type { StoreError } from "./StoreError.ts";

/** Runs a generator to its end; between its steps other fibers get their turn, an interruption among them. */
export const stepped = Effect.fnUntraced(function* <A, B>(
  file: string,
  steps: Generator<A, B>,
  onStep: (value: A) => void = () => {},
): Effect.fn.Return<B, StoreError> {
  for (;;) {
    const step = yield* attempt(file, () => steps.next());
    if (step.done) return step.value;
    onStep(step.value);
    yield* Effect.yieldNow;
  }
});
