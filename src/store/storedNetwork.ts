import { networkChecksum } from "./batchHash.ts";
import type { NetworkFacts, StoredNetwork } from "./EventStore.ts";
import { StoreCorrupt, StoreMissing } from "./StoreError.ts";
import type { StoreTables } from "./StoreTables.ts";

/** Keeps a network, unless it is kept already. */
export function putNetwork(tables: StoreTables, hash: string, bytes: Uint8Array, facts: NetworkFacts): void {
  tables.atomically(() => {
    if (tables.hasNetwork(hash)) return;
    const text = JSON.stringify(facts);
    tables.addNetwork(hash, { bytes, facts: text, checksum: networkChecksum(bytes, text) });
  });
}

/** A network of the store, its checksum compared; throws StoreMissing and StoreCorrupt. */
export function storedNetwork(tables: StoreTables, hash: string): StoredNetwork {
  const row = tables.consistently(() => tables.network(hash));
  if (row === undefined) throw new StoreMissing({ file: tables.file, what: "no-network", name: hash });
  if (networkChecksum(row.bytes, row.facts) !== row.checksum) {
    throw new StoreCorrupt({ file: tables.file, frame: null, what: "network-damaged", detail: hash });
  }
  return { bytes: row.bytes, facts: JSON.parse(row.facts) as NetworkFacts };
}
