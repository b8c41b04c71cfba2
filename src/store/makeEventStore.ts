import * as DateTime from "effect/DateTime";
import * as Effect from "effect/Effect";
import * as Schedule from "effect/Schedule";
import * as Stream from "effect/Stream";
import { appendFrames, storedWorlds, type WorldIndex } from "./appendFrames.ts";
import { attempt } from "./attempt.ts";
import { batchChecksum, networkChecksum } from "./batchHash.ts";
import { checkCounts } from "./checkCounts.ts";
import { checkBatch } from "./checkedFrame.ts";
import { checkStore } from "./checkStore.ts";
import { type BatchOpening, EventStore, type LifecycleFact, type NetworkFacts } from "./EventStore.ts";
import { nextWholeFrame } from "./nextWholeFrame.ts";
import { StoreCorrupt, type StoreError, StoreMissing } from "./StoreError.ts";
import type { BatchRow, StoreTables } from "./StoreTables.ts";

const isLocked = (error: StoreError): boolean => error._tag === "StoreUnavailable" && error.what === "locked";

/** The batch of an id such as b3; throws StoreMissing. */
function batchOf(tables: StoreTables, batchId: string): BatchRow {
  const number = /^b([1-9]\d{0,14})$/.exec(batchId)?.[1];
  const batch = number === undefined ? undefined : tables.batch(Number(number));
  if (batch === undefined) throw new StoreMissing({ file: tables.file, what: "no-batch", name: batchId });
  return batch;
}

/**
 * The event store over given tables. `turns`: how often a writer waits again for another one to finish; between
 * two waits the process answers signals.
 */
export function makeEventStore(tables: StoreTables, turns = 0): EventStore["Service"] {
  const index: WorldIndex = new Map();
  const write = <A>(work: () => A): Effect.Effect<A, StoreError> =>
    attempt(tables.file, work).pipe(
      Effect.retry({ while: isLocked, schedule: Schedule.spaced("5 millis"), times: turns }),
    );

  const openBatch = Effect.fn("EventStore.openBatch")((opening: BatchOpening) =>
    write(() =>
      tables.atomically(() => {
        const same = tables.batches().find((batch) => isSameKey(batch, opening));
        if (same !== undefined) checkBatch(tables, same);
        const number = same?.number ?? tables.addBatch(opening, batchChecksum(opening));
        return { id: `b${number}`, storedWorlds: storedWorlds(tables, number, index) };
      }),
    ),
  );

  const append = Effect.fn("EventStore.append")(
    (batchId: string, bodies: readonly Uint8Array<ArrayBuffer>[]) =>
      write(() => appendFrames(tables, batchOf(tables, batchId), bodies, index)),
  );

  const note = Effect.fn("EventStore.note")(function* (
    batchId: string,
    fact: LifecycleFact,
    detail: string = "",
  ) {
    const at = DateTime.formatIso(yield* DateTime.now);
    yield* write(() => tables.addLifecycle(batchOf(tables, batchId).number, { at, fact, detail }));
  });

  const frames = (batchId: string, only?: { readonly world: number }) =>
    Stream.unwrap(
      attempt(tables.file, () => {
        const { batch, until } = tables.consistently(() => {
          const found = batchOf(tables, batchId);
          checkBatch(tables, found);
          checkCounts(tables, found);
          return { batch: found, until: tables.head().frames };
        });
        return Stream.unfold(0, (upTo) =>
          attempt(tables.file, () => {
            const next = nextWholeFrame(tables, batch, { after: upTo, until }, only?.world ?? null);
            return next && ([next.frame, next.upTo] as const);
          }),
        );
      }),
    );

  const putNetwork = Effect.fn("EventStore.putNetwork")(
    (hash: string, bytes: Uint8Array, facts: NetworkFacts) =>
      write(() =>
        tables.atomically(() => {
          if (tables.hasNetwork(hash)) return;
          const text = JSON.stringify(facts);
          tables.addNetwork(hash, { bytes, facts: text, checksum: networkChecksum(bytes, text) });
        }),
      ),
  );

  const network = Effect.fn("EventStore.network")((hash: string) =>
    attempt(tables.file, () => {
      const row = tables.consistently(() => tables.network(hash));
      if (row === undefined) throw new StoreMissing({ file: tables.file, what: "no-network", name: hash });
      if (networkChecksum(row.bytes, row.facts) !== row.checksum) {
        throw new StoreCorrupt({ file: tables.file, frame: null, what: "network-damaged", detail: hash });
      }
      return { bytes: row.bytes, facts: JSON.parse(row.facts) as NetworkFacts };
    }),
  );

  const check = Effect.fn("EventStore.check")(function* () {
    const findings: StoreCorrupt[] = [];
    const steps = checkStore(tables);
    for (;;) {
      const step = yield* attempt(tables.file, () => steps.next());
      if (step.done) return findings;
      findings.push(...step.value);
      yield* Effect.yieldNow;
    }
  });

  return EventStore.of({
    file: tables.file,
    openBatch,
    append,
    note,
    lifecycle: Effect.fn("EventStore.lifecycle")((batchId: string) =>
      attempt(tables.file, () => tables.lifecycle(batchOf(tables, batchId).number)),
    ),
    batches: Effect.fn("EventStore.batches")(() =>
      attempt(tables.file, () =>
        tables.batches().map(({ number, checksum, ...batch }) => ({ id: `b${number}`, ...batch })),
      ),
    ),
    storedWorlds: Effect.fn("EventStore.storedWorlds")((batchId: string) =>
      attempt(tables.file, () => storedWorlds(tables, batchOf(tables, batchId).number, index)),
    ),
    frames,
    putNetwork,
    network,
    check,
  });
}

function isSameKey(left: BatchOpening, right: BatchOpening): boolean {
  return (
    left.plan === right.plan &&
    left.seed === right.seed &&
    left.stream === right.stream &&
    left.scenarioHash === right.scenarioHash &&
    left.networkHash === right.networkHash
  );
}
