import { networkChecksum } from "./batchHash.ts";
import { namedColumns } from "./namedColumns.ts";
import type { SalvagedRows } from "./SalvagedRows.ts";
import type { StoreTables } from "./StoreTables.ts";
import { joinParts } from "./sqliteTables.ts";

interface KeptRow {
  readonly hash: string;
  readonly facts: string;
  readonly checksum: string;
}

/**
 * Takes over every network whose parts can all be read and agree with its checksum; gives their hashes.
 *
 * Cost        one network in memory at a time; yields after each
 * Failure     never for damage
 */
export function* salvageNetworks(rows: SalvagedRows, target: StoreTables): Generator<void, Set<string>> {
  const kept = new Set<string>();
  const places = rows.all<{ rowid: number; network: string; part: number }>(
    "network_part",
    namedColumns("rowid", "network", "part"),
  ).rows;
  const readBytes = rows.reader<{ bytes: Uint8Array }>("network_part", namedColumns("bytes"));
  for (const { hash, facts, checksum } of rows.all<KeptRow>(
    "network",
    namedColumns("hash", "facts", "checksum"),
  ).rows) {
    const parts = places
      .filter(({ network }) => network === hash)
      .sort((left, right) => left.part - right.part)
      .map(({ rowid }) => readBytes(rowid));
    yield;
    const bytes = parts.flatMap((row) => (typeof row === "string" ? [] : [row.bytes]));
    const isReadable = bytes.length === parts.length && bytes.every((each) => each instanceof Uint8Array);
    if (!isReadable || kept.has(hash) || typeof facts !== "string") continue;
    const network = { bytes: joinParts(bytes), facts, checksum };
    if (networkChecksum(network.bytes, facts) !== checksum) continue;
    target.atomically(() => target.addNetwork(hash, network));
    kept.add(hash);
  }
  return kept;
}
