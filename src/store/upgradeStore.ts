import type { DatabaseSync } from "node:sqlite";
import { storeFormat } from "./storeFormat.ts";
import { FORMAT_VERSION } from "./storeSchema.ts";
import { storeUpgrades } from "./storeUpgrades.ts";

/**
 * Brings an open store to the newest format. A kill leaves the format it had or the newest, never one
 * between; of several processes that try, one does it and the others find it done.
 */
export function upgradeStore(database: DatabaseSync, file: string): void {
  if (storeFormat(database, file) === FORMAT_VERSION) return;
  // The lock first, then the look: another process may have been faster.
  database.exec("BEGIN IMMEDIATE");
  try {
    for (let format = storeFormat(database, file); format < FORMAT_VERSION; format++) {
      database.exec(storeUpgrades[format] as string);
    }
    database.exec(`PRAGMA user_version = ${FORMAT_VERSION}; COMMIT`);
  } catch (cause) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw cause;
  }
}
