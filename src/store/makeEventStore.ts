import * as DateTime from "effect/DateTime";
import * as Effect from "effect/Effect";
import { appendFrames, storedWorlds, type WorldIndex } from "./appendFrames.ts";
import { attempt } from "./attempt.ts";
import { batchFrames } from "./batchFrames.ts";
import { checkStore } from "./checkStore.ts";
import { EventStore } from "./EventStore.ts";
import { inTurn } from "./inTurn.ts";
import type { StoreCorrupt } from "./StoreError.ts";
import type { StoreTables } from "./StoreTables.ts";
import { stepped } from "./stepped.ts";
import { describeBatches, openBatch, storedBatch } from "./storedBatch.ts";
import { putNetwork, storedNetwork } from "./storedNetwork.ts";

type Methods = EventStore["Service"];

export interface EventStoreOptions {
  /** How often a writer waits again for another one to finish; none by default. */
  readonly turns?: number;
  /** Version of skipstone, written beside what is noted. */
  readonly version?: string;
}

/** The event store over given tables. */
export function makeEventStore(tables: StoreTables, options: EventStoreOptions = {}): Methods {
  const { turns = 0, version = "" } = options;
  const index: WorldIndex = new Map();
  const read = <A>(work: () => A) => attempt(tables.file, work);
  const write = <A>(work: () => A) => read(work).pipe(inTurn(turns));

  const note: Methods["note"] = Effect.fn("EventStore.note")(function* (batchId, fact, detail = "") {
    const at = DateTime.formatIso(yield* DateTime.now);
    yield* write(() =>
      tables.addLifecycle(storedBatch(tables, batchId).number, { at, fact, detail, version }),
    );
  });

  const check: Methods["check"] = Effect.fn("EventStore.check")(function* () {
    const findings: StoreCorrupt[] = [];
    yield* stepped(tables.file, checkStore(tables), (found) => findings.push(...found));
    return findings;
  });

  return EventStore.of({
    file: tables.file,
    openBatch: Effect.fn("EventStore.openBatch")((opening) => write(() => openBatch(tables, opening, index))),
    append: Effect.fn("EventStore.append")((batchId, bodies) =>
      write(() => appendFrames(tables, storedBatch(tables, batchId), bodies, index)),
    ),
    note,
    lifecycle: Effect.fn("EventStore.lifecycle")((batchId) =>
      read(() => tables.lifecycle(storedBatch(tables, batchId).number)),
    ),
    batches: Effect.fn("EventStore.batches")(() =>
      read(() => tables.consistently(() => describeBatches(tables))),
    ),
    storedWorlds: Effect.fn("EventStore.storedWorlds")((batchId) =>
      read(() => storedWorlds(tables, storedBatch(tables, batchId).number, index)),
    ),
    frames: (batchId, only) => batchFrames(tables, batchId, only?.world ?? null),
    putNetwork: Effect.fn("EventStore.putNetwork")((hash, bytes, facts) =>
      write(() => putNetwork(tables, hash, bytes, facts)),
    ),
    network: Effect.fn("EventStore.network")((hash) => read(() => storedNetwork(tables, hash))),
    check,
  });
}
