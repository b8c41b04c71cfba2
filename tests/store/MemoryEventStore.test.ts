import { MemoryEventStore } from "../../src/store/MemoryEventStore.ts";
import { eventStoreContract } from "../contract/eventStore.ts";

eventStoreContract("memory store", () => MemoryEventStore.layer);
