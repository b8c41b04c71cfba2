import { join } from "node:path";
import { SqliteEventStore } from "../../src/store/SqliteEventStore.ts";
import { eventStoreContract } from "../contract/eventStore.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const folder = temporaryFolder();
let made = 0;

const version = "7.8.9";
const fresh = () => SqliteEventStore.layer(join(folder, `contract-${made++}.db`), { version });

eventStoreContract("SQLite store", fresh, version);
