/** "No entry": places of entries begin after it. */
export const NO_ENTRY = 0;

const FIRST_ENTRIES = 1024;

/**
 * Memory for the floods of a thread, kept between worlds: a monotone bucket queue of nodes by the boundary
 * at which they are reached. Nodes whose turn has come stand in `queue`, by level; `best` is the least
 * boundary known for a node, and an entry of a bucket that is not its node's best any more is passed over.
 *
 * Source      one-level bucket queue: Dial (1969), https://doi.org/10.1145/363269.363610
 * Shapes      best Uint16[nodes], queue Uint32[nodes], heads Uint32[boundaries], entries Uint32[2 each]
 *             (node, next entry), doubled when full; taken Uint8[nodes], all zero between worlds.
 *             Accumulating contagions only, by node: state Float64 (what the copies that arrived add up to
 *             at the boundary under the best), arrivals Uint32 (first entry of the arcs they came by),
 *             arrived Uint32 (how many they are)
 */
export class FloodScratch {
  readonly best: Uint16Array;
  readonly queue: Uint32Array;
  readonly taken: Uint8Array;
  readonly state: Float64Array;
  readonly arrivals: Uint32Array;
  readonly arrived: Uint32Array;
  #heads: Uint32Array;
  /** Where what is read ahead is left, so that the compiler keeps the reading. */
  touched = 0;
  entries = new Uint32Array(2 * FIRST_ENTRIES);
  #top = 2;

  constructor(nodes: number, boundaries: number, accumulates: boolean) {
    this.best = new Uint16Array(nodes);
    this.queue = new Uint32Array(nodes);
    this.taken = new Uint8Array(nodes);
    this.state = new Float64Array(accumulates ? nodes : 0);
    this.arrivals = new Uint32Array(accumulates ? nodes : 0);
    this.arrived = new Uint32Array(accumulates ? nodes : 0);
    this.#heads = new Uint32Array(boundaries);
  }

  /** Makes ready for a world: nobody is reached, and nothing has arrived. */
  begin(state: number): void {
    this.best.fill(this.#heads.length);
    this.state.fill(state);
    this.arrivals.fill(NO_ENTRY);
    this.arrived.fill(0);
    this.#heads.fill(NO_ENTRY);
    this.#top = 2;
  }

  /** Adds an entry in front of the chain that begins with `next`; returns its place. */
  chain(value: number, next: number): number {
    const place = this.#top;
    if (place === this.entries.length) {
      const grown = new Uint32Array(place * 2);
      grown.set(this.entries);
      this.entries = grown;
    }
    this.entries[place] = value;
    this.entries[place + 1] = next;
    this.#top = place + 2;
    return place;
  }

  /** Puts a node into the bucket of a boundary above the present level. */
  push(node: number, boundary: number): void {
    this.#heads[boundary] = this.chain(node, this.#heads[boundary] as number);
  }

  /** Appends to the queue the nodes whose best is this boundary; returns its new length. */
  take(boundary: number, queueLength: number): number {
    const { best, queue, entries } = this;
    let length = queueLength;
    for (let place = this.#heads[boundary] as number; place !== NO_ENTRY; ) {
      const node = entries[place] as number;
      if (best[node] === boundary) queue[length++] = node;
      place = entries[place + 1] as number;
    }
    return length;
  }
}
