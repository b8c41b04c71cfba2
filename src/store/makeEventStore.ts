import * as DateTime from "effect/DateTime";
import * as Effect from "effect/Effect";
import * as Schedule from "effect/Schedule";
import { appendFrames, storedWorlds, type WorldIndex } from "./appendFrames.ts";
import { attempt } from "./attempt.ts";
import { batchFrames } from "./batchFrames.ts";
import { checkStore } from "./checkStore.ts";
import { EventStore } from "./EventStore.ts";
import type { StoreCorrupt, StoreError } from "./StoreError.ts";
import type { StoreTables } from "./StoreTables.ts";
import { describeBatch, openBatch, storedBatch } from "./storedBatch.ts";
import { putNetwork, storedNetwork } from "./storedNetwork.ts";

type Methods = EventStore["Service"];

const isLocked = (error: StoreError): boolean => error._tag === "StoreUnavailable" && error.what === "locked";

/**
 * The event store over given tables. `turns`: how often a writer waits again for another one to finish;
 * between two waits the process answers signals.
 */
export function makeEventStore(tables: StoreTables, turns = 0): Methods {
  const index: WorldIndex = new Map();
  const read = <A>(work: () => A) => attempt(tables.file, work);
  const write = <A>(work: () => A) =>
    read(work).pipe(Effect.retry({ while: isLocked, schedule: Schedule.spaced("5 millis"), times: turns }));

  const note: Methods["note"] = Effect.fn("EventStore.note")(function* (batchId, fact, detail = "") {
    const at = DateTime.formatIso(yield* DateTime.now);
    yield* write(() => tables.addLifecycle(storedBatch(tables, batchId).number, { at, fact, detail }));
  });

  const check: Methods["check"] = Effect.fn("EventStore.check")(function* () {
    const findings: StoreCorrupt[] = [];
    const steps = checkStore(tables);
    for (;;) {
      const step = yield* read(() => steps.next());
      if (step.done) return findings;
      findings.push(...step.value);
      yield* Effect.yieldNow;
    }
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
    batches: Effect.fn("EventStore.batches")(() => read(() => tables.batches().map(describeBatch))),
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
