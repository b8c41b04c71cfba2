/**
 * What a campaign in which every viewing is followed keeps of each node, between runs without clearing: a
 * node whose stamp is under the run's base has seen nothing.
 *
 * Shapes, by node: seenAt Uint32 (base, once it has seen anything), marks Uint8 (SAW_…, DID_…), missedClicks,
 * missedWins, missedLosses Float64 (the chance that none of the viewings has led to it).
 */
export class ViewingRecord {
  readonly seenAt: Uint32Array;
  readonly marks: Uint8Array;
  readonly missedClicks: Float64Array;
  readonly missedWins: Float64Array;
  readonly missedLosses: Float64Array;

  constructor(nodes: number) {
    this.seenAt = new Uint32Array(nodes);
    this.marks = new Uint8Array(nodes);
    this.missedClicks = new Float64Array(nodes);
    this.missedWins = new Float64Array(nodes);
    this.missedLosses = new Float64Array(nodes);
  }

  /** Forgets the marks of all runs, because stamps begin anew. */
  clear(): void {
    this.seenAt.fill(0);
  }

  /** Makes a node's part ready for a run, where it is not yet; whether it had seen nothing so far. */
  meet(node: number, base: number): boolean {
    if ((this.seenAt[node] as number) >= base) return false;
    this.seenAt[node] = base;
    this.marks[node] = 0;
    this.missedClicks[node] = 1;
    this.missedWins[node] = 1;
    this.missedLosses[node] = 1;
    return true;
  }
}

/** Marks of a node: what it saw, and what it did. */
export const SAW_POSITIVE = 1;
export const SAW_NEGATIVE_FIRST = 2;
export const DID_CLICK = 4;
export const WAS_WON = 8;
export const WAS_LOST = 16;
