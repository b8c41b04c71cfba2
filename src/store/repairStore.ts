import { renameSync } from "node:fs";
import * as Effect from "effect/Effect";
import type { Scope } from "effect/Scope";
import { attempt } from "./attempt.ts";
import { attemptToOpen } from "./attemptToOpen.ts";
import { checkStore } from "./checkStore.ts";
import { moveLog, placeStore, storeWorkshop } from "./createStore.ts";
import { missingNetworks } from "./missingNetworks.ts";
import { openStoreFile } from "./openStoreFile.ts";
import { type ReadableTables, readableTables } from "./readableTables.ts";
import { readCutShort } from "./readCutShort.ts";
import { type StoreCorrupt, type StoreError, StoreUnavailable } from "./StoreError.ts";
import type { StoreTables } from "./StoreTables.ts";
import { type SalvagedStore, salvageStore } from "./salvageStore.ts";
import { sqliteTables } from "./sqliteTables.ts";
import { stepped } from "./stepped.ts";

export interface Repair {
  /** Everything wrong with the store; empty for a sound one. */
  readonly findings: readonly StoreCorrupt[];
  /** What is in the copy; null where none was written. */
  readonly copy: SalvagedStore | null;
}

export interface RepairOptions {
  /** Writes a copy of a sound store too, and replaces the file that is there. */
  readonly force?: boolean;
}

/**
 * Writes a copy of a store with everything that is sound. The store itself is only read; the copy is built
 * under another name, checked, and moved to its place at the end, whole or not at all. Nothing is written
 * where nothing is wrong or nothing can be saved.
 *
 * Cost        a check of the store, a pass over its frames, a check of the copy
 * Failure     store errors: for either file
 */
export const repairStore = Effect.fnUntraced(function* (
  file: string,
  out: string,
  options: RepairOptions = {},
): Effect.fn.Return<Repair, StoreError, Scope> {
  const { source, opening } = yield* openDamaged(file);
  const damages = [...opening, ...(yield* checked(source.tables))];
  const lacking = yield* attempt(file, () => missingNetworks(source.tables)).pipe(
    Effect.catchTag("StoreCorrupt", () => Effect.succeed([])),
  );
  const findings = [...damages, ...lacking];
  // A copy would lack the same networks.
  if (damages.length === 0 && !options.force) return { findings, copy: null };
  const workshop = yield* Effect.acquireRelease(
    attempt(out, () => storeWorkshop(out)),
    ({ close }) => Effect.sync(close),
  );
  const copy = yield* salvaged(source, workshop.made, out);
  if (copy.batches.length === 0 && findings.length > 0) return { findings, copy: null };
  yield* attempt(out, () => place(workshop.made, out, options.force === true));
  return { findings, copy };
});

/** A store that is read as it is, or as far as it goes where its end is missing; and what that finds. */
const openDamaged = Effect.fnUntraced(function* (
  file: string,
): Effect.fn.Return<
  { readonly source: ReadableTables; readonly opening: readonly StoreCorrupt[] },
  StoreError,
  Scope
> {
  const opened = (open: () => ReadableTables) =>
    Effect.acquireRelease(attemptToOpen(file, open), ({ close }) => Effect.sync(close));
  return yield* opened(() => readableTables(file)).pipe(
    Effect.map((source) => ({ source, opening: [] })),
    Effect.catchTag("StoreCorrupt", (error) =>
      error.what === "cut-short"
        ? Effect.map(
            opened(() => readCutShort(file)),
            (source) => ({ source, opening: [error] }),
          )
        : Effect.fail(error),
    ),
  );
});

/** All that is wrong; damage that keeps a check from going on is part of it. */
const checked = Effect.fnUntraced(function* (
  tables: StoreTables,
): Effect.fn.Return<readonly StoreCorrupt[], StoreError> {
  const findings: StoreCorrupt[] = [];
  return yield* stepped(tables.file, checkStore(tables), (found) => findings.push(...found)).pipe(
    Effect.as(findings),
    Effect.catchTag("StoreCorrupt", (error) => {
      // What keeps a check from going on has often been found by it before.
      const isKnown = findings.some((each) => each.what === error.what && each.detail === error.detail);
      return Effect.succeed(isKnown ? findings : [...findings, error]);
    }),
  );
});

/** Fills an empty store with what is sound in another, and makes sure that it is sound itself. */
const salvaged = Effect.fnUntraced(function* (
  source: ReadableTables,
  made: string,
  out: string,
): Effect.fn.Return<SalvagedStore, StoreError> {
  const { file } = source.tables;
  const database = yield* attempt(out, () => openStoreFile(made, { create: false }));
  return yield* Effect.gen(function* () {
    // Nobody sees the copy before it is finished; then it is brought to the disk as a whole.
    yield* attempt(out, () => database.exec("PRAGMA synchronous = OFF"));
    const target = sqliteTables(database, out);
    yield* attempt(file, () => source.database.exec("BEGIN"));
    // What fails here is the writing: what cannot be read is lost, and no failure.
    const copy = yield* stepped(out, salvageStore(source.database, file, target));
    if (!source.isUnchanged()) {
      return yield* new StoreUnavailable({ file, what: "locked", cause: "it was changed meanwhile" });
    }
    yield* attempt(out, () => moveLog(database));
    const [wrong] = yield* checked(target);
    return wrong === undefined ? copy : yield* Effect.die(wrong);
  }).pipe(Effect.ensuring(Effect.sync(() => database.close())));
});

function place(made: string, out: string, replace: boolean): void {
  if (replace) renameSync(made, out);
  else if (!placeStore(made, out)) {
    throw new StoreUnavailable({ file: out, what: "cannot-open", cause: "exists" });
  }
}
