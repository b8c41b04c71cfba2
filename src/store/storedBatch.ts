import { storedWorlds, type WorldIndex } from "./appendFrames.ts";
import { batchChecksum } from "./batchHash.ts";
import { checkBatch } from "./checkedFrame.ts";
import type { Batch, BatchKey, BatchOpening, StoredBatch } from "./EventStore.ts";
import { StoreMissing } from "./StoreError.ts";
import type { BatchRow, StoreTables } from "./StoreTables.ts";

/** The batch of an id such as b3; throws StoreMissing. */
export function storedBatch(tables: StoreTables, batchId: string): BatchRow {
  const number = /^b([1-9]\d{0,14})$/.exec(batchId)?.[1];
  const batch = number === undefined ? undefined : tables.batch(Number(number));
  if (batch === undefined) throw new StoreMissing({ file: tables.file, what: "no-batch", name: batchId });
  return batch;
}

/** The batch of a key, begun if it is new. */
export function openBatch(tables: StoreTables, opening: BatchOpening, index: WorldIndex): Batch {
  return tables.atomically(() => {
    const same = tables.batches().find((batch) => isSameKey(batch, opening));
    if (same !== undefined) checkBatch(tables, same);
    const number = same?.number ?? tables.addBatch(opening, batchChecksum(opening));
    return { id: `b${number}`, storedWorlds: storedWorlds(tables, number, index) };
  });
}

/** The batches as their readers know them. */
export function describeBatches(tables: StoreTables): StoredBatch[] {
  const versions = Map.groupBy(tables.versions(), ({ batch }) => batch);
  return tables.batches().map(({ number, checksum, ...batch }) => ({
    id: `b${number}`,
    ...batch,
    versions: (versions.get(number) ?? []).map(({ version }) => version),
  }));
}

function isSameKey(left: BatchKey, right: BatchKey): boolean {
  return (
    left.plan === right.plan &&
    left.seed === right.seed &&
    left.stream === right.stream &&
    left.scenarioHash === right.scenarioHash &&
    left.networkHash === right.networkHash
  );
}
