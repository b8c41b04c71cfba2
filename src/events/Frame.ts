import type { EventColumns } from "./EventColumns.ts";

/**
 * One row per run, as columns. Totals stand here so that a world whose events are not stored still has them.
 * Row i's events are rows `first[i] … first[i] + count[i] − 1` of the frame's columns (count 0: not stored).
 * digest: four uint32 a run; viewDigest likewise, zero unless every view was recorded.
 */
export interface RunTable {
  readonly length: number;
  readonly plan: Uint32Array;
  readonly world: Uint32Array;
  readonly first: Uint32Array;
  readonly count: Uint32Array;
  readonly digest: Uint32Array;
  readonly viewDigest: Uint32Array;
  readonly sharers: Uint32Array;
  readonly viewers: Uint32Array;
  readonly lastTick: Uint32Array;
  readonly reason: Uint32Array;
}

/** Whole runs and their events: what kernels fill, projections fold and stores keep. */
export interface Frame {
  readonly runs: RunTable;
  readonly events: EventColumns;
  /** Events in use; the arrays may be longer. */
  readonly eventCount: number;
}
