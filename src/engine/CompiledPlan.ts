import type { RootKey } from "../randomness/RootKey.ts";

/** What a contagion needs per node beside limits: nothing, a drawn threshold, or a fixed one. */
export type CompiledContagion =
  | { readonly kind: "independent" }
  /** thresholds Uint32[nodes] in units of limits, or null: drawn per world, uniform in (0, 1]. */
  | { readonly kind: "threshold"; readonly thresholds: Uint32Array | null };

/** One way of starting, in integers. Who: fixed nodes, or the next `randomCount` of the world's random order. */
export interface CompiledStarter {
  readonly tick: number;
  readonly nodes: Uint32Array;
  readonly randomCount: number;
  /** Who may be drawn at random (Uint8[nodes], 1 allowed); null: everybody. */
  readonly allowed: Uint8Array | null;
}

/** Which views a run writes down: none, how many first views per tick, or each one. */
export type ViewRecording = "none" | "counts" | "each";

/**
 * Everything a run needs, in typed arrays: with a world index it determines every event.
 * offsets Uint32[nodes + 1]; targets, ties, limits Uint32[arcs], limits 0 … 2³¹.
 */
export interface CompiledPlan {
  readonly name: string;
  /** The plan's place in its scenario, from 0. */
  readonly index: number;
  readonly root: RootKey;
  readonly nodes: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly ties: Uint32Array;
  readonly limits: Uint32Array;
  readonly contagion: CompiledContagion;
  readonly starters: readonly CompiledStarter[];
  /** Last tick that is simulated; 0xFFFFFFFF: until it dies out. */
  readonly horizon: number;
  /** A run that has written this many events ends with the reason "event limit". */
  readonly eventLimit: number;
  readonly views: ViewRecording;
}
