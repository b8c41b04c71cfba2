/**
 * Memory that a thread's runs share, allocated once. A node is a sharer of the present run if
 * `sharedAt[node] >= base`, at tick `sharedAt[node] − base`; the base moves up with each run, so that nothing
 * needs clearing between runs.
 *
 * Shapes: all Uint32[nodes] but pressure Float64[nodes] (sums of limits, exact as integers below 2⁵³) and taken
 * Uint8[nodes]. queue: sharers in the order of their ticks.
 */
export class RunScratch {
  readonly nodes: number;
  readonly queue: Uint32Array;
  readonly sharedAt: Uint32Array;
  readonly source: Uint32Array;
  readonly triggerTie: Uint32Array;
  readonly viewedIn: Uint32Array;
  readonly taken: Uint8Array;
  /** Threshold contagion only: when a copy last arrived (base + tick), pressure so far, threshold of this run. */
  readonly arrivedAt: Uint32Array;
  readonly pressure: Float64Array;
  readonly threshold: Uint32Array;
  base = 1;
  /** Number of the present run, from 1: marks viewers. */
  epoch = 1;

  constructor(nodes: number, threshold: boolean) {
    this.nodes = nodes;
    this.queue = new Uint32Array(nodes);
    this.sharedAt = new Uint32Array(nodes);
    this.source = new Uint32Array(nodes);
    this.triggerTie = new Uint32Array(nodes);
    this.viewedIn = new Uint32Array(nodes);
    this.taken = new Uint8Array(nodes);
    const perNode = threshold ? nodes : 0;
    this.arrivedAt = new Uint32Array(perNode);
    this.pressure = new Float64Array(perNode);
    this.threshold = new Uint32Array(perNode);
  }

  /** Begins a run; `ticksOfLastRun` keeps the stamps of runs apart. */
  nextRun(ticksOfLastRun: number): void {
    this.base += ticksOfLastRun + 1;
    this.epoch++;
    if (this.base > 0x7fffffff || this.epoch > 0x7fffffff) {
      this.sharedAt.fill(0);
      this.viewedIn.fill(0);
      this.arrivedAt.fill(0);
      this.base = 1;
      this.epoch = 1;
    }
  }
}
