import { corrupt } from "./checkedFrame.ts";
import type { StoreCorrupt } from "./StoreError.ts";
import type { StoreTables } from "./StoreTables.ts";

/**
 * Batches with runs whose network is not in the store: their events can be told, and nothing can be run
 * again. No damage of the store's own: a repaired copy can be such a store.
 */
export function missingNetworks(tables: StoreTables): readonly StoreCorrupt[] {
  return tables.consistently(() => {
    const there = new Set(tables.networkHashes());
    return tables
      .batches()
      .filter(({ runs, networkHash }) => runs > 0 && !there.has(networkHash))
      .map(({ number }) => corrupt(tables, null, "network-missing", `b${number}`));
  });
}
