import type { DatabaseSync } from "node:sqlite";
import { StoreCorrupt, StoreNewer } from "./StoreError.ts";
import { FORMAT_VERSION } from "./storeSchema.ts";

/**
 * The format of an open store; throws StoreNewer for one that this version cannot read. The file's header may
 * not say it yet: a writer's last commits can stand in the log beside the file.
 */
export function storeFormat(database: DatabaseSync, file: string): number {
  const row = database.prepare("PRAGMA user_version").get() as { user_version: number };
  return knownFormat(row.user_version, file);
}

/** A format that this version can read; throws StoreNewer, or StoreCorrupt where there never was one. */
export function knownFormat(found: number, file: string): number {
  if (found < 1) throw new StoreCorrupt({ file, frame: null, what: "structure", detail: `format ${found}` });
  if (found > FORMAT_VERSION) throw new StoreNewer({ file, what: "format", found, known: FORMAT_VERSION });
  return found;
}
