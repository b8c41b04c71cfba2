import * as Effect from "effect/Effect";
import * as Schedule from "effect/Schedule";
import type { StoreError } from "./StoreError.ts";

const isLocked = (error: StoreError): boolean => error._tag === "StoreUnavailable" && error.what === "locked";

/**
 * Tries again, so many times, what another process keeps locked; between two tries this process answers
 * signals.
 */
export const inTurn =
  (turns: number) =>
  <A>(work: Effect.Effect<A, StoreError>): Effect.Effect<A, StoreError> =>
    Effect.retry(work, { while: isLocked, schedule: Schedule.spaced("5 millis"), times: turns });
