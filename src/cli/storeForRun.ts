import { dirname } from "node:path";
import type * as Context from "effect/Context";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import * as Option from "effect/Option";
import type { Scope } from "effect/Scope";
import type { Problem } from "../model/Problem.ts";
import type { EventStore } from "../store/EventStore.ts";
import { makeFolders } from "../store/makeFolders.ts";
import { SqliteEventStore } from "../store/SqliteEventStore.ts";
import { type StoreError, StoreUnavailable, toStoreError } from "../store/StoreError.ts";
import { version } from "../version.ts";

const DEFAULT_FILE = ".skipstone/store.db";

/** The store file that flags and environment ask for, and whether anybody asked. */
export function storeFile(flag: Option.Option<string>): { readonly file: string; readonly asked: boolean } {
  const asked = Option.getOrUndefined(flag) ?? process.env.SKIPSTONE_STORE;
  return asked === undefined || asked === ""
    ? { file: DEFAULT_FILE, asked: false }
    : { file: asked, asked: true };
}

/** The store of a command that only reads: it must be there. */
export const existingStore = (flag: Option.Option<string>): Layer.Layer<EventStore, StoreError> =>
  SqliteEventStore.layer(storeFile(flag).file, { readOnly: true });

/** A store to run with; without one the warning says why. */
interface StoreForRun {
  readonly context: Context.Context<EventStore> | null;
  readonly file: string;
  readonly warning: Problem | null;
}

/**
 * The store of a run, made if there is none. Where nobody asked for one and none can be kept, the run goes on
 * without, and the problem says why.
 */
export const storeForRun = Effect.fnUntraced(function* (
  flag: Option.Option<string>,
): Effect.fn.Return<StoreForRun, StoreError, Scope> {
  const { file, asked } = storeFile(flag);
  const failed = makeFolder(file);
  const opened =
    failed === null ? Layer.build(SqliteEventStore.layer(file, { version })) : Effect.fail(failed);
  return yield* opened.pipe(
    Effect.map((context): StoreForRun => ({ context, file, warning: null })),
    Effect.catch((error) =>
      asked || !(error instanceof StoreUnavailable)
        ? Effect.fail(error)
        : Effect.succeed({ context: null, file, warning: withoutStore(file, error) }),
    ),
  );
});

function makeFolder(file: string): StoreError | null {
  try {
    makeFolders(dirname(file));
    return null;
  } catch (cause) {
    const error = toStoreError(file, cause);
    if (error === null) throw cause;
    return error;
  }
}

const withoutStore = (file: string, error: StoreUnavailable): Problem => ({
  code: "E-STORE-034",
  severity: "warning",
  place: { file },
  values: { reason: error.cause },
});
