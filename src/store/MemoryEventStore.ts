import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import { EventStore, type Lifecycle } from "./EventStore.ts";
import { makeEventStore } from "./makeEventStore.ts";
import {
  type BatchRow,
  type FrameRow,
  type NetworkRow,
  NO_CHECKSUM,
  type StoreTables,
} from "./StoreTables.ts";

/** Tables that live as long as the process. Frames are copied in and out, as a file would do. */
export function memoryTables(): StoreTables {
  let head = { frames: 0, checksum: NO_CHECKSUM };
  const batches = new Map<number, BatchRow>();
  const frames: { readonly row: FrameRow; readonly bytes: Uint8Array }[] = [];
  const lifecycles = new Map<number, Lifecycle[]>();
  const networks = new Map<string, NetworkRow>();
  const run = <A>(work: () => A): A => work();
  return {
    file: "memory",
    // Every check runs before the first write, and no write here fails, so there is nothing to take back.
    atomically: run,
    consistently: run,
    head: () => head,
    moveHead: (moved) => {
      head = moved;
    },
    batches: () => [...batches.values()].sort((left, right) => left.number - right.number),
    batch: (number) => batches.get(number),
    addBatch: (opening, checksum, number = Math.max(0, ...batches.keys()) + 1) => {
      batches.set(number, { ...opening, number, checksum, frames: 0, runs: 0, events: 0 });
      lifecycles.set(number, []);
      return number;
    },
    growBatch: (number, moreFrames, runs, events) => {
      const batch = batches.get(number) as BatchRow;
      batches.set(number, {
        ...batch,
        frames: batch.frames + moreFrames,
        runs: batch.runs + runs,
        events: batch.events + events,
      });
    },
    addFrame: (row, bytes) => {
      frames.push({ row, bytes: new Uint8Array(bytes) });
    },
    frameAfter: (sequence, batch) => {
      for (let at = sequence; at < frames.length; at++) {
        const row = frames[at]?.row;
        if (batch === null || row?.batch === batch) return row;
      }
      return undefined;
    },
    frameAt: (sequence) => frames[sequence - 1]?.row,
    frameBytes: (sequence) => new Uint8Array(frames[sequence - 1]?.bytes ?? []),
    countFrames: (batch) =>
      batch === null ? frames.length : frames.filter(({ row }) => row.batch === batch).length,
    addLifecycle: (batch, row) => {
      lifecycles.get(batch)?.push(row);
    },
    lifecycle: (batch) => [...(lifecycles.get(batch) ?? [])],
    versions: () =>
      [...lifecycles].flatMap(([batch, rows]) =>
        [...new Set(rows.map(({ version }) => version))].map((version) => ({ batch, version })),
      ),
    addNetwork: (hash, row) => {
      networks.set(hash, { ...row, bytes: new Uint8Array(row.bytes) });
    },
    hasNetwork: (hash) => networks.has(hash),
    network: (hash) => networks.get(hash),
    networkHashes: () => [...networks.keys()],
    damages: () => [],
  };
}

/** An event store in memory: for tests, for `--no-store`, for the browser. */
export const MemoryEventStore = {
  layer: Layer.effect(
    EventStore,
    Effect.sync(() => makeEventStore(memoryTables())),
  ),
} as const;
