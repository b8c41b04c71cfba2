import type { BatchOpening, Lifecycle } from "./EventStore.ts";

/** The end of the chain: how many frames the store has, and the last one's checksum as hexadecimal digits. */
export interface ChainHead {
  readonly frames: number;
  readonly checksum: string;
}

/** The checksum before the first frame. */
export const NO_CHECKSUM = "0".repeat(32);

export interface BatchRow extends BatchOpening {
  readonly number: number;
  /** Hash of the key, title and text. */
  readonly checksum: string;
  readonly frames: number;
  readonly runs: number;
  readonly events: number;
}

/** What stands beside a frame's bytes, for people and for finding it. */
export interface FrameRow {
  readonly sequence: number;
  readonly batch: number;
  /** "0-99,120". */
  readonly worlds: string;
  /** Runs that begin in it. */
  readonly runs: number;
  readonly events: number;
  readonly checksum: string;
}

export interface NetworkRow {
  readonly bytes: Uint8Array;
  readonly facts: string;
  /** Hash of bytes and facts. */
  readonly checksum: string;
}

/**
 * The rows of a store, wherever they are kept: plain and synchronous, one method one statement. What they
 * mean (chain, checks, continuing, skipping) is said once, in appendFrames, checkedFrame and checkStore.
 */
export interface StoreTables {
  readonly file: string;
  /** Runs `work` with the store to itself: all it writes is kept, or none. */
  readonly atomically: <A>(work: () => A) => A;
  /** Runs `work` seeing one state of the store, whatever others append meanwhile. */
  readonly consistently: <A>(work: () => A) => A;

  readonly head: () => ChainHead;
  readonly moveHead: (head: ChainHead) => void;

  readonly batches: () => BatchRow[];
  readonly batch: (number: number) => BatchRow | undefined;
  /** Gives the batch's number: the given one, which must be free, or the next. */
  readonly addBatch: (opening: BatchOpening, checksum: string, number?: number) => number;
  readonly growBatch: (number: number, frames: number, runs: number, events: number) => void;

  readonly addFrame: (row: FrameRow, bytes: Uint8Array) => void;
  /** The first row after a sequence, of one batch or (null) of any. */
  readonly frameAfter: (sequence: number, batch: number | null) => FrameRow | undefined;
  readonly frameAt: (sequence: number) => FrameRow | undefined;
  readonly frameBytes: (sequence: number) => Uint8Array;
  /** Frames of one batch, or (null) of all. */
  readonly countFrames: (batch: number | null) => number;

  readonly addLifecycle: (batch: number, row: Lifecycle) => void;
  readonly lifecycle: (batch: number) => Lifecycle[];
  /** Which versions of skipstone noted facts of which batch, each pair once, oldest first. */
  readonly versions: () => { readonly batch: number; readonly version: string }[];

  readonly addNetwork: (hash: string, row: NetworkRow) => void;
  readonly hasNetwork: (hash: string) => boolean;
  readonly network: (hash: string) => NetworkRow | undefined;
  readonly networkHashes: () => string[];

  /** What the keeper of the rows itself finds wrong with them. */
  readonly damages: () => string[];
}
