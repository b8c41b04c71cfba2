/**
 * Nodes by their keys, the largest first, ties to the lower node. A node may stand in it several times:
 * whoever pops it knows whether the key still holds.
 *
 * Source      J. W. J. Williams, "Algorithm 232: heapsort" (1964), https://doi.org/10.1145/512274.512284
 * Arrays      keys Float64 and nodes Uint32, as long as there is room, doubled when full
 * Cost        O(log length) each
 */
export class MaxHeap {
  #keys: Float64Array;
  #nodes: Uint32Array;
  length = 0;

  constructor(capacity: number) {
    this.#keys = new Float64Array(Math.max(1, capacity));
    this.#nodes = new Uint32Array(Math.max(1, capacity));
  }

  /** The key at the top; −Infinity where there is none. */
  get topKey(): number {
    return this.length === 0 ? -Infinity : (this.#keys[0] as number);
  }

  push(key: number, node: number): void {
    if (this.length === this.#keys.length) this.#grow();
    let place = this.length++;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.#isBefore(key, node, above)) break;
      this.#move(above, place);
      place = above;
    }
    this.#keys[place] = key;
    this.#nodes[place] = node;
  }

  /** Takes the top off; there must be one. */
  pop(): number {
    const top = this.#nodes[0] as number;
    this.length--;
    const key = this.#keys[this.length] as number;
    const node = this.#nodes[this.length] as number;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= this.length) break;
      const right = below + 1;
      if (right < this.length) {
        if (this.#isBefore(this.#keys[right] as number, this.#nodes[right] as number, below)) below = right;
      }
      if (this.#isBefore(key, node, below)) break;
      this.#move(below, place);
      place = below;
    }
    this.#keys[place] = key;
    this.#nodes[place] = node;
    return top;
  }

  #isBefore(key: number, node: number, place: number): boolean {
    const other = this.#keys[place] as number;
    return key > other || (key === other && node < (this.#nodes[place] as number));
  }

  #move(from: number, to: number): void {
    this.#keys[to] = this.#keys[from] as number;
    this.#nodes[to] = this.#nodes[from] as number;
  }

  #grow(): void {
    const keys = new Float64Array(2 * this.length);
    const nodes = new Uint32Array(2 * this.length);
    keys.set(this.#keys);
    nodes.set(this.#nodes);
    this.#keys = keys;
    this.#nodes = nodes;
  }
}
