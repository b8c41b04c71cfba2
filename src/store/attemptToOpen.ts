import type * as Effect from "effect/Effect";
import { attempt } from "./attempt.ts";
import { StoreCorrupt, type StoreError } from "./StoreError.ts";

/** SQLite's code for a statement that does not fit the tables. */
const SQLITE_ERROR = 1;

/** Opens a store. Our statements fit our tables: if they do not, somebody has changed the tables. */
export function attemptToOpen<A>(file: string, open: () => A): Effect.Effect<A, StoreError> {
  return attempt(file, () => {
    try {
      return open();
    } catch (cause) {
      const { errcode, message } = cause as { errcode?: unknown; message: string };
      throw errcode === SQLITE_ERROR
        ? new StoreCorrupt({ file, frame: null, what: "structure", detail: message })
        : cause;
    }
  });
}
