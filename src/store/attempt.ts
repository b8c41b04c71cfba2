import * as Effect from "effect/Effect";
import { type StoreError, toStoreError } from "./StoreError.ts";

/**
 * Runs synchronous work on a store; what it throws becomes a typed error, or a defect if it is our mistake.
 */
export function attempt<A>(file: string, work: () => A): Effect.Effect<A, StoreError> {
  return Effect.suspend(() => {
    try {
      return Effect.succeed(work());
    } catch (cause) {
      const error = toStoreError(file, cause);
      return error === null ? Effect.die(cause) : Effect.fail(error);
    }
  });
}
