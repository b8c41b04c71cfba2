import * as Schema from "effect/Schema";

/**
 * Everything a store can report, by kind, with the stable code under which `report/messages.ts` has its
 * sentence. The table is append-only.
 */
export const storeErrorCodes = {
  // The file is not a sound store (exit 5).
  empty: "E-STORE-001",
  "not-sqlite": "E-STORE-002",
  "other-product": "E-STORE-003",
  /** SQLite's own structure is damaged. */
  structure: "E-STORE-006",
  /** The bytes of a frame changed, or were cut. */
  damaged: "E-STORE-007",
  /** A frame stands where another belongs: swapped or duplicated. */
  misplaced: "E-STORE-008",
  /** A frame does not follow the one before it: spliced in from elsewhere. */
  "broken-chain": "E-STORE-009",
  /** A frame is not there. */
  missing: "E-STORE-010",
  /** A frame is there that the store never counted. */
  surplus: "E-STORE-011",
  /** A frame belongs to another batch than its row says. */
  foreign: "E-STORE-012",
  /** A row's readable columns do not agree with its frame. */
  row: "E-STORE-013",
  /** A run goes on in a frame that is not there. */
  unfinished: "E-STORE-014",
  "batch-damaged": "E-STORE-015",
  "network-damaged": "E-STORE-016",
  /** The end of the file is not there. */
  "cut-short": "E-STORE-048",
  /** A batch's network is not there. */
  "network-missing": "E-STORE-049",
  // Written by a newer skipstone (exit 3).
  format: "E-STORE-004",
  stream: "E-STORE-005",
  // The machine does not let us (exit 6).
  locked: "E-STORE-020",
  denied: "E-STORE-021",
  full: "E-STORE-022",
  directory: "E-STORE-023",
  io: "E-STORE-024",
  "cannot-open": "E-STORE-025",
  /** It can only be read from a copy, for which there is no room. */
  "no-room-to-read": "E-STORE-050",
  // What was asked for is not there (exit 2).
  "no-store": "E-STORE-030",
  "no-batch": "E-STORE-031",
  "no-network": "E-STORE-032",
} as const;

/**
 * The store is damaged, or is no store. Nothing on disk was changed. `frame`: its place in the store, from 1.
 */
export class StoreCorrupt extends Schema.TaggedError<StoreCorrupt>()("StoreCorrupt", {
  file: Schema.String,
  frame: Schema.NullOr(Schema.Int),
  what: Schema.Literals([
    "empty",
    "not-sqlite",
    "other-product",
    "structure",
    "damaged",
    "misplaced",
    "broken-chain",
    "missing",
    "surplus",
    "foreign",
    "row",
    "unfinished",
    "batch-damaged",
    "network-damaged",
    "cut-short",
    "network-missing",
  ]),
  /** The batch, network or finding of SQLite that it concerns; empty where the frame says it all. */
  detail: Schema.String,
}) {
  readonly exitStatus = 5;
  get code(): string {
    return storeErrorCodes[this.what];
  }
}

/** Written by a newer version of skipstone: `found` is its version, `known` the newest one we read. */
export class StoreNewer extends Schema.TaggedError<StoreNewer>()("StoreNewer", {
  file: Schema.String,
  what: Schema.Literals(["format", "stream"]),
  found: Schema.Int,
  known: Schema.Int,
}) {
  readonly exitStatus = 3;
  get code(): string {
    return storeErrorCodes[this.what];
  }
}

/** The machine does not let us use the store now; trying again later may help. */
export class StoreUnavailable extends Schema.TaggedError<StoreUnavailable>()("StoreUnavailable", {
  file: Schema.String,
  what: Schema.Literals(["locked", "denied", "full", "directory", "io", "cannot-open", "no-room-to-read"]),
  cause: Schema.String,
}) {
  readonly exitStatus = 6;
  get code(): string {
    return storeErrorCodes[this.what];
  }
}

/** What was asked for is not in the store. */
export class StoreMissing extends Schema.TaggedError<StoreMissing>()("StoreMissing", {
  file: Schema.String,
  what: Schema.Literals(["no-store", "no-batch", "no-network"]),
  name: Schema.String,
}) {
  readonly exitStatus = 2;
  get code(): string {
    return storeErrorCodes[this.what];
  }
}

export type StoreError = StoreCorrupt | StoreNewer | StoreUnavailable | StoreMissing;

const isStoreError = (cause: unknown): cause is StoreError =>
  cause instanceof StoreCorrupt ||
  cause instanceof StoreNewer ||
  cause instanceof StoreUnavailable ||
  cause instanceof StoreMissing;

/** SQLite's primary result codes, https://sqlite.org/rescode.html */
const sqliteFailures: Readonly<Record<number, StoreUnavailable["what"]>> = {
  3: "denied",
  5: "locked",
  6: "locked",
  7: "io",
  8: "denied",
  10: "io",
  13: "full",
  14: "cannot-open",
  15: "locked",
  18: "full",
  22: "io",
  23: "denied",
};

const fileFailures: Readonly<Record<string, StoreUnavailable["what"]>> = {
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "denied",
  ENOSPC: "full",
  EDQUOT: "full",
  EISDIR: "directory",
  EIO: "io",
  EMFILE: "io",
  ENFILE: "io",
  EBUSY: "locked",
  ENOENT: "cannot-open",
  ENOTDIR: "cannot-open",
  ENAMETOOLONG: "cannot-open",
  ELOOP: "cannot-open",
  EINVAL: "cannot-open",
  EEXIST: "cannot-open",
};

/** The store error that something thrown by SQLite or the file system stands for; null: a mistake of ours. */
export function toStoreError(file: string, cause: unknown): StoreError | null {
  if (isStoreError(cause)) return cause;
  if (!(cause instanceof Error)) return null;
  const { code, errcode } = cause as { code?: unknown; errcode?: unknown };
  if (code === "ERR_SQLITE_ERROR" && typeof errcode === "number") {
    const primary = errcode & 0xff;
    if (primary === 11) {
      return new StoreCorrupt({ file, frame: null, what: "structure", detail: cause.message });
    }
    // Our own rows never contradict each other: somebody else's hand was here.
    if (primary === 19) {
      return new StoreCorrupt({ file, frame: null, what: "structure", detail: cause.message });
    }
    if (primary === 26) {
      return new StoreCorrupt({ file, frame: null, what: "not-sqlite", detail: cause.message });
    }
    const what = sqliteFailures[primary];
    return what === undefined ? null : new StoreUnavailable({ file, what, cause: cause.message });
  }
  // A number that SQLite can hold and none of ours can be: nobody wrote it.
  if (code === "ERR_OUT_OF_RANGE" && cause.message.includes("JavaScript number")) {
    return new StoreCorrupt({ file, frame: null, what: "structure", detail: cause.message });
  }
  const what = typeof code === "string" ? fileFailures[code] : undefined;
  return what === undefined ? null : new StoreUnavailable({ file, what, cause: cause.message });
}
