import * as Context from "effect/Context";
import type * as Effect from "effect/Effect";
import type * as Stream from "effect/Stream";
import type { Frame } from "../events/Frame.ts";
import type { StoreCorrupt, StoreError } from "./StoreError.ts";
import type { WorldRanges } from "./WorldRanges.ts";

/** What makes a batch: with all of these equal, its runs are the same runs. */
export interface BatchKey {
  readonly scenarioHash: string;
  readonly networkHash: string;
  readonly seed: string;
  /** Stream version of its events. */
  readonly stream: number;
  readonly plan: string;
}

/**
 * What a batch of forks has beside its own scenario: the runs' common past. Together they are all that its
 * runs are made of, so that it can be brought back even where the batch it was forked from is gone.
 */
export interface BatchFork {
  /** The scenario hash of the batch it was forked from, whose key is otherwise the same. */
  readonly parent: string;
  /** The first tick that is decided with the batch's own scenario. */
  readonly at: number;
  /** What was set, for people: `path=value` each. */
  readonly overrides: readonly string[];
  /** Text of the scenario before `at`. */
  readonly parentText: string;
}

/** A batch's key and what is kept beside it for readers: the first to open it decides these. */
export interface BatchOpening extends BatchKey {
  readonly title: string;
  readonly scenarioText: string;
  /** Absent: its runs are no forks. The scenario hash then names parent, tick and own scenario together. */
  readonly fork?: BatchFork;
}

/** A batch as the store has it. `id` is short and the store's own: b1, b2 … */
export interface StoredBatch extends BatchOpening {
  readonly id: string;
  readonly frames: number;
  readonly runs: number;
  readonly events: number;
  /** Versions of skipstone that worked on it, oldest first; "" for work noted before stores said so. */
  readonly versions: readonly string[];
}

export interface Batch {
  readonly id: string;
  readonly storedWorlds: WorldRanges;
}

/** What happened to a batch, for people: none of it is needed to read the batch. */
export type LifecycleFact = "started" | "acknowledged" | "interrupted" | "finished";

export interface Lifecycle {
  readonly at: string;
  readonly fact: LifecycleFact;
  readonly detail: string;
  /** Version of skipstone that noted it; "" where the store does not know. */
  readonly version: string;
}

/** What the store says of a network besides its bytes: people, arcs, where it came from … */
export type NetworkFacts = Readonly<Record<string, string | number | boolean>>;

export interface StoredNetwork {
  readonly bytes: Uint8Array;
  readonly facts: NetworkFacts;
}

/** How many runs an append stored, and how many were there already. */
export interface Appended {
  readonly stored: number;
  readonly skipped: number;
}

/**
 * Where events live. A value that passes through here is a frame, never an event.
 *
 * openBatch     the batch of that key, begun if it is new: the same command again continues it
 * append        all the frames or none, in one transaction; once it returns, they outlive the death of the
 *               process. Takes the bytes over (it seals them in place). A world that is stored already is
 *               skipped: a run is a pure function, so it would be the same run
 * note          a fact about a batch, with the time and the version of skipstone
 * frames        the frames of a batch in stored order, each checked in full, long runs joined; with `world`,
 *               only the frame that holds it
 * check         everything wrong with the whole store, an empty list when nothing is
 */
export class EventStore extends Context.Service<
  EventStore,
  {
    /** Name of the store in messages: its file. */
    readonly file: string;
    readonly openBatch: (opening: BatchOpening) => Effect.Effect<Batch, StoreError>;
    readonly append: (
      batchId: string,
      bodies: readonly Uint8Array<ArrayBuffer>[],
    ) => Effect.Effect<Appended, StoreError>;
    readonly note: (batchId: string, fact: LifecycleFact, detail?: string) => Effect.Effect<void, StoreError>;
    readonly lifecycle: (batchId: string) => Effect.Effect<readonly Lifecycle[], StoreError>;
    readonly batches: () => Effect.Effect<readonly StoredBatch[], StoreError>;
    readonly storedWorlds: (batchId: string) => Effect.Effect<WorldRanges, StoreError>;
    readonly frames: (batchId: string, only?: { readonly world: number }) => Stream.Stream<Frame, StoreError>;
    readonly putNetwork: (
      hash: string,
      bytes: Uint8Array,
      facts: NetworkFacts,
    ) => Effect.Effect<void, StoreError>;
    readonly network: (hash: string) => Effect.Effect<StoredNetwork, StoreError>;
    readonly check: () => Effect.Effect<readonly StoreCorrupt[], StoreError>;
  }
>()("skipstone/store/EventStore") {}
