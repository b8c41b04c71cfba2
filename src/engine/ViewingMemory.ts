/**
 * What a reinforced contagion keeps of each node that has seen copies and not shared, kept between runs
 * without clearing: a node whose stamp is under the run's base has seen none.
 *
 * Shapes, by node: seenAt Uint32 (base + tick of the last copies), willing Uint32 (the node's coin),
 * viewings Uint32 (those that count), missed Float64 (the chance that none of them persuades), arriving
 * Uint32 (chain of the copies of this tick), oldest, newest Uint32 (chain of the copies remembered; limited
 * memory only). touched Uint32[nodes]: nodes that copies of this tick arrive at.
 */
export class ViewingMemory {
  readonly seenAt: Uint32Array;
  readonly willing: Uint32Array;
  readonly viewings: Uint32Array;
  readonly missed: Float64Array;
  readonly arriving: Uint32Array;
  readonly oldest: Uint32Array;
  readonly newest: Uint32Array;
  readonly touched: Uint32Array;

  constructor(nodes: number) {
    this.seenAt = new Uint32Array(nodes);
    this.willing = new Uint32Array(nodes);
    this.viewings = new Uint32Array(nodes);
    this.missed = new Float64Array(nodes);
    this.arriving = new Uint32Array(nodes);
    this.oldest = new Uint32Array(nodes);
    this.newest = new Uint32Array(nodes);
    this.touched = new Uint32Array(nodes);
  }

  /** Forgets the marks of all runs, because stamps begin anew. */
  clear(): void {
    this.seenAt.fill(0);
  }
}
