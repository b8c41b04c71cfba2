import { networkChecksum } from "./batchHash.ts";
import { checkBatch, checkedFrame, corrupt } from "./checkedFrame.ts";
import { StoreCorrupt, toStoreError } from "./StoreError.ts";
import { type BatchRow, type ChainHead, NO_CHECKSUM, type StoreTables } from "./StoreTables.ts";
import { countWorlds, uniteWorlds, type WorldRanges, worldsFromText } from "./WorldRanges.ts";

/** What the rows of a batch add up to. */
interface BatchTally {
  readonly batch: BatchRow;
  frames: number;
  runs: number;
  events: number;
  worlds: WorldRanges;
}

/**
 * Everything wrong with a store: its keeper's own structure, batches, each frame by itself and in the chain,
 * the end of the chain, what batches add up to, networks. What others append meanwhile is left for the next
 * time.
 *
 * Arrays      one frame in memory at a time; yields the findings of each, so that the caller may pause
 * Randomness  none
 * Cost        one pass over the file, and another by the keeper
 * Failure     throws only what keeps it from reading on: never for damage
 */
export function* checkStore(tables: StoreTables): Generator<readonly StoreCorrupt[]> {
  yield findings(tables, () => {
    const [damage] = tables.damages();
    if (damage !== undefined) throw corrupt(tables, null, "structure", damage);
  });
  const { head, batches, surplus } = tables.consistently(() => {
    const { frames, checksum } = tables.head();
    const batches = tables.batches();
    return { head: { frames, checksum }, batches, surplus: tables.frameAfter(frames, null) };
  });
  const tallies = new Map<number, BatchTally>();
  for (const batch of batches) {
    tallies.set(batch.number, { batch, frames: 0, runs: 0, events: 0, worlds: [] });
    yield findings(tables, () => checkBatch(tables, batch));
  }
  yield* checkChain(tables, head, tallies);
  if (surplus !== undefined) yield [corrupt(tables, surplus.sequence, "surplus")];
  for (const { batch, frames, runs, events, worlds } of tallies.values()) {
    const isSound = frames === batch.frames && runs === batch.runs && events === batch.events;
    if (isSound && countWorlds(worlds) === runs) continue;
    yield [corrupt(tables, null, "batch-damaged", `b${batch.number}`)];
  }
  for (const hash of tables.networkHashes()) {
    yield findings(tables, () => {
      const network = tables.network(hash);
      if (network === undefined || networkChecksum(network.bytes, network.facts) !== network.checksum) {
        throw corrupt(tables, null, "network-damaged", hash);
      }
    });
  }
}

/** Each frame by itself and after the one before it, up to the end that the store says it has. */
function* checkChain(
  tables: StoreTables,
  head: ChainHead,
  tallies: ReadonlyMap<number, BatchTally>,
): Generator<readonly StoreCorrupt[]> {
  let before = { sequence: 0, checksum: NO_CHECKSUM };
  /** Whether the frame before says that its run goes on. */
  let isOpen = false;
  for (let row = tables.frameAfter(0, null); row; row = tables.frameAfter(row.sequence, null)) {
    if (row.sequence > head.frames) break;
    const current = row;
    const isNext = row.sequence === before.sequence + 1;
    if (!isNext) yield [corrupt(tables, before.sequence + 1, "missing")];
    yield findings(tables, () => {
      const tally = tallies.get(current.batch);
      if (tally === undefined) throw corrupt(tables, current.sequence, "foreign", `b${current.batch}`);
      tally.frames++;
      tally.runs += current.runs;
      tally.events += current.events;
      tally.worlds = uniteWorlds(tally.worlds, worldsFromText(current.worlds) ?? []);
      const wasOpen = isOpen;
      isOpen = false;
      const checked = checkedFrame(tables, current, tally.batch);
      isOpen = checked.head.continued;
      if (isNext && checked.head.continues !== wasOpen) throw corrupt(tables, current.sequence, "unfinished");
    }).filter(({ what }) => isNext || what !== "missing");
    before = row;
  }
  if (before.sequence < head.frames) yield [corrupt(tables, before.sequence + 1, "missing")];
  else if (before.checksum !== head.checksum) yield [corrupt(tables, before.sequence, "broken-chain")];
  if (isOpen) yield [corrupt(tables, before.sequence, "unfinished")];
}

/** What a check throws, as findings. */
function findings(tables: StoreTables, check: () => void): StoreCorrupt[] {
  try {
    check();
    return [];
  } catch (cause) {
    const found = toStoreError(tables.file, cause);
    if (found instanceof StoreCorrupt) return [found];
    throw cause;
  }
}
