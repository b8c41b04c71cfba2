import type { RootKey } from "../randomness/RootKey.ts";
import type { CompiledCampaign } from "./CompiledCampaign.ts";
import type { CompiledPush } from "./CompiledPush.ts";

/** Words of one arc in `CompiledPlan.arcs`, and where each stands. */
export const ARC_WORDS = 3;
export const ARC_LIMIT = 0;
export const ARC_TIE = 1;
export const ARC_TARGET = 2;

/**
 * What a contagion needs beside limits: nothing; a threshold per node, drawn or fixed; or how much each
 * viewing counts (the last entry for all further ones) and for how many ticks (Infinity: for ever).
 * `reinforced` is the campaign kernel's alone.
 */
export type CompiledContagion =
  | { readonly kind: "independent" }
  /** thresholds Uint32[nodes] in units of limits, or null: drawn per world, uniform in (0, 1]. */
  | { readonly kind: "threshold"; readonly thresholds: Uint32Array | null }
  | { readonly kind: "reinforced"; readonly response: readonly number[]; readonly memory: number };

/**
 * One way of starting, in integers. Who: fixed nodes, or the next `randomCount` of the world's random order.
 */
export interface CompiledStarter {
  readonly tick: number;
  readonly nodes: Uint32Array;
  readonly randomCount: number;
  /** Who may be drawn at random (Uint8[nodes], 1 allowed); null: everybody. */
  readonly allowed: Uint8Array | null;
  /** Takes its people, so that nobody else does, and starts none of them. */
  readonly idle?: true;
  /** Absent: its people share on the first channel; the campaign kernel's alone. */
  readonly push?: CompiledPush;
}

/** Which views a run writes down: none, how many first views per tick, or each one. */
export type ViewRecording = "none" | "counts" | "each";

/**
 * Everything a run needs, in typed arrays: with a world index it determines every event.
 * offsets Uint32[nodes + 1]: node u's arcs are rows offsets[u] … offsets[u + 1] − 1 of `arcs`, which holds
 * ARC_WORDS uint32 a row (limit 0 … 2³¹, tie, target), together because kernels miss the cache once per row.
 */
export interface CompiledPlan {
  readonly name: string;
  /** The plan's place in its scenario, from 0. */
  readonly index: number;
  readonly root: RootKey;
  readonly nodes: number;
  readonly offsets: Uint32Array;
  readonly arcs: Uint32Array;
  readonly contagion: CompiledContagion;
  /** Null: time, polarity, attention and novelty are off, and the cascade kernel runs the plan. */
  readonly campaign: CompiledCampaign | null;
  readonly starters: readonly CompiledStarter[];
  /** Last tick that is simulated; 0xFFFFFFFF: until it dies out. */
  readonly horizon: number;
  /** A run that has written this many events ends with the reason "event limit". */
  readonly eventLimit: number;
  readonly views: ViewRecording;
}
